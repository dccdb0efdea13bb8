import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
const CLI = join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.redocly);
const folder = mkdtempSync(join(tmpdir(), 'visitor-apis-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

const plugin = join(import.meta.dirname, '../redocly/extensions.js');
const config = `plugins: [${JSON.stringify(plugin)}]\nrules: { visitor-apis/extensions: error }\n`;
writeFileSync(join(folder, 'redocly.yaml'), config);

const SPEC = `openapi: 3.1.0
info: { title: Garden, version: '1' }
servers:
  - url: https://garden.example
    x-region: eu
x-client-options:
  key: { description: Key., required: true, schema: { type: string } }
x-retry: { attempts: 3, repeatable: never }
paths:
  /plants:
    get:
      operationId: listPlants
      x-retry: { repeatable: always }
      parameters:
        - { name: x-key, in: header, schema: { type: string }, x-filled-by: key }
      responses:
        '200':
          description: Plants.
          x-outcome: partial
          headers:
            X-Something: { schema: { type: string, x-sensitive: personal } }
          content:
            application/json:
              schema: { properties: { x-name: { type: string } } }
`;

/** What Redocly reports, as \`line: message\`. */
function lint(spec: string): string[] {
  writeFileSync(join(folder, 'openapi.yaml'), spec);
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const args = [CLI, 'lint', 'openapi.yaml', '--format=json'];
  const run = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
  const { problems } = JSON.parse(run.stdout);
  expect(run.status).toBe(problems.length ? 1 : 0);
  return problems.map(
    (problem: { ruleId: string; message: string; location: [{ start: { line: number } }] }) =>
      `${problem.ruleId} ${problem.location[0].start.line}: ${problem.message}`,
  );
}

describe('the rule visitor-apis/extensions', () => {
  it('lets pass what is well formed, and names in maps that look like extensions', () => {
    expect(lint(SPEC)).toEqual([]);
  });

  it.each<[string, string, string, RegExp]>([
    [
      'a misspelt extension',
      'x-outcome: partial',
      'x-outcomes: partial',
      / 19: Unknown extension\. There are: x-client-options, /,
    ],
    [
      'a misplaced extension',
      '    x-region: eu',
      '    x-outcome: partial',
      / 5: x-outcome stands on Response, MediaType; this is Server\./,
    ],
    ['a malformed value', 'x-region: eu', 'x-region: EU', / 5: x-region must match pattern/],
    [
      'a value outside its list',
      'x-outcome: partial',
      'x-outcome: some',
      / 19: x-outcome must be equal to one of the allowed values/,
    ],
    [
      'an unknown member',
      'attempts: 3',
      'attemps: 3',
      / 8: x-retry must NOT have additional properties: attemps/,
    ],
    ['a malformed member', 'attempts: 3', 'attempts: 0', / 8: x-retry\/attempts must be >= 1/],
    [
      'a missing member',
      'repeatable: always',
      'repeatable: by-key',
      / 13: x-retry must have required property 'key'/,
    ],
    [
      'a sensitive mark in a schema',
      'x-sensitive: personal',
      'x-sensitive: private',
      / 21: x-sensitive must be/,
    ],
  ])('refuses %s by its line', (_, good, bad, report) => {
    expect(SPEC).toContain(good);
    const problems = lint(SPEC.replace(good, bad));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatch(/^visitor-apis\/extensions /);
    expect(problems[0]).toMatch(report);
  });
});
