import { spawnSync } from 'node:child_process';
import { ROOT, runMain, selectApis } from '@visitor-apis/codegen';

const HELP = `Usage: npm run generate [-- <vendor>... --force]

Lints and bundles each spec and writes what it generates. What has not changed since the last time
is taken from turbo's cache.

  --force   generate all of it again
  --help    this text

Exit codes: 0 done, 1 a spec is at fault, 2 wrong usage.`;

await runMain(HELP, { force: { type: 'boolean' } }, async ({ values, positionals }) => {
  const packages = new Set(selectApis(positionals).map(({ packagePath }) => packagePath));
  const filters = [...packages].map((path) => `--filter=./${path}`);
  const force = values.force ? ['--force'] : [];
  const args = ['turbo', 'run', 'generate', '--output-logs=new-only', ...filters, ...force];
  const run = spawnSync('npx', ['--no-install', ...args], {
    cwd: ROOT,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return run.status ?? 1;
});
