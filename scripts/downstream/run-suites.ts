import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const RUNNERS: Readonly<Record<string, readonly string[]>> = {
  vitest: ['node_modules/vitest/vitest.mjs', 'run'],
  // Jest 29 does not look for tests in such files; and this option takes all that follows it.
  jest: ['node_modules/jest/bin/jest.js', '--testMatch=**/*.cjs', '--ci', '--cacheDirectory=.jest'],
  node: ['--throw-deprecation', '--test'],
};

/** How a violation is told: the operation, the place, and the rule. */
const VIOLATION = /track: body \/payload\/name .*\(\w+\)/;

/** Runs each suite, and then the one that has to fail for what it sends. */
export function runSuites(node: string, project: string): string[] {
  const suites = readdirSync(project);
  const find = (start: string) => suites.find((file) => file.startsWith(start)) ?? start;
  return Object.entries(RUNNERS).flatMap(([name, args]) => {
    const whole = suites.filter((file) => /^[a-z]+(-readme)?\.test\./.test(file));
    for (const suite of whole.filter((file) => file.startsWith(name))) {
      const good = runSuite(node, [...args, suite], project);
      if (!good.isPassed) return [`${name} failed:\n${good.said}`];
    }
    const bad = runSuite(node, [...args, find(`${name}-refused.test.`)], project);
    if (!bad.isPassed && VIOLATION.test(bad.said)) return [];
    return [`${name} let pass what the vendor would refuse, or did not say why:\n${bad.said}`];
  });
}

function runSuite(node: string, args: readonly string[], project: string) {
  const { status, stdout, stderr } = spawnSync(node, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', FORCE_COLOR: '0' },
    maxBuffer: 2 ** 28,
  });
  return { isPassed: status === 0, said: `${stdout}${stderr}` };
}
