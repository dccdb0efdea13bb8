import { spawnSync } from 'node:child_process';
import { ROOT } from '@visitor-apis/codegen';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { PackedPackage } from './published-package.ts';

/** Whether everything is found where `package.json` says, by Node and by TypeScript. */
export async function checkResolution(packed: PackedPackage): Promise<string[]> {
  const { messages, pkg } = await publint({ pkgDir: packed.path, strict: true });
  const problems = messages.map((message) => formatMessage(message, pkg) ?? message.code);
  return [...problems, ...judgements(packed).flatMap((args) => judgeTypes(packed.tarball, args))];
}

/** A package that can be required is judged as such, but for those entries that cannot. */
function judgements({ manifest }: PackedPackage): string[][] {
  const entries = Object.entries(manifest.exports).filter(([, to]) => typeof to === 'object');
  // What only this repository may use is not there for anybody else.
  const closed = namesOf(entries.filter(([, to]) => Object(to).default === null));
  const imported = entries.filter(([, to]) => !Object.hasOwn(Object(to), 'require'));
  if (imported.length === entries.length) return [['--profile', 'esm-only']];
  const names = namesOf(imported);
  if (names.length === 0) return [['--profile', 'node16']];
  const open = names.filter((name) => !closed.includes(name));
  return [
    ['--profile', 'node16', '--exclude-entrypoints', ...names],
    ['--profile', 'esm-only', '--entrypoints', ...open],
  ];
}

function namesOf(entries: readonly (readonly [string, unknown])[]): string[] {
  return entries.map(([name]) => name);
}

function judgeTypes(tarball: string, args: readonly string[]): string[] {
  const attw = ['--no-install', 'attw', tarball, '--no-color', ...args];
  const { status, stdout, stderr } = spawnSync('npx', attw, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? [] : [`${stdout}${stderr}`];
}
