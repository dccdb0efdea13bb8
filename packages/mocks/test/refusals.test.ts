import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  chooseRefusal,
  type Refusal,
  type RefusalKind,
  type Refusals,
  readRefusals,
} from '../src/api/refusals.ts';

const [input, credentials, malformedBody, mediaType] = [
  { status: 400 },
  { status: 403 },
  { status: 422 },
  { status: 415 },
];

describe('readRefusals', () => {
  const own = { status: 400, example: 'own' };
  const refusalsOf = readRefusals({
    'x-refusals': { credentials, input },
    paths: {
      '/a': { get: { operationId: 'a', 'x-refusals': { input: own } }, parameters: [] },
      '/b': { get: { operationId: 'b' }, summary: 'text', put: null },
    },
  });

  it('gives the rules of the root, those of the operation over them, in the order of the root', () => {
    expect(refusalsOf('b')).toEqual({ credentials, input });
    expect(refusalsOf('a')).toEqual({ credentials, input: own });
    expect(Object.keys(refusalsOf('a'))).toEqual(['credentials', 'input']);
    expect(refusalsOf('unknown')).toEqual({ credentials, input });
  });

  it('gives nothing where a document says nothing', () => {
    expect(readRefusals({})('a')).toEqual({});
  });
});

describe('chooseRefusal', () => {
  it.each<[string, Refusals, RefusalKind[], Refusal | undefined]>([
    ['the only fault', { input, credentials }, ['credentials'], credentials],
    ['what is checked first', { credentials, input }, ['input', 'credentials'], credentials],
    ['what is checked first', { input, credentials }, ['credentials', 'input'], input],
    ['a malformed body as such', { input, malformedBody }, ['malformedBody'], malformedBody],
    ['a malformed body as input', { credentials, input }, ['malformedBody'], input],
    ['a media type as such', { input, mediaType }, ['mediaType'], mediaType],
    ['a media type as input', { input }, ['mediaType'], input],
    ['nothing for no fault', { input }, [], undefined],
    ['nothing where there is no rule', {}, ['input', 'malformedBody'], undefined],
    ['nothing for credentials without a rule', { input }, ['credentials'], undefined],
  ])('%s: %j %j', (_, refusals, faults, expected) => {
    expect(chooseRefusal(refusals, new Set(faults))).toBe(expected);
    expectTypeOf(chooseRefusal).returns.toEqualTypeOf<Refusal | undefined>();
  });
});
