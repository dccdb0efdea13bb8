import { describe, expect, it } from 'vitest';
import { readRateLimit } from '../src/index.ts';

const names = { limit: 'x-limit', remaining: 'X-Left', reset: 'x-reset' };
const told = { 'x-limit': '100', 'x-left': '3', 'x-reset': '7' };

describe('what is left of a rate limit', () => {
  it.each<[string, Record<string, string>, object]>([
    ['as it is told', {}, {}],
    ['when nothing is left', { 'x-left': '0', 'x-reset': '0' }, { remaining: 0, reset: 0 }],
    ['with white space around it', { 'x-reset': ' 12 ' }, { reset: 12 }],
    ['with zeros before it', { 'x-limit': '0100' }, {}],
    ['beside headers of others', { 'x-ratelimit-remaining': 'none' }, {}],
  ])('is read by the names of the spec: %s', (_, change, expected) => {
    const limit = readRateLimit(new Headers({ ...told, ...change }), names);
    expect(limit).toEqual({ limit: 100, remaining: 3, reset: 7, ...expected });
  });

  it.each(Object.keys(told))('is not said without %s', (name) => {
    const headers = new Headers(told);
    headers.delete(name);
    expect(readRateLimit(headers, names)).toBeUndefined();
  });

  it.each([
    ...['', ' ', 'many', '-1', '+1', '1.5', '1e3', '0x10', 'Infinity', 'NaN', '3, 4', '3;w=10'],
  ])('is not said with %j', (text) => {
    for (const name of Object.keys(told)) {
      expect(readRateLimit(new Headers({ ...told, [name]: text }), names)).toBeUndefined();
    }
  });

  it('is not said where a header came twice', () => {
    const headers = new Headers(told);
    headers.append('x-left', '2');
    expect(readRateLimit(headers, names)).toBeUndefined();
  });
});
