import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../..');
/** By its path: vitest looks for reporters by name without the conditions of the config. */
export const REPORTER = join(ROOT, 'packages/mocks/src/fixtures/vitest-reporter.ts');

/** The vitest of the repository. */
export const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');

/** A project of somebody who tests with mocks. It is gone with the test that made it. */
export interface Project {
  readonly folder: string;
  write(name: string, text: string): void;
  run(env?: Readonly<Record<string, string>>): Promise<VitestRun>;
}

/** How a run of vitest ended. */
export interface VitestRun {
  readonly code: number | null;
  readonly said: string;
}

/** Lays a project out: a config, and nothing that it tests yet. */
export function createProject(
  reporterOptions: object,
  test: Readonly<Record<string, unknown>> = {},
): Project {
  const folder = mkdtempSync(join(tmpdir(), 'reported-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const resolve = { conditions: ['@visitor-apis/source', 'node'] };
  const reporters = ['default', [REPORTER, reporterOptions]];
  const config = { resolve, ssr: { resolve }, test: { reporters, ...test } };
  write('package.json', '{ "type": "module" }');
  write('vitest.config.js', `export default ${JSON.stringify(config)};`);
  return { folder, write, run: (env) => runVitest(folder, env) };
}

/** What this vitest tells its own workers is not for that one. */
export function envOfUser(further: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = /^(VITEST|VISITOR_APIS_|NODE_OPTIONS|FORCE_COLOR)/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  return { ...env, NO_COLOR: '1', ...further };
}

function runVitest(
  cwd: string,
  further: Readonly<Record<string, string>> = {},
): Promise<VitestRun> {
  return new Promise((resolve) => {
    const args = [VITEST, 'run', '--root', cwd];
    // Others test at the same time: what one leaves behind is seen in its own folder.
    const options = { cwd, env: envOfUser({ TMPDIR: cwd, TEMP: cwd, ...further }) };
    const child = execFile(process.execPath, args, options, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode, said: stdout + stderr }),
    );
  });
}
