import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { ROOT, runMain } from '@visitor-apis/codegen';

const HELP = `Usage: npm test [-- <check>...]

Runs every check, or the named ones, and ends with how many passed and failed.

  --list   name the checks
  --help   this text

Exit codes: 0 all passed, 1 some failed, 2 wrong usage.`;

const node = ['node', '--conditions=@visitor-apis/source'];
const folder = join(tmpdir(), `visitor-apis-check-${process.pid}`);
const report = join(folder, 'vitest.json');
const vitest = [
  'vitest',
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${report}`,
];

/** Name, command, and the command that cures a failure where there is one. */
const CHECKS: readonly (readonly [name: string, command: readonly string[], cure?: string])[] = [
  ['style', ['biome', 'ci', '--colors=off', '.'], 'npm run fix'],
  ['specs', [...node, 'packages/codegen/src/cli.ts', '--check'], 'npm run generate'],
  ['types', ['tsc', '-p', 'tsconfig.json']],
  ['unit', [...vitest, '--project=unit']],
  ['contract', [...vitest, '--project=contract']],
  ['repository', [...vitest, '--project=repository']],
  ['sizes', [...node, 'scripts/sizes.ts'], 'make it smaller, or: npm run sizes -- --update'],
  ['packages', [...node, 'scripts/check-packages.ts']],
  ['downstream', [...node, 'scripts/check-downstream.ts']],
];

await runMain(HELP, { list: { type: 'boolean' } }, async ({ values, positionals }) => {
  const names = CHECKS.map(([name]) => name);
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown) {
    console.error(`There is no check "${unknown}". There are: ${names.join(', ')}.`);
    return 2;
  }
  if (!values.list) return runChecks(positionals);
  console.log(names.join('\n'));
  return 0;
});

function runChecks(chosen: readonly string[]): number {
  let [passed, failed] = [0, 0];
  for (const [name, [program = '', ...args], command] of CHECKS) {
    if (chosen.length && !chosen.includes(name)) continue;
    rmSync(report, { force: true });
    const start = performance.now();
    const run = spawnSync(program, args, {
      cwd: ROOT,
      encoding: 'utf8',
      env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      maxBuffer: 2 ** 28,
      shell: process.platform === 'win32',
    });
    const tests = countTests(run.status === 0);
    passed += tests.passed;
    failed += tests.failed;
    const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(7);
    const count = tests.total > 1 ? `  ${tests.passed} of ${tests.total} tests` : '';
    const mark = run.status === 0 ? styleText('green', '✓') : styleText('red', '✗');
    console.log(`${mark} ${name.padEnd(10)} ${seconds}${count}`);
    if (run.status === 0) continue;
    console.log(`\n${run.error?.message ?? ''}${run.stdout}${run.stderr}`.trimEnd());
    const cure = command ?? `mend what it names; alone: npm test -- ${name}`;
    console.log(`\n${styleText('red', `${name} failed.`)} To mend it: ${cure}\n`);
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed ? 1 : 0;
}

/** A check without a vitest report counts as one test. */
function countTests(ok: boolean): { passed: number; failed: number; total: number } {
  try {
    const {
      numPassedTests: passed,
      numFailedTests,
      numTotalTests: total,
    } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that does not even load has no tests to fail.
    return { passed, failed: Math.max(numFailedTests, ok ? 0 : 1), total };
  } catch {
    return { passed: Number(ok), failed: Number(!ok), total: 1 };
  }
}
