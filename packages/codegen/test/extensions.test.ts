import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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
x-retry: { attempts: 3, repeatable: never, unprocessed: [429], unless: /rows }
x-request-id: x-trace-id
x-tolerated-query: [sdk]
paths:
  /plants:
    get:
      operationId: listPlants
      x-retry: { repeatable: always }
      parameters:
        - { name: x-key, in: header, schema: { type: string }, x-filled-by: key }
        - { name: since, in: query, schema: { type: integer, x-time: milliseconds } }
      responses:
        '200':
          description: Plants.
          x-outcome: partial
          headers:
            X-Something: { schema: { type: string, x-sensitive: personal } }
          content:
            application/json:
              schema: { properties: { x-name: { type: string } } }
            text/plain:
              x-outcome: { outcome: dropped, when: /bot }
webhooks:
  sown:
    post:
      parameters:
        - name: x-signed
          in: header
          schema: { type: string }
          x-signature: { algorithm: hmac-sha256, encoding: hex, prefix: 'v1=', separator: ',' }
      responses: { '204': { description: Heard. } }
x-sealed:
  header: '0badf00d'
  nonceBytes: 12
  tagBytes: 16
  algorithm: aes-256-gcm
  keyBytes: 32
  compression: deflate-raw
  encoding: base64
`;

/** What Redocly reports of each spec, as `line: message`; all at once, for it starts slowly. */
function lint(...specs: string[]): string[][] {
  const files = specs.map((_, index) => `openapi-${index}.yaml`);
  for (const [index, file] of files.entries())
    writeFileSync(join(folder, file), specs[index] ?? '');
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const args = [CLI, 'lint', ...files, '--format=json', '--max-problems=1000'];
  const run = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
  const reports = readReports(run.stdout);
  expect(reports).toHaveLength(specs.length);
  expect(run.status).toBe(reports.some(({ problems }) => problems.length) ? 1 : 0);
  return reports.map(({ problems }, index) =>
    problems.map(({ severity, ruleId, message, location: [{ source, start }] }) => {
      // What is less than an error would let the spec pass; and whose it is, the order alone says.
      expect([severity, source.ref]).toEqual(['error', files[index]]);
      return `${ruleId} ${start.line}: ${message}`;
    }),
  );
}

interface Report {
  readonly problems: readonly {
    readonly severity: string;
    readonly ruleId: string;
    readonly message: string;
    readonly location: readonly [
      { readonly source: { readonly ref: string }; readonly start: { readonly line: number } },
    ];
  }[];
}

/** One document of JSON for each spec, with nothing between them. */
function readReports(stdout: string): Report[] {
  return stdout.split(/(?<=^\})(?=\{$)/m).map((one) => JSON.parse(one));
}

/** What is wrong, the piece of the spec, what stands there instead, and what is reported. */
const WRONG: readonly (readonly [string, string, string, RegExp])[] = [
  [
    'a misspelt extension',
    'x-outcome: partial',
    'x-outcomes: partial',
    / 22: Unknown extension\. There are: x-client-options, /,
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
    / 22: x-outcome must be equal to one of the allowed values/,
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
    / 15: x-retry must have required property 'key'/,
  ],
  [
    'a sensitive mark in a schema',
    'x-sensitive: personal',
    'x-sensitive: private',
    / 24: x-sensitive must be/,
  ],
  [
    'an outcome without its condition',
    'outcome: dropped, when: /bot',
    'outcome: dropped',
    / 29: x-outcome must have required property 'when'/,
  ],
  [
    'an outcome of another kind with a condition',
    'outcome: dropped, when',
    'outcome: some, when',
    / 29: x-outcome\/outcome must be equal to one of/,
  ],
  [
    'a condition that is no pointer',
    'when: /bot',
    'when: bot',
    / 29: x-outcome\/when must match pattern/,
  ],
  ['another unit of time', 'x-time: milliseconds', 'x-time: seconds', / 18: x-time must be equal/],
  [
    'a header that is no name',
    'x-request-id: x-trace-id',
    'x-request-id: X Trace',
    / 9: x-request-id must match pattern/,
  ],
  [
    'a tolerated parameter without a name',
    'x-tolerated-query: [sdk]',
    "x-tolerated-query: ['']",
    / 10: x-tolerated-query\/0 must NOT have fewer than 1 characters/,
  ],
  [
    'a parameter tolerated twice',
    'x-tolerated-query: [sdk]',
    'x-tolerated-query: [sdk, sdk]',
    / 10: x-tolerated-query must NOT have duplicate items/,
  ],
  [
    'tolerance of an operation',
    'x-retry: { repeatable: always }',
    'x-tolerated-query: [sdk]',
    / 15: x-tolerated-query stands on Root; this is Operation\./,
  ],
  [
    'a success as what was not processed',
    'unprocessed: [429]',
    'unprocessed: [202]',
    / 8: x-retry\/unprocessed\/0 must be >= 400/,
  ],
  ['an exception that is no pointer', 'unless: /rows', 'unless: rows', / 8: x-retry\/unless must/],
  [
    'a signature without its separator',
    ", separator: ','",
    '',
    / 37: x-signature must have required property 'separator'/,
  ],
  [
    'a separator that separates nothing',
    "separator: ','",
    "separator: ''",
    / 37: x-signature\/separator must NOT have fewer than 1 characters/,
  ],
  [
    'a signature of another algorithm',
    'algorithm: hmac-sha256',
    'algorithm: hmac-md5',
    / 37: x-signature\/algorithm must be equal to one of/,
  ],
  [
    'a signature in another encoding',
    'encoding: hex',
    'encoding: HEX',
    / 37: x-signature\/encoding must be equal to one of/,
  ],
  [
    'an unknown member of a signature',
    "prefix: 'v1='",
    "prefix: 'v1=', version: 1",
    / 37: x-signature must NOT have additional properties: version/,
  ],
  [
    'a signature of a whole webhook',
    '      parameters:\n        - name: x-signed',
    '      x-signature: {}\n      parameters:\n        - name: x-signed',
    / 33: x-signature stands on Parameter; this is Operation\./,
  ],
  [
    'a sealed header that YAML reads as a number',
    "header: '0badf00d'",
    'header: 12345678',
    / 40: x-sealed\/header must be string/,
  ],
  [
    'half a byte in a sealed header',
    "header: '0badf00d'",
    "header: '0badf00'",
    / 40: x-sealed\/header must match pattern/,
  ],
  [
    'a nonce of no length',
    'nonceBytes: 12',
    'nonceBytes: 0',
    / 41: x-sealed\/nonceBytes must be >= 1/,
  ],
  [
    'a sealed payload without its tag',
    '  tagBytes: 16\n',
    '',
    / 40: x-sealed must have required property 'tagBytes'/,
  ],
  [
    'a cipher that is not known',
    'algorithm: aes-256-gcm',
    'algorithm: aes-256-cbc',
    / 43: x-sealed\/algorithm must be equal to one of/,
  ],
  [
    'a compression that is not known',
    'compression: deflate-raw',
    'compression: gzip',
    / 45: x-sealed\/compression must be equal to one of/,
  ],
  [
    'an encoding that is not known',
    'encoding: base64',
    'encoding: base64url',
    / 46: x-sealed\/encoding must be equal to one of/,
  ],
  [
    'an unknown member of a layout',
    'keyBytes: 32',
    'keyBytes: 32\n  version: 1',
    / 40: x-sealed must NOT have additional properties: version/,
  ],
  [
    'a layout of one answer',
    '          description: Plants.',
    '          description: Plants.\n          x-sealed: {}',
    / 22: x-sealed stands on Root; this is Response\./,
  ],
];

describe('the rule visitor-apis/extensions', () => {
  let found: string[][];
  beforeAll(() => {
    found = lint(...WRONG.map(([, good, bad]) => SPEC.replace(good, bad)));
  }, 30_000);

  it('lets pass what is well formed, and names in maps that look like extensions', () => {
    expect(lint(SPEC)).toEqual([[]]);
  });

  it.each(WRONG.map(([name, good, , report], index) => ({ name, good, report, index })))(
    'refuses $name by its line',
    ({ good, report, index }) => {
      expect(SPEC).toContain(good);
      const problems = found[index] ?? [];
      expect(problems.length).toBeGreaterThan(0);
      expect(problems[0]).toMatch(/^visitor-apis\/extensions /);
      expect(problems[0]).toMatch(report);
    },
  );
});
