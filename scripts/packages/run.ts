import { spawn, spawnSync } from 'node:child_process';
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

/** What a program that was run to its end left. */
export interface Ended {
  readonly isPassed: boolean;
  readonly said: string;
}

/** Runs a program to its end, and lets others run beside it. */
export function runBeside(
  program: string,
  args: readonly string[],
  cwd: string = ROOT,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Ended> {
  const shell = process.platform === 'win32' && program.startsWith('np');
  const child = spawn(program, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ isPassed: code === 0, said: `${said.stdout}${said.stderr}` }),
    );
  });
}

/** As `runBeside`, but what the program said is thrown when it fails. */
export async function passBeside(
  program: string,
  args: readonly string[],
  cwd: string = ROOT,
): Promise<void> {
  const { isPassed, said } = await runBeside(program, args, cwd);
  if (!isPassed) throw new Error(`${program} ${args.join(' ')}\n${said}`);
}
