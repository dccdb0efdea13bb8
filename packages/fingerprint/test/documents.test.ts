import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as official from '@fingerprintjs/fingerprintjs-pro-server-api';
import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRELUDE, RUNNER, readSnippets } from './snippets.ts';

const root = join(import.meta.dirname, '../../..');
const migrating = readSnippets('MIGRATING.md');
const toV4 = readSnippets('MIGRATING-V4.md');
const snippets = [...readSnippets('README.md'), ...migrating, ...toV4];
const after = snippets.filter(({ isBefore }) => !isBefore);
let folder: string;
let mock: RunningMock;
let mockV4: RunningMock;

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
  mockV4 = await startMock('fingerprint@v4');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([mock.close(), mockV4.close()]);
});

/** Not spawnSync: the mock lives in this process. */
function run(
  program: string,
  args: readonly string[],
): Promise<{ stdout: string; stderr: string }> {
  const urls = { MOCK_URL: mock.url, MOCK_V4_URL: mockV4.url };
  const env = { ...process.env, ...urls, FINGERPRINT_API_KEY: 'test-key' };
  return new Promise((resolve) => {
    execFile(program, args, { cwd: folder, env }, (_, stdout, stderr) =>
      resolve({ stdout, stderr }),
    );
  });
}

describe('TypeScript in README.md and in the guides', () => {
  it('compiles, before and after', { timeout: 60_000 }, async () => {
    const compiler = join(root, 'scripts/test/compile-snippets.ts');
    expect(await run('node', [compiler, folder])).toEqual({ stdout: '', stderr: '' });
  });

  it.each(after)('runs against the mock: $name, $heading', async ({ name, document }) => {
    const node = ['--conditions=@visitor-apis/source', 'runner.ts', `./${name}.ts`, document];
    expect((await run('node', node)).stderr).toBe('');
  });
});

describe('MIGRATING-V4.md', () => {
  it('has two blocks under each heading that has any, first that of v3', () => {
    const headings = [...new Set(toV4.map(({ heading }) => heading))];
    expect(headings).toHaveLength(10);
    expect(toV4.map(({ heading }) => heading)).toEqual(headings.flatMap((one) => [one, one]));
    const newer = toV4.filter(({ code }) => /V4|fingerprint\.|\(fingerprint,/.test(code));
    expect(newer).toEqual(toV4.filter((_, at) => at % 2 === 1));
  });

  it('names every operation and every code of v3', () => {
    const guide = readFileSync(join(import.meta.dirname, '../MIGRATING-V4.md'), 'utf8');
    const bundle = join(import.meta.dirname, '../openapi.json');
    const { paths, components } = JSON.parse(readFileSync(bundle, 'utf8'));
    const methods = Object.values(paths).flatMap((path) => Object.values(path as object));
    const operations = methods.flatMap((one) => Object(one).operationId ?? []);
    expect(operations.length).toBeGreaterThan(5);
    const codes = components.schemas.ErrorCode['x-extensible-enum'];
    expect([...operations, ...codes].filter((name) => !guide.includes(name))).toEqual([]);
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
