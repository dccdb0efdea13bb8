import { expect, expectTypeOf, it } from 'vitest';
import { describeViolation, type Violation, ViolationError } from '../../src/index.ts';

const violation: Violation = {
  request: 1,
  operation: 'track',
  in: 'body',
  pointer: '/payload/name',
  rule: 'maxLength',
  expected: 'must NOT have more than 80 characters',
  value: 'x',
  refused: true,
  document: { file: 'openapi.json', pointer: '#/components/schemas/EventName', line: 12 },
};

it('a violation is three lines: what has to be, what came, where to read on', () => {
  expect(describeViolation(violation)).toBe(
    [
      'track: body /payload/name must NOT have more than 80 characters (maxLength)',
      '  got "x"',
      '  see openapi.json:12 #/components/schemas/EventName',
    ].join('\n'),
  );
});

it.each<[string, Partial<Violation>, RegExp]>([
  ['no operation', { operation: undefined }, /^no operation: body /],
  ['no pointer', { pointer: '' }, /^track: body must/],
  ['no value', { value: undefined }, /\n {2}got nothing\n/],
  ['null', { value: null }, /\n {2}got null\n/],
  ['an object', { value: { a: [1] } }, /\n {2}got \{"a":\[1\]\}\n/],
  ['a long value', { value: 'x'.repeat(300) }, /\n {2}got "x{199}…\n/],
  ['no line', { document: { ...violation.document, line: undefined } }, /see openapi\.json #/],
])('with %s', (_, change, expected) => {
  expect(describeViolation({ ...violation, ...change })).toMatch(expected);
});

it('a ViolationError has all of them', () => {
  const one = new ViolationError([violation]);
  expect(one.message).toBe(`The mock saw a violation:\n\n${describeViolation(violation)}`);
  const two = new ViolationError([violation, { ...violation, pointer: '/payload/id' }]);
  expect(two.message).toMatch(
    /^The mock saw 2 violations:\n\ntrack: .*\n\ntrack: body \/payload\/id/s,
  );
  expect(two).toMatchObject({ name: 'ViolationError', violations: [violation, {}] });
  expectTypeOf(two.violations).toEqualTypeOf<readonly Violation[]>();
});
