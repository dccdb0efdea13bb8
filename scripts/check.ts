import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { runMain } from '@visitor-apis/codegen';
import { reportOf } from './check/count-tests.ts';
import { type Run, runCheck } from './check/run-check.ts';

const HELP = `Usage: npm test [-- <check>...]

Runs every check, or the named ones, and ends with how many passed and failed.

  --list   name the checks
  --help   this text

Exit codes: 0 all passed, 1 some failed, 2 wrong usage.`;

const node = ['node', '--conditions=@visitor-apis/source'];
const folder = join(tmpdir(), `visitor-apis-check-${process.pid}`);

/** The tests of some projects, and the report of how many there were. */
const vitest = (name: string, ...projects: readonly string[]) => [
  'vitest',
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${reportOf(folder, name)}`,
  ...projects.map((project) => `--project=${project}`),
];

/** Name, command, and the command that cures a failure where there is one. */
const CHECKS: readonly (readonly [name: string, command: readonly string[], cure?: string])[] = [
  ['style', ['biome', 'ci', '--colors=off', '.'], 'npm run fix'],
  ['specs', [...node, 'packages/codegen/src/cli.ts', '--check'], 'npm run generate'],
  ['types', ['tsc', '-p', 'tsconfig.json']],
  ['unit', vitest('unit', 'unit', 'unit-alone')],
  ['contract', vitest('contract', 'contract', 'contract-alone')],
  ['repository', vitest('repository', 'repository')],
  ['sizes', [...node, 'scripts/sizes.ts'], 'make it smaller, or: npm run sizes -- --update'],
  ['packages', [...node, 'scripts/check-packages.ts']],
  ['downstream', [...node, 'scripts/check-downstream.ts']],
];

/**
 * What runs at once, each list one after the other: tests wait for children and for clocks, and
 * most of the rest keeps one processor busy. Of two that build the packages one has to wait.
 */
const BESIDE = [
  ['unit', 'contract'],
  ['types', 'packages', 'downstream', 'specs', 'style', 'sizes'],
];
/** By itself: it writes generated files anew, which all others read. */
const LAST = ['repository'];

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

async function runChecks(chosen: readonly string[]): Promise<number> {
  const checks = CHECKS.filter(([name]) => chosen.length === 0 || chosen.includes(name));
  mkdirSync(folder, { recursive: true });
  const runs = start(checks);
  let [passed, failed] = [0, 0];
  for (const [name, , command] of checks) {
    const { isPassed, seconds, said, tests } = await (runs.get(name) as Promise<Run>);
    passed += tests.passed;
    failed += tests.failed;
    const count = tests.total > 1 ? `  ${tests.passed} of ${tests.total} tests` : '';
    const mark = isPassed ? styleText('green', '✓') : styleText('red', '✗');
    console.log(`${mark} ${name.padEnd(10)} ${`${seconds.toFixed(1)} s`.padStart(7)}${count}`);
    if (isPassed) continue;
    console.log(`\n${said}`.trimEnd());
    const cure = command ?? `mend what it names; alone: npm test -- ${name}`;
    console.log(`\n${styleText('red', `${name} failed.`)} To mend it: ${cure}\n`);
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed ? 1 : 0;
}

/** Starts the checks, each when it is its turn. */
function start(checks: typeof CHECKS): Map<string, Promise<Run>> {
  const runs = new Map<string, Promise<Run>>();
  const queue = (names: readonly string[], before: Promise<unknown>) => {
    let turn = before;
    for (const name of names) {
      const [, command] = checks.find(([one]) => one === name) ?? [];
      if (!command) continue;
      const run = turn.then(() => runCheck(folder, name, command));
      runs.set(name, run);
      turn = run;
    }
    return turn;
  };
  const beside = BESIDE.map((names) => queue(names, Promise.resolve()));
  queue(LAST, Promise.all(beside));
  return runs;
}
