import { describe, expect, it } from 'vitest';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createSample } from './sample-api.ts';

async function sent(value: unknown): Promise<unknown> {
  const { fetch, last } = recordFetch();
  await createSample({ fetch }).plantSeed({ token: 't', value });
  return JSON.parse(last().body).value;
}

describe('JSON that is sent', () => {
  const shared = { a: 1 };
  it.each<[string, unknown, unknown]>([
    ['keeps null', null, null],
    ['drops undefined members', { a: undefined, b: 1 }, { b: 1 }],
    ['keeps null inside arrays', [null, 0, '', false], [null, 0, '', false]],
    ['writes a Date as a time', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['takes one object in two places', [shared, { shared }], [{ a: 1 }, { shared: { a: 1 } }]],
    ['takes any text', 'a\ud83c "\n', 'a\ud83c "\n'],
  ])('%s', async (_, value, expected) => {
    expect(await sent(value)).toEqual(expected);
  });
});

describe('what JSON would silently change is refused by its pointer', () => {
  const cycle: Record<string, unknown> = { secretName: 'x' };
  cycle.self = cycle;
  const unreadable = {
    get a() {
      throw new TypeError('native words');
    },
  };

  it.each<[string, unknown, string]>([
    ['NaN', Number.NaN, '/value'],
    ['Infinity', { price: Number.POSITIVE_INFINITY }, '/value/price'],
    ['a bigint', { id: 12n }, '/value/id'],
    ['a function', { a: { b: () => 1 } }, '/value/a/b'],
    ['a symbol', { a: Symbol('s') }, '/value/a'],
    ['an invalid Date', [new Date('nope')], '/value/0'],
    ['undefined in an array', ['a', undefined], '/value/1'],
    ['a Map', { a: new Map() }, '/value/a'],
    ['a Set', new Set([1]), '/value'],
    ['a promise', Promise.resolve({ a: 1 }), '/value'],
    ['an Error', { a: new Error('secretName') }, '/value/a'],
    ['URLSearchParams', new URLSearchParams('a=1'), '/value'],
    ['a Number object', [Object(Number.NaN)], '/value/0'],
    ['a toJSON that gives null', { toJSON: () => null }, '/value'],
    ['a toJSON that gives NaN', [{ toJSON: () => Number.NaN }], '/value/0'],
    ['a key that may be a person', { 'secretName@example.org': Number.NaN }, '/value/*'],
    ['an item of an array of objects', [{}, { n: Number.NaN }], '/value/1/n'],
    ['a key that the spec does not name', { secretName: Number.NaN }, '/value/*'],
    ['a cycle', cycle, '/value/*'],
    ['what cannot be read', unreadable, 'input'],
  ])('%s', async (_, value, field) => {
    const { fetch, requests } = recordFetch();
    const error = await rejection(createSample({ fetch }).plantSeed({ value }));
    expect(error).toMatchObject({ kind: 'invalid', field });
    expect((error as Error).message).not.toMatch(/secretName|native words/);
    expect(requests).toEqual([]);
  });
});
