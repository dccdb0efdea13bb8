import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as official from '@fingerprintjs/fingerprintjs-pro-server-api';
import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRELUDE, RUNNER, readSnippets } from './snippets.ts';

const root = join(import.meta.dirname, '../../..');
const migrating = readSnippets('MIGRATING.md');
const snippets = [...readSnippets('README.md'), ...migrating];
const after = snippets.filter(({ isBefore }) => !isBefore);
let folder: string;
let mock: RunningMock;

beforeAll(async () => {
  // At the root, where the packages are found and git does not look.
  folder = mkdtempSync(join(root, 'readme-fingerprint-'));
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  for (const { name, code } of snippets) write(`${name}.ts`, code);
  write('prelude.ts', PRELUDE);
  write('runner.ts', RUNNER);
  // A snippet names what it gets, whether or not it goes on with it.
  const compilerOptions = { noUnusedLocals: false };
  const config = { extends: '../tsconfig.json', include: ['*.ts'], compilerOptions };
  write('tsconfig.json', JSON.stringify(config));
  mock = await startMock('fingerprint');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await mock.close();
});

/** Not spawnSync: the mock lives in this process. */
function run(
  program: string,
  args: readonly string[],
): Promise<{ stdout: string; stderr: string }> {
  const env = { ...process.env, MOCK_URL: mock.url, FINGERPRINT_API_KEY: 'test-key' };
  return new Promise((resolve) => {
    execFile(program, args, { cwd: folder, env }, (_, stdout, stderr) =>
      resolve({ stdout, stderr }),
    );
  });
}

describe('TypeScript in README.md and MIGRATING.md', () => {
  it('compiles, before and after', { timeout: 60_000 }, async () => {
    const compiler = join(root, 'scripts/test/compile-snippets.ts');
    expect(await run('node', [compiler, folder])).toEqual({ stdout: '', stderr: '' });
  });

  it.each(after)('runs against the mock: $name, $heading', async ({ name }) => {
    const node = ['--conditions=@visitor-apis/source', 'runner.ts', `./${name}.ts`];
    expect((await run('node', node)).stderr).toBe('');
  });
});

describe('MIGRATING.md', () => {
  it('has a block after each block before, under the same heading', () => {
    const headings = (isBefore: boolean) =>
      migrating.filter((one) => one.isBefore === isBefore).map(({ heading }) => heading);
    expect(headings(true)).toEqual(headings(false));
    expect(headings(true)).toHaveLength(8);
  });

  it('names everything that the package exports, and every call of its client', () => {
    const require = join(root, 'node_modules/@fingerprintjs/fingerprintjs-pro-server-api');
    const types = readFileSync(join(require, 'dist/index.d.ts'), 'utf8');
    const [, listed = ''] = /^export \{(.*)\};$/m.exec(types) ?? [];
    const exported = listed.split(',').map((name) => name.replace('type ', '').trim());
    const calls = Object.getOwnPropertyNames(official.FingerprintJsServerApiClient.prototype);
    const own = ['constructor', 'getHeaders', 'getQueryApiKey'];
    const names = [...exported, ...calls.filter((name) => !own.includes(name))];
    expect(names.length).toBeGreaterThan(35);
    const guide = readFileSync(join(import.meta.dirname, '../MIGRATING.md'), 'utf8');
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(guide))).toEqual([]);
  });
});
