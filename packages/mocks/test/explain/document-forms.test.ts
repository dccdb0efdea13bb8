import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { createMock, type MockSource, type Violation } from '../../src/index.ts';
import { document } from '../sample-document.ts';
import { say } from './document-place.ts';

const SEEDS = 'https://us.garden.example/v1/seeds';
const headers = { 'x-key': 'k', 'content-type': 'application/json' };

async function explain(
  source: MockSource,
  body: unknown,
  url = SEEDS,
): Promise<readonly Violation[]> {
  const mock = createMock(source);
  await mock.fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return mock.violations;
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'visitor-apis-mocks-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

function write(name: string, text: string, within = folder()): string {
  mkdirSync(within, { recursive: true });
  writeFileSync(join(within, name), text);
  return join(within, name);
}

function lineOf(file: string, line: number | undefined): string | undefined {
  return readFileSync(file, 'utf8').split('\n')[(line ?? 0) - 1]?.trim();
}

describe('a document', () => {
  it('that is given as an object has no lines, and a pointer all the same', async () => {
    expect(await explain(document, { kind: 7 })).toMatchObject([
      {
        pointer: '/kind',
        rule: 'type',
        document: {
          file: 'the document',
          pointer: '#/components/schemas/Seed/properties/kind/type',
          line: undefined,
        },
      },
    ]);
  });

  it.each<[string, (value: object) => string]>([
    ['garden.yaml', (value) => stringify(value)],
    ['garden.json', (value) => JSON.stringify(value, null, 2)],
  ])('of lines is named by them: %s', async (name, print) => {
    const file = write(name, print(document));
    const quote = (key: string) => (name.endsWith('json') ? `"${key}": ` : `${key}:`);
    const [type, extra, missing] = [
      ...(await explain(file, { kind: 7 })),
      ...(await explain(file, { kind: 'oak', depht: 1 })),
      ...(await explain(file, {})),
    ];
    for (const [violation, rule] of [
      [type, 'type'],
      [extra, 'unevaluatedProperties'],
      // A list, which in YAML begins a line below its key.
      [missing, 'required'],
    ] as const) {
      expect(violation).toMatchObject({ rule, document: { file } });
      expect(lineOf(file, violation?.document.line)).toContain(quote(rule));
    }
  });

  it('of one line has everything there', async () => {
    const file = write('garden.json', JSON.stringify(document));
    expect(await explain(file, { kind: 7 })).toMatchObject([{ document: { line: 1 } }]);
  });

  it('with anchors, numbers for keys and comments is named by its lines', async () => {
    const text = [
      'openapi: 3.1.0',
      'info: { title: Anchors, version: "1" }',
      'x-name: &name',
      '  type: string',
      '  maxLength: 3 # letters',
      'paths:',
      '  /a:',
      '    post:',
      '      operationId: a',
      '      requestBody:',
      '        content:',
      '          application/json:',
      '            schema:',
      '              type: object',
      '              properties:',
      '                1: *name',
      '                2:',
      '                  maximum: 7',
      '      responses: { 204: { description: "" } }',
    ].join('\n');
    const file = write('anchors.yaml', text);
    const [one, two] = await explain(file, { 1: 'long', 2: 8 }, 'https://a.example/a');
    expect([one, two]).toMatchObject([
      { pointer: '/1', rule: 'maxLength' },
      { pointer: '/2', rule: 'maximum' },
    ]);
    expect(lineOf(file, one?.document.line)).toBe('maxLength: 3 # letters');
    expect(lineOf(file, two?.document.line)).toBe('maximum: 7');
  });
});

describe('a document without ids of its operations', () => {
  const { '/seeds': seeds, ...others } = structuredClone(document.paths);
  const { operationId: _, ...post } = seeds.post;
  const anonymous = { ...document, paths: { ...others, '/seeds': { post } } };

  it('is explained by method and path', async () => {
    expect((await explain(anonymous, { kind: 7 })).map(say)).toMatchObject([
      { operation: 'POST /seeds', place: 'body /kind', at: expect.stringMatching(/kind\/type$/) },
    ]);
  });

  it('is scripted and found by them', async () => {
    const mock = createMock(anonymous);
    await mock.ready;
    expect(mock.operations).toContain('POST /seeds');
    mock.script('POST /seeds', [{ kind: 'answer', status: 415 }]);
    const { status } = await mock.fetch(SEEDS, { method: 'POST', headers, body: '{"kind":"oak"}' });
    expect(status).toBe(415);
    expect(mock.requests).toMatchObject([{ operation: 'POST /seeds', verdict: 'accepted' }]);
  });
});

describe('a document with references to other files', () => {
  const api = {
    openapi: '3.1.0',
    info: { title: 'Parts', version: '1' },
    paths: {
      '/a': {
        post: {
          operationId: 'a',
          parameters: [{ $ref: './parts/common.yaml#/Day' }],
          requestBody: {
            content: { 'application/json': { schema: { $ref: 'parts/common.yaml#/Thing' } } },
          },
          responses: { 204: { description: '' } },
        },
      },
    },
  };
  const parts = {
    Day: { name: 'day', in: 'query', schema: { type: 'integer' } },
    Thing: { type: 'object', properties: { name: { type: 'string' } } },
  };

  it('finds them from where it stands, and says what is broken', async () => {
    const within = folder();
    write('common.yaml', stringify(parts), join(within, 'parts'));
    const file = write('api.yaml', stringify(api), within);
    const found = await explain(file, { name: 7 }, 'https://a.example/a?day=monday');
    expect(found.map(say)).toMatchObject([
      { operation: 'a', place: 'query /day', rule: 'type', expected: 'must be integer' },
      { operation: 'a', place: 'body /name', rule: 'type', expected: 'must be string' },
    ]);
    for (const { document: at, value } of found) {
      // It does not say where its parts are sensitive, so nothing is shown.
      expect(value).toBe('[unnamed]');
      expect(lineOf(file, at.line)).toContain('paths:');
    }
  });

  it('rejects when one of them is not there', async () => {
    const file = write('api.yaml', stringify(api));
    await expect(createMock(file).ready).rejects.toThrow(/common\.yaml/);
  });
});

it.each<[string, string]>([
  ['as it came', 'fernfernfern'],
  ['without a person', '[personal]'],
])('a path that breaks a rule is shown as a whole, %s', async (how, shown) => {
  const marked = structuredClone(document);
  const [id] = marked.paths['/plants/{id}'].get.parameters;
  Object.assign(id as object, { 'x-sensitive': how === 'as it came' ? undefined : 'personal' });
  const mock = createMock(marked);
  await mock.fetch('https://us.garden.example/v1/plants/fernfernfern', { headers });
  expect(mock.violations.map(say)).toMatchObject([
    { operation: 'getPlant', place: 'path /id', rule: 'maxLength', value: `/plants/${shown}` },
  ]);
});

it('a form is explained by what was found in it, and not as the text that it came as', async () => {
  const schema = { type: 'object', properties: { n: { type: 'integer' } } };
  const form = { 'application/x-www-form-urlencoded': { schema } };
  const responses = { 204: { description: '' } };
  const post = { operationId: 'a', requestBody: { content: form }, responses };
  const mock = createMock({
    openapi: '3.1.0',
    info: { title: 'A', version: '1' },
    paths: { '/a': { post } },
  });
  await mock.fetch('https://a.example/a', {
    method: 'POST',
    body: new URLSearchParams({ n: 'x' }),
  });
  expect(mock.violations.map(say)).toMatchObject([
    { place: 'body /n', rule: 'type', expected: 'must be integer', value: '[text]' },
  ]);
});
