import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@visitor-apis/codegen';
import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// What the README and the guide call TypeScript is compiled and run, against the mock.

const PACKAGE = join(import.meta.dirname, '..');
const env = { OURS_PRIVACY_TOKEN: 'src_live_1', OURS_PRIVACY_EXPERIMENT_TOKEN: 'exp_live_1' };

const snippets = ['README.md', 'MIGRATING.md'].flatMap((file) => {
  const text = readFileSync(join(PACKAGE, file), 'utf8');
  return Array.from(text.matchAll(/^```ts\n([\s\S]*?)^```$/gm), ([, code = ''], index) => {
    return { name: `${file.toLowerCase().replace('.md', '')}-${index}`, code };
  });
});

/** Not spawnSync: the mock that a snippet talks to lives in this process. */
function run(
  program: string,
  args: readonly string[],
): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const options = { cwd: ROOT, env: { ...process.env, ...env } };
    execFile(program, args, options, (_, stdout, stderr) => resolve({ stdout, stderr }));
  });
}

describe('TypeScript in README.md and MIGRATING.md', () => {
  let folder: string;
  let mock: RunningMock;
  beforeAll(async () => {
    mock = await startMock('ours-privacy');
    folder = mkdtempSync(join(ROOT, 'readme-'));
    for (const { name, code } of snippets) {
      // The reader's client goes to the vendor.
      const local = code.replace('PrivacyClient({', `PrivacyClient({ baseUrl: '${mock.url}',`);
      writeFileSync(join(folder, `${name}.ts`), local);
    }
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await mock.close();
  });

  it('is four pieces of the README, and five of the guide', () => {
    expect(snippets.map(({ name }) => name.replace(/-.*/, '')).join(' ')).toBe(
      'readme readme readme readme migrating migrating migrating migrating migrating',
    );
  });

  it.each(snippets)('runs, and prints what it says: $name', async ({ name, code }) => {
    const file = join(folder, `${name}.ts`);
    const { stdout, stderr } = await run('node', ['--conditions=@visitor-apis/source', file]);
    expect(stderr).toBe('');
    const promised = Array.from(
      code.matchAll(/console\.log\(.*\/\/ '(.*)'$/gm),
      ([, said]) => said,
    );
    if (promised.length) expect(stdout.trim()).toBe(promised.join('\n'));
  });

  it('compiles', { timeout: 60_000 }, async () => {
    const config = { extends: '../tsconfig.json', include: ['*.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const compiler = join(ROOT, 'scripts/test/compile-snippets.ts');
    expect(await run('node', [compiler, folder])).toEqual({ stdout: '', stderr: '' });
  });
});
