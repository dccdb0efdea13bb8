import { spawnSync } from 'node:child_process';
import { KNOWN_APIS_PACKAGE, ROOT, runMain, selectTargets } from '@visitor-apis/codegen';

const HELP = `Usage: npm run generate [-- <vendor>... --force]

Lints and bundles each spec and writes what it generates, and what all specs generate together
(known-apis). What has not changed since the last time is taken from turbo's cache.

  --force   generate all of it again
  --help    this text

Exit codes: 0 done, 1 a spec is at fault, 2 wrong usage.`;

await runMain(HELP, { force: { type: 'boolean' } }, async ({ values, positionals }) => {
  const { apis } = selectTargets(positionals);
  // Whichever spec changed, what all of them generate together is made from it too.
  const packages = new Set([...apis.map(({ packagePath }) => packagePath), KNOWN_APIS_PACKAGE]);
  const filters = [...packages].map((path) => `--filter=./${path}`);
  const force = values.force ? ['--force'] : [];
  // A spec at fault must not keep the others from what they generate.
  const args = ['turbo', 'run', 'generate', '--continue', '--output-logs=new-only'];
  const run = spawnSync('npx', ['--no-install', ...args, ...filters, ...force], {
    cwd: ROOT,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return run.status ?? 1;
});
