import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ROOT, runMain, selectApis } from '@visitor-apis/codegen';

const HELP = `Usage: npm run generate [-- <vendor>...]

Lints and bundles each spec and writes what it generates. What has not changed since the last time
is taken from turbo's cache.

  --force   generate all of it again
  --help    this text`;

await runMain(HELP, async () => {
  const { values, positionals } = parseArgs({
    options: { force: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
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
