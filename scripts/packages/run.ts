import { spawnSync } from 'node:child_process';
import { ROOT } from '@visitor-apis/codegen';

/** Runs a program to its end and gives what it printed; throws all of it when it fails. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string = ROOT,
  env: NodeJS.ProcessEnv = process.env,
): string {
  const result = spawnSync(program, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return result.stdout;
  const said = `${result.error?.message ?? ''}${result.stdout}${result.stderr}`;
  throw new Error(`${program} ${args.join(' ')}\n${said}`);
}
