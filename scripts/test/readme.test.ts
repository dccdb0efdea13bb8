import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readRegistry } from '@visitor-apis/codegen';
import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

function fences(language: string): string[] {
  return Array.from(readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm))
    .filter(([, name]) => name === language)
    .map(([, , code = '']) => code);
}

interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

/** Not spawnSync: the mocks that a snippet talks to live in this process. */
function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve) => {
    const options = { cwd: ROOT, env: { ...process.env, ...env } };
    const child = execFile(program, args, options, (_, stdout, stderr) =>
      resolve({ stdout, stderr, status: child.exitCode ?? 1 }),
    );
  });
}

describe('TypeScript in the README', () => {
  const mocks = new Map<string, RunningMock>();
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(ROOT, 'readme-'));
    for (const { key, owner } of readRegistry()) {
      mocks.set(owner, await startMock(key));
    }
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await Promise.all([...mocks.values()].map((mock) => mock.close()));
  });

  const snippets = fences('ts');
  it('has one for who calls a vendor and one for who tests against a mock', () => {
    expect(snippets).toHaveLength(2);
  });

  it.each(snippets.map((code, index) => ({ code, index })))(
    'runs: snippet $index',
    async ({ code, index }) => {
      const entry = /@visitor-apis\/((?!mocks)[\w-]+(?:\/v\d+)?)/.exec(code)?.[1] ?? '';
      // The reader's client goes to the vendor; the test's goes to a mock of it.
      const local = code.includes('baseUrl')
        ? code
        : code.replace(/(create\w+Client\w*\(\{\n)/, `$1  baseUrl: '${mocks.get(entry)?.url}',\n`);
      const file = join(folder, `snippet-${index}.ts`);
      writeFileSync(file, local);
      const result = await run('node', ['--conditions=@visitor-apis/source', file], {
        FINGERPRINT_API_KEY: 'any',
      });
      expect(result.stderr).toBe('');
      expect(result.status).toBe(0);
      const promised = Array.from(
        local.matchAll(/console\.log\(.*\/\/ (?:')?(\w+)/g),
        ([, word]) => word,
      );
      expect(result.stdout.trim()).toBe(promised.join('\n'));
    },
  );

  it('compiles', async () => {
    const config = {
      extends: '../tsconfig.json',
      include: ['*.ts'],
      compilerOptions: { paths: {} },
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const compiler = join(ROOT, 'scripts/test/compile-snippets.ts');
    const result = await run('node', [compiler, folder]);
    expect(result).toEqual({ stdout: '', stderr: '', status: 0 });
  });
});

describe('commands in the README', () => {
  const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
  const mockCommand: string[] = JSON.parse(manifest).scripts.mock.split(' ');
  const lines = fences('sh').flatMap((code) => code.trim().split('\n'));

  it('are those that are tested below or run by CI', () => {
    expect(lines).toEqual([
      'npm ci && npm run demo',
      'npm ci && npm test',
      'npm run generate -- openpanel',
      'npm run generate:check',
    ]);
  });

  it('.ci/run calls the test command', () => {
    const script = readFileSync(join(ROOT, '.ci/run'), 'utf8').trim().split('\n');
    expect(script.at(-1)).toBe('npm ci && npm test');
  });

  it('npm run demo', { timeout: 60_000 }, async () => {
    const { stdout, stderr, status } = await run('npm', ['run', '--silent', 'demo']);
    expect(stderr).not.toContain('Error');
    const [operations, mocks] = stdout.trim().split('\n').slice(-2);
    expect(operations).toMatch(/^(\d+) operations, \1 ok, 0 failed$/);
    const count = operations?.split(' ')[0];
    expect(mocks).toBe(`The mocks saw ${count} requests, 0 violations`);
    expect(status).toBe(0);
  });

  it('npm run generate -- openpanel, then generate:check', { timeout: 60_000 }, async () => {
    // First: what the next command writes would hide that files drift.
    const before = await run('npm', ['run', '--silent', 'generate:check']);
    expect(before.status).toBe(0);
    const generate = await run('npm', ['run', '--silent', 'generate', '--', 'openpanel']);
    expect(generate.status).toBe(0);
    expect((await run('npm', ['run', '--silent', 'generate:check'])).status).toBe(0);
  });

  it('npm run mock prints an address that answers, and stops on a signal', {
    timeout: 30_000,
  }, async () => {
    const [program = '', ...args] = mockCommand;
    const child = spawn(program, [...args, 'openpanel', '--json'], { cwd: ROOT });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const line: Buffer = await new Promise((resolve) => child.stdout.once('data', resolve));
    const [{ url }] = JSON.parse(line.toString());
    expect((await fetch(`${url}/track`, { method: 'POST' })).status).toBeGreaterThanOrEqual(400);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  // npm passes no signal on, so that whoever ends npm would leave the port taken.
  it.skipIf(process.platform === 'win32')(
    'npm run mock ends with who started it',
    {
      timeout: 30_000,
    },
    async () => {
      const mock = [...mockCommand, 'openpanel', '--json'].join(' ');
      const child = spawn('sh', ['-c', `${mock} & wait`], { cwd: ROOT });
      const line: Buffer = await new Promise((resolve) => child.stdout.once('data', resolve));
      const [{ url }] = JSON.parse(line.toString());
      child.kill('SIGKILL');
      const answers = () =>
        fetch(url).then(
          () => true,
          () => false,
        );
      await expect.poll(answers, { timeout: 5000 }).toBe(false);
    },
  );
});
