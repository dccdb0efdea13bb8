import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, readRegistry } from '@visitor-apis/codegen';
import { expect, it } from 'vitest';
import type { MutationReport } from '../src/mutation/index.ts';

function run(...args: string[]) {
  const command = ['--conditions=@visitor-apis/source', join(ROOT, 'scripts/mutate.ts'), ...args];
  return spawnSync(process.execPath, command, { encoding: 'utf8', cwd: ROOT });
}

it('prints its help', () => {
  const { status, stdout, stderr } = run('--help');
  expect(status).toBe(0);
  expect(stderr).toBe('');
  for (const option of ['--sample N', '--seed S', '--fresh', '--json', 'Exit codes: 0']) {
    expect(stdout).toContain(option);
  }
});

it.each([
  [['--sample', 'x'], '--sample must be a whole number from 1, got "x"'],
  [['--sample', '0'], '--sample must be a whole number from 1, got "0"'],
  [['--sample', ''], '--sample must be a whole number from 1, got ""'],
  [['--seed', '1.5'], '--seed must be a whole number from 1, got "1.5"'],
  [['--sampel', '1'], "Unknown option '--sampel'"],
  [['nobody'], 'There is no API "nobody"'],
])('refuses %j', (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect(stderr).toContain(message);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

it('judges a sample, and prints nothing but the report', () => {
  const [{ key } = { key: '' }] = readRegistry().slice(-1);
  const { status, stdout, stderr } = run(key, '--sample', '2', '--json');
  const reports: MutationReport[] = JSON.parse(stdout);
  const [report] = reports;
  expect(reports.map(({ api }) => api)).toEqual([key]);
  expect((report?.total.mutants ?? 0) + (report?.control.mutants ?? 0)).toBe(2);
  expect({ status, stderr, share: report?.share }).toEqual({ status: 0, stderr: '', share: 1 });
}, 60_000);
