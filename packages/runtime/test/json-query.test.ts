import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ApiDefinition, type CallOptions, createClient, jsonQuery } from '../src/index.ts';
import { recordFetch, rejection } from './recording-fetch.ts';

interface Methods {
  search(input: object, options?: CallOptions): Promise<unknown>;
  plain(input: object, options?: CallOptions): Promise<unknown>;
}

const query = { properties: { id: {}, ids: {}, where: { type: 'object' } } } as const;
const search = {
  method: 'GET',
  path: '/plants',
  accept: 'application/json',
  query,
  jsonParameters: ['where'],
  responses: { 200: 'Plants.' },
} as const;
const definition: ApiDefinition = {
  vendor: 'garden',
  title: 'Garden',
  servers: [{ url: 'https://garden.example' }],
  options: {},
  security: [],
  rewriteQuery: jsonQuery,
  operations: { search: { ...search, jsonValues: true }, plain: search },
};

/** What is sent for an input. */
async function sent(input: object, method: keyof Methods = 'search'): Promise<URLSearchParams> {
  const { fetch, last } = recordFetch();
  await createClient<Methods, object>(definition, { fetch })[method](input);
  return new URL(last().url).searchParams;
}

/** As a server reads it that takes JSON for what it is: digits, booleans, and what parses but null. */
function read(text: string): unknown {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  try {
    return JSON.parse(text) ?? text;
  } catch {
    return text;
  }
}

describe('a query whose values are read as JSON', () => {
  it.each([
    ['123', '"123"'],
    ['007', '"007"'],
    ['-1.50', '"-1.50"'],
    ['1e5', '"1e5"'],
    [' 1', '" 1"'],
    ['true', '"true"'],
    ['{}', '"{}"'],
    ['["a"]', '"[\\"a\\"]"'],
    ['"quoted"', '"\\"quoted\\""'],
    ['null', 'null'],
    ['u-17', 'u-17'],
    ['1.2.3', '1.2.3'],
    ['', ''],
  ])('has the text %j as %j', async (text, written) => {
    expect((await sent({ id: text })).get('id')).toBe(written);
    expect(read(written)).toBe(text);
  });

  it('has numbers and booleans as they are, and lists item by item', async () => {
    expect((await sent({ id: 404, ids: ['404', 'paid', 7, false] })).toString()).toBe(
      'id=404&ids=%22404%22&ids=paid&ids=7&ids=false',
    );
  });

  it('is read as every text that was given', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.json(),
      fc.double({ noNaN: true }).map(String),
      fc.stringMatching(/^-?\d{1,6}(\.\d{1,3})?$/),
    );
    await fc.assert(
      fc.asyncProperty(text, async (id) => {
        expect(read((await sent({ id })).get('id') ?? '')).toBe(id);
      }),
    );
  });
});

describe('a parameter that is JSON', () => {
  it('is given as an object, also where all else is text', async () => {
    const where = { name: 'country', value: ['SE', 404, null], none: undefined };
    const query = await sent({ where, id: '123' }, 'plain');
    expect(query.get('where')).toBe('{"name":"country","value":["SE",404,null]}');
    expect(query.get('id')).toBe('123');
  });

  it.each([
    ['NaN', { least: Number.NaN }],
    ['a function', { least: () => 1 }],
    ['a big integer', { least: 1n }],
  ])('with %s is refused by name, and nothing is sent', async (_, where) => {
    const { fetch, requests } = recordFetch();
    const client = createClient<Methods, object>(definition, { fetch });
    const error = await rejection(client.search({ where }));
    expect(error).toMatchObject({ kind: 'invalid', field: 'where', operation: 'search' });
    expect(requests).toEqual([]);
  });

  it('is what it was when the call was made', async () => {
    const { fetch, last } = recordFetch();
    const client = createClient<Methods, object>(definition, { fetch });
    const value = ['SE'];
    const call = client.search({ where: { value } });
    value.push('NO');
    await call;
    expect(new URL(last().url).searchParams.get('where')).toBe('{"value":["SE"]}');
  });
});
