import { describe, expect, it } from 'vitest';
import { literal, propertyName, quote } from '../src/emit/literal.ts';

describe('literal', () => {
  it.each<[unknown, string]>([
    [null, 'null'],
    [1.5, '1.5'],
    [false, 'false'],
    ['text', "'text'"],
    [[], '[]'],
    [{}, '{}'],
    [[1, 'a', [null]], "[1, 'a', [null]]"],
    [{ a: 1, 'b-c': { d: [] } }, "{ a: 1, 'b-c': { d: [] } }"],
    [{ a: undefined, b: 1 }, '{ b: 1 }'],
  ])('%j on one line', (value, code) => {
    expect(literal(value)).toBe(code);
  });

  it('breaks what does not fit, level by level', () => {
    const long = 'x'.repeat(70);
    const code = literal({ first: [long, long], 'x-second': { short: true } });
    expect(code).toBe(
      `{\n  first: [\n    '${long}',\n    '${long}',\n  ],\n  'x-second': { short: true },\n}`,
    );
  });

  it('means the same when it is read again', () => {
    const value = {
      quotes: ['it\'s "so"', '`$x`', '\\', 'a\nb', '\u2028', '*/', '🌿'],
      'odd keys': { '': 1, '0': 2, '01': 3, 'a b': 4, "it's": 5, class: 6, __: 7, ü: 8 },
      numbers: [0, -1, 1e21, 1.5],
    };
    const read: unknown = new Function(`return ${literal(value)}`)();
    expect(read).toEqual(value);
  });
});

describe('quote', () => {
  it.each([
    ['plain', "'plain'"],
    ["it's", '"it\'s"'],
    ['say "so"', `'say "so"'`],
    ['it\'s "so"', String.raw`"it's \"so\""`],
    ['a\\b', String.raw`'a\\b'`],
    ['a\nb', String.raw`'a\nb'`],
    ['\\"', String.raw`'\\"'`],
  ])('%j', (text, code) => {
    expect(quote(text)).toBe(code);
    expect(new Function(`return ${quote(text)}`)()).toBe(text);
  });
});

describe('propertyName', () => {
  it.each([
    ['abc', 'abc'],
    ['$a_1', '$a_1'],
    ['404', '404'],
    ['4XX', "'4XX'"],
    ['01', "'01'"],
    ['x-a', "'x-a'"],
    ['', "''"],
  ])('%j', (key, code) => {
    expect(propertyName(key)).toBe(code);
  });
});
