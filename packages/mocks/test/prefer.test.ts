import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Preference, parsePrefer } from '../src/script/prefer.ts';

describe('parsePrefer', () => {
  it.each<[string | undefined, Preference]>([
    [undefined, {}],
    ['', {}],
    ['code=404', { code: 404 }],
    ['code=404, example=gone', { code: 404, example: 'gone' }],
    ['example="gone"; code = 404', { code: 404, example: 'gone' }],
    ['CODE=404', { code: 404 }],
    ['dynamic=true', { dynamic: true }],
    ['dynamic=false', {}],
    ['code=many', {}],
    ['code=', {}],
    ['code', {}],
    ['example=', {}],
    ['respond-async, wait=10', {}],
  ])('%j', (header, expected) => {
    expect(parsePrefer(header)).toEqual(expected);
    expectTypeOf(parsePrefer).returns.toEqualTypeOf<Preference>();
  });
});
