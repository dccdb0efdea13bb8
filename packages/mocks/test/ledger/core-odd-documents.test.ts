import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMock } from '../../src/index.ts';
import { createLedger, Ledger } from '../../src/ledger/index.ts';

const SCHEMAS = '#/components/schemas/';

/** A document with one operation, whose body has this schema. */
function documentOf(schema: unknown, schemas: Record<string, unknown> = {}) {
  const requestBody = { required: true, content: { 'application/json': { schema } } };
  const responses = { 204: { description: 'Taken.' } };
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'Odd', version: '1' },
    servers: [{ url: 'https://odd.example' }],
    paths: { '/a': { post: { operationId: 'a', requestBody, responses } } },
    components: { schemas },
  };
}

/** What a mock with a ledger answers, and what the ledger then has. */
async function answerWithLedger(source: object | string, body: unknown) {
  const mock = createMock(source);
  const ledger = createLedger(mock);
  const { status } = await mock.fetch('https://odd.example/a', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const shown = ledger.entries.filter(({ count }) => count > 0).map(({ id }) => id);
  return { status, shown };
}

describe('a ledger does not stand in the way of a mock that answers', () => {
  it.each([
    ['a member that may be anything', documentOf({ properties: { x: true } }), { x: 1 }],
    ['an alternative that may be anything', documentOf({ anyOf: [true, { type: 'string' }] }), 'x'],
    [
      'a schema that is all of itself',
      documentOf({ $ref: `${SCHEMAS}A` }, { A: { allOf: [{ $ref: `${SCHEMAS}A` }] } }),
      {},
    ],
    [
      'a member with a percent sign',
      documentOf({ properties: { '100%': { type: 'string' } } }),
      { '100%': 'x' },
    ],
    [
      'a member like an escape',
      documentOf({ properties: { '%41': { type: 'string' } } }),
      { '%41': 'x' },
    ],
    [
      'required as in Swagger',
      documentOf({ properties: { a: { type: 'string', required: true } } }),
      { a: 'x' },
    ],
    [
      'bounds as in OpenAPI 3.0',
      documentOf({ anyOf: [{ type: 'number', minimum: 1, exclusiveMinimum: true }] }),
      3,
    ],
    ['items by position', documentOf({ prefixItems: [{ type: 'string' }], items: false }), ['x']],
    ['nullable as in OpenAPI 3.0', documentOf({ type: 'object', nullable: true }), {}],
  ])('%s', async (_, document, body) => {
    const { status, shown } = await answerWithLedger(document, body);
    expect(status).toBe(204);
    expect(shown).toContain('a called');
  });

  it('a reference to another file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'odd-'));
    const file = join(folder, 'api.json');
    writeFileSync(join(folder, 'more.json'), JSON.stringify({ A: { required: ['a'] } }));
    writeFileSync(file, JSON.stringify(documentOf({ $ref: './more.json#/A' })));
    try {
      expect((await answerWithLedger(file, { a: 1 })).status).toBe(204);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the cost of a list of cells', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`);
  const listed = (schema: unknown, schemas?: Record<string, unknown>) =>
    new Ledger('Odd', documentOf(schema, schemas)).cells.length;

  it('is that of its values, however many', () => {
    const least = listed({ enum: ['v'] });
    expect(listed({ enum: Array.from({ length: 5000 }, (_, index) => `v${index}`) })).toBe(
      least + 4999,
    );
  });

  it('does not explode with members that lead back', () => {
    const Node = {
      type: 'object',
      properties: Object.fromEntries(names(6).map((name) => [name, { $ref: `${SCHEMAS}Node` }])),
    };
    expect(listed({ $ref: `${SCHEMAS}Node` }, { Node })).toBeLessThan(1000);
  });
});

describe('ids', () => {
  const idsOf = (schema: unknown) =>
    new Ledger('Odd', documentOf(schema)).cells.map(({ id, polarity }) => `${polarity} ${id}`);

  it('tell a value from the number or the truth that looks like it', () => {
    const ids = idsOf({ enum: ['1', 1, 'true', true, 'null', null] });
    expect(ids.filter((id) => /: value "?(?:1|true|null)"?$/.test(id))).toHaveLength(6);
  });

  it('tell a value from what is said of a member', () => {
    const schema = { properties: { s: { enum: ['missing', 'given'] } }, required: ['s'] };
    const ids = idsOf(schema);
    expect(ids).toContain('negative a body.s: missing');
    expect(ids.filter((id) => id.startsWith('positive a body.s: '))).toHaveLength(3);
  });

  it('tell alternatives apart that have neither a name nor a type of their own', () => {
    const branch = (name: string) => ({ type: 'object', properties: { [name]: {} } });
    const ids = idsOf({ anyOf: [branch('a'), branch('b')] });
    expect(ids.filter((id) => id.includes(' body: is '))).toHaveLength(2);
  });

  it('tell a member with a dot from a member of a member', () => {
    const inner = { type: 'object', properties: { b: { type: 'integer' } } };
    const ids = idsOf({ properties: { 'a.b': { type: 'integer' }, a: inner } });
    expect(ids).toContain('positive a body."a.b": given');
    expect(ids).toContain('positive a body.a.b: given');
  });
});
