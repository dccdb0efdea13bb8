import { readdirSync } from 'node:fs';
import { type Ended, runBeside } from '../packages/run.ts';

const RUNNERS: Readonly<Record<string, readonly string[]>> = {
  vitest: ['node_modules/vitest/vitest.mjs', 'run'],
  // Jest 29 does not look for tests in such files; and this option takes all that follows it.
  jest: ['node_modules/jest/bin/jest.js', '--testMatch=**/*.cjs', '--ci', '--cacheDirectory=.jest'],
  node: ['--throw-deprecation', '--test'],
};

/** How a violation is told: the operation, the place, and the rule. */
const VIOLATION = /track: body \/payload\/name .*\(\w+\)/;

/** Runs each suite, and then the one that has to fail for what it sends. */
export async function runSuites(node: string, project: string): Promise<string[]> {
  const suites = readdirSync(project);
  const find = (start: string) => suites.find((file) => file.startsWith(start)) ?? start;
  const problems: string[] = [];
  for (const [name, args] of Object.entries(RUNNERS)) {
    const whole = suites.filter((file) => /^[a-z]+(-readme)?\.test\./.test(file));
    for (const suite of whole.filter((file) => file.startsWith(name))) {
      const good = await runSuite(node, [...args, suite], project);
      if (!good.isPassed) problems.push(`${name} failed in ${suite}:\n${good.said}`);
    }
    const bad = await runSuite(node, [...args, find(`${name}-refused.test.`)], project);
    if (!bad.isPassed && VIOLATION.test(bad.said)) continue;
    problems.push(
      `${name} let pass what the vendor would refuse, or did not say why:\n${bad.said}`,
    );
  }
  return problems;
}

function runSuite(node: string, args: readonly string[], project: string): Promise<Ended> {
  const env = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', FORCE_COLOR: '0' };
  return runBeside(node, args, project, env);
}
