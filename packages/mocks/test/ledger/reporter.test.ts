import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProject, REPORTER } from './run-vitest.ts';
import { DEVICE_TEST, TRACK_TEST } from './tests-of-user.ts';

const LIMIT = { timeout: 60_000 };

describe.each<[string, Record<string, unknown>]>([
  ['forks', { pool: 'forks' }],
  ['threads', { pool: 'threads' }],
])('with %s', (_, test) => {
  it('the table tells of all workers, and nothing is left behind', LIMIT, async () => {
    const project = createProject({ min: 1 }, test);
    project.write('track.test.js', TRACK_TEST);
    project.write('device.test.js', DEVICE_TEST);
    const { code, said } = await project.run();
    expect(said).toMatch(/^openpanel +called +requests +answers +total$/m);
    expect(said).toMatch(/^track +yes +\d+\/\d+ +\d+ % /m);
    expect(said).toMatch(/^getDeviceId +yes /m);
    expect(said).toMatch(/^createEvent +no +0\/\d+ +0 % /m);
    expect(said.match(/^openpanel +called/gm)).toHaveLength(1);
    expect(code).toBe(0);
    // Its temporary folder is the project's.
    const left = readdirSync(project.folder);
    expect(left.filter((name) => name.startsWith('visitor-apis-ledger-'))).toEqual([]);
  });
});

it('is configured as the README says, and fails below its minimum', LIMIT, async () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, code = ''] = /^```ts vitest-config\n([\s\S]*?)^```$/m.exec(readme) ?? [];
  const name = '@visitor-apis/mocks/vitest-reporter';
  expect(code).toContain(`'${name}'`);
  const project = createProject({});
  project.write('readme.config.ts', code.replace(name, REPORTER));
  project.write(
    'vitest.config.js',
    `import config from './readme.config.ts';
     const resolve = { conditions: ['@visitor-apis/source', 'node'] };
     export default { ...config, resolve, ssr: { resolve } };`,
  );
  project.write('track.test.js', TRACK_TEST);
  const { code: exit, said } = await project.run();
  expect(said).toMatch(/1 passed/);
  expect(said).toMatch(/^[\d.]+ % of the contract was shown .* the minimum is 60 %\.$/m);
  expect(said).toMatch(/^Not shown:\n( {2}openpanel track .*\n){10} {2}and \d+ more$/m);
  expect(said).toMatch(/^track +yes/m);
  expect(said).not.toMatch(/^getDeviceId/m);
  expect(exit).toBe(1);
});
