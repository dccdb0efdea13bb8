import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HELP } from '../src/cli/help.ts';

const ROOT = join(import.meta.dirname, '../../..');
const COMPILER = join(ROOT, 'scripts/test/compile-snippets.ts');
const text = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const fences = (info: string) =>
  Array.from(text.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm))
    .filter(([, name]) => name === info)
    .map(([, , code = '']) => code);

// In the repository, where its packages are found.
const folder = mkdtempSync(join(ROOT, 'readme-'));
const app = createServer((_, response) => response.writeHead(204).end());
beforeAll(async () => {
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  app.close();
  rmSync(folder, { recursive: true });
});

function write(name: string, code: string): string {
  const file = join(folder, name);
  writeFileSync(file, code);
  return file;
}

/** Not spawnSync: the application that a program calls lives in this process. */
function run(program: string, args: readonly string[]) {
  const APP_URL = `http://127.0.0.1:${(app.address() as AddressInfo).port}`;
  const { VITEST: _, ...env } = process.env;
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const options = { cwd: ROOT, env: { ...env, APP_URL, NO_COLOR: '1' } };
    const child = execFile(program, args, options, (_error, stdout, stderr) =>
      resolve({ status: child.exitCode, stdout, stderr }),
    );
  });
}

describe('TypeScript in the README', () => {
  const snippets = fences('ts').map((code, index) => ({ code, index }));

  it.each(snippets)('prints what it promises: snippet $index', { timeout: 30_000 }, async (one) => {
    const file = write(`snippet-${one.index}.ts`, one.code);
    const promised = Array.from(
      one.code.matchAll(/console\.log\(.*\/\/ ([^\s,]+(?:,[^\s,]+)*)/g),
      ([, words]) => words,
    );
    const { stdout, stderr, status } = await run('node', [
      '--conditions=@visitor-apis/source',
      file,
    ]);
    expect({ status, stderr, lines: stdout.trim().split('\n') }).toEqual({
      status: 0,
      stderr: '',
      lines: promised,
    });
  });

  it('runs under node:test', { timeout: 30_000 }, async () => {
    const [code = ''] = fences('ts node-test');
    const file = write('invoice.node-test.ts', code);
    const args = ['--conditions=@visitor-apis/source', '--test', '--test-reporter=tap', file];
    const { stdout, status } = await run('node', args);
    expect(stdout).toContain('# pass 1');
    expect(status).toBe(0);
  });

  it('runs under vitest', { timeout: 30_000 }, async () => {
    const [code = ''] = fences('ts vitest');
    write('invoice.test.ts', code);
    const resolve = `{ conditions: ['@visitor-apis/source', 'node'] }`;
    const config = write(
      'vitest.config.ts',
      `export default { root: '${folder}', resolve: ${resolve}, ssr: { resolve: ${resolve} }, test: { include: ['*.test.ts'] } };`,
    );
    const { stdout, stderr } = await run('npx', ['vitest', 'run', '--config', config]);
    expect(stdout + stderr).toContain('1 passed (1)');
  });

  it('compiles', { timeout: 60_000 }, async () => {
    const files = [...fences('ts'), ...fences('ts vitest'), ...fences('ts node-test')];
    files.forEach((code, index) => {
      write(`compiled-${index}.ts`, code);
    });
    const include = ['compiled-*.ts'];
    const compilerOptions = { paths: {} };
    write(
      'tsconfig.json',
      JSON.stringify({ extends: '../tsconfig.json', include, compilerOptions }),
    );
    const { status, stdout } = await run('node', [COMPILER, folder]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});

it('the command has every option of the README', () => {
  const used = fences('sh').flatMap((code) => code.match(/--[\w-]+/g) ?? []);
  for (const option of [...used, '--help']) expect(HELP).toContain(option);
});
