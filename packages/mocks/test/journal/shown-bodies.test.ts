import type { Schema } from '@visitor-apis/codegen/document';
import { describe, expect, it } from 'vitest';
import { useMock } from '../../src/fixtures/vitest.ts';
import { redactValue } from '../../src/journal/redact-value.ts';
import { send } from '../send-to-vendor.ts';

const openpanel = useMock('openpanel', { strict: false });
const shown = (at = 0) =>
  (JSON.parse(JSON.stringify(openpanel.requests[at])) as { body: unknown }).body;

describe('of a body there is shown what its schema names and does not mark', () => {
  it.each<[string, unknown, unknown]>([
    [
      'an event',
      { type: 'track', payload: { name: 'paid', profileId: 'u-17', groups: ['org-3'] } },
      { type: 'track', payload: { name: 'paid', profileId: '[personal]', groups: ['org-3'] } },
    ],
    [
      'a free map of a person',
      { type: 'track', payload: { name: 'paid', properties: { 'ada@example.org': 1 } } },
      { type: 'track', payload: { name: 'paid', properties: '[personal]' } },
    ],
    [
      'a secret',
      { type: 'track', payload: { name: 'paid' }, clientSecret: 'sec_1' },
      { type: 'track', payload: { name: 'paid' }, clientSecret: '[secret]' },
    ],
    [
      'a misspelt member',
      { type: 'identify', payload: { profileId: 1, emial: { work: 'ada@example.org' } } },
      { type: 'identify', payload: { profileId: '[personal]', emial: '[unnamed]' } },
    ],
    [
      'a member of another kind of item',
      { type: 'identify', payload: { profileId: 1, name: 'Ada Lovelace' } },
      { type: 'identify', payload: { profileId: '[personal]', name: '[unnamed]' } },
    ],
    [
      'an item of a kind that there is not',
      { type: 'person', payload: { name: 'Ada Lovelace', profileId: 1 } },
      { type: 'person', payload: { name: '[unnamed]', profileId: '[personal]' } },
    ],
    [
      'a text where there should be members',
      { type: 'identify', payload: 'ada@example.org' },
      { type: 'identify', payload: '[unnamed]' },
    ],
    ['a list where there should be an object', ['ada@example.org'], ['[unnamed]']],
    ['a JSON text', 'ada@example.org', '[text]'],
    [
      'null, whose absence may be what is looked for',
      { type: 'identify', payload: { profileId: null, emial: null } },
      { type: 'identify', payload: { profileId: null, emial: null } },
    ],
  ])('%s', async (_, body, expected) => {
    await send(openpanel, 'track', { body: JSON.stringify(body) });
    expect(shown()).toEqual(expected);
  });

  it.each<[string, string | undefined]>([
    ['{"email":"ada@example.org"', undefined],
    ['ada@example.org', 'text/plain'],
    ['email=ada@example.org', 'application/x-www-form-urlencoded'],
  ])('of %s nothing', async (body, type) => {
    await send(openpanel, 'track', { body, ...(type && { headers: { 'content-type': type } }) });
    expect(shown()).toBe('[text]');
  });

  it('of a body that no operation has nothing', async () => {
    await send(openpanel, 'track', { path: '/trak' });
    await send(openpanel, 'getDeviceId', { method: 'GET' });
    expect([shown(0), shown(1)]).toEqual(['[unnamed]', undefined]);
  });
});

describe('a schema', () => {
  const document = {
    components: {
      schemas: {
        Name: { type: 'string', 'x-sensitive': 'personal' },
        Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }], properties: { a: {} } },
        Tree: {
          type: 'object',
          properties: { label: { type: 'string' }, inner: { $ref: '#/components/schemas/Tree' } },
        },
      },
    },
  };
  const show = (schema: Schema, value: unknown) => redactValue(document as never, [schema], value);

  it.each<[string, Schema, unknown, unknown]>([
    ['marks through a reference', { $ref: '#/components/schemas/Name' }, 'Ada', '[personal]'],
    [
      'marks beside a reference',
      { $ref: '#/components/schemas/Tree', 'x-sensitive': 'secret' },
      {},
      '[secret]',
    ],
    [
      'may hold itself',
      { $ref: '#/components/schemas/Tree' },
      { label: 'a', inner: { label: 'b', inner: { labl: 'c' } } },
      { label: 'a', inner: { label: 'b', inner: { labl: '[unnamed]' } } },
    ],
    [
      'has parts that each name something',
      { allOf: [{ properties: { a: {} } }, { properties: { b: { 'x-sensitive': 'secret' } } }] },
      { a: 1, b: 2, c: 3 },
      { a: 1, b: '[secret]', c: '[unnamed]' },
    ],
    [
      'names items',
      { items: { properties: { a: {} } } },
      [{ a: 1, b: 2 }],
      [{ a: 1, b: '[unnamed]' }],
    ],
    ['names all keys', { additionalProperties: { type: 'string' } }, { any: 'x' }, { any: 'x' }],
    ['names none with true', { additionalProperties: true }, { any: 'x' }, { any: '[unnamed]' }],
    [
      'has alternatives of which one is meant',
      { oneOf: [{ type: 'string' }, { type: 'object', properties: { a: {} } }] },
      { a: 1 },
      { a: 1 },
    ],
    [
      'has alternatives that do not agree on a name',
      { anyOf: [{ properties: { a: {} } }, { properties: { b: {} } }] },
      { a: 1, b: 2 },
      { a: '[unnamed]', b: '[unnamed]' },
    ],
    [
      'has alternatives of which one marks',
      { anyOf: [{ properties: { a: {} } }, { properties: { a: { 'x-sensitive': 'personal' } } }] },
      { a: 1 },
      { a: '[personal]' },
    ],
    [
      'does not name what an object inherits',
      { properties: {} },
      JSON.parse('{"constructor":"x"}'),
      { constructor: '[unnamed]' },
    ],
  ])('%s', (_, schema, value, expected) => {
    expect(show(schema, value)).toEqual(expected);
  });

  it('does not name what every object has', () => {
    const value = JSON.parse('{"__proto__":"ada@example.org"}');
    const plain = show({ type: 'object', properties: { a: {} } }, value);
    expect(JSON.stringify(plain)).toBe('{"__proto__":"[unnamed]"}');
  });

  it('may be a part of itself', () => {
    const schema = { $ref: '#/components/schemas/Loop' };
    expect(show(schema, { a: 1, b: 2 })).toEqual({ a: 1, b: '[unnamed]' });
  });

  it('that there is not names nothing', () => {
    expect(redactValue(document as never, [], { a: 1 })).toBe('[unnamed]');
  });
});
