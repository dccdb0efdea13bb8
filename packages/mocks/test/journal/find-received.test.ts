import { describe, expect, it } from 'vitest';
import { useMock } from '../../src/fixtures/vitest.ts';
import { type Expected, findReceived } from '../../src/index.ts';
import { matches } from '../../src/journal/received.ts';
import { send } from '../send-to-vendor.ts';

const fingerprint = useMock('fingerprint', { strict: false });

describe('requests are found by what they had', () => {
  const body = { suspect: true, tag: { plan: 'pro', seats: [1, 2] }, linkedId: null };

  it.each<[string, number, Expected | undefined]>([
    ['nothing in particular', 2, undefined],
    ['a part of the body', 1, { body: { suspect: true } }],
    ['a part of a part', 1, { body: { tag: { plan: 'pro' } } }],
    ['another value', 0, { body: { tag: { plan: 'free' } } }],
    ['a member more', 0, { body: { suspect: true, tags: {} } }],
    ['null', 1, { body: { linkedId: null } }],
    ['a whole list', 1, { body: { tag: { seats: [1, 2] } } }],
    ['half a list', 0, { body: { tag: { seats: [1] } } }],
    ['a list in another order', 0, { body: { tag: { seats: [2, 1] } } }],
    ['an object where there is a list', 0, { body: { tag: { seats: { 0: 1 } } } }],
    ['a list where there is an object', 0, { body: { tag: [] } }],
    ['what is not there', 1, { body: { suspect: true, missing: undefined } }],
    ['what is there, to be absent', 0, { body: { suspect: undefined } }],
    ['a query parameter', 1, { query: { ii: 'sdk' } }],
    ['a repeated one', 1, { query: { x: ['1', '2'] } }],
    ['a header', 2, { headers: { 'auth-api-key': 'test-key' } }],
    ['a path', 1, { path: '/events/b' }],
    ['all of them', 1, { path: '/events/a', query: { ii: 'sdk' }, body: { suspect: true } }],
    ['one that contradicts', 0, { path: '/events/b', query: { ii: 'sdk' } }],
    ['an asymmetric matcher for a member', 1, { body: { tag: { plan: expect.any(String) } } }],
    ['one that does not match', 0, { body: { tag: { plan: expect.any(Number) } } }],
    ['one for a part', 1, { body: expect.objectContaining({ suspect: true }) }],
    ['one for a text', 1, { path: expect.stringMatching(/a$/) }],
    ['one for a list', 1, { body: { tag: { seats: expect.arrayContaining([2]) } } }],
    ['one within a list', 1, { body: { tag: { seats: [1, expect.anything()] } } }],
    ['one that says no', 1, { body: { tag: expect.not.objectContaining({ plan: 'free' }) } }],
    [
      'a matcher of your own',
      1,
      { body: { suspect: { asymmetricMatch: (is: unknown) => is === true } } },
    ],
    ['a number of times, which does not matter here', 2, { times: 7 }],
  ])('%s: %i', async (_, count, expected) => {
    await send(fingerprint, 'updateEvent', { path: '/events/a?ii=sdk&x=1&x=2', body });
    await send(fingerprint, 'updateEvent', { path: '/events/b', body: { suspect: false } });
    await send(fingerprint, 'getEvent');
    expect(findReceived(fingerprint.requests, 'updateEvent', expected)).toHaveLength(count);
  });

  it('of the operation, refused ones too', async () => {
    await send(fingerprint, 'getEvent', { headers: { 'auth-api-key': undefined } });
    await send(fingerprint, 'getEvent', { path: '/nowhere' });
    expect(findReceived(fingerprint.requests, 'getEvent')).toHaveLength(1);
    expect(findReceived(fingerprint.requests, 'getVisits')).toEqual([]);
  });
});

it.each<[unknown, unknown, boolean]>([
  [1, 1, true],
  [1, '1', false],
  [Number.NaN, Number.NaN, true],
  [undefined, undefined, true],
  [null, undefined, false],
  [{}, {}, true],
  [null, {}, false],
  ['text', {}, false],
  [{ a: 1 }, null, false],
  [[], [], true],
  [[1], [], false],
])('%j matches %j: %s', (actual, expected, is) => {
  expect(matches(actual, expected)).toBe(is);
});

it('refuses a part that no request has', () => {
  expect(() => findReceived([], 'track', { bdy: {} } as never)).toThrow(
    'What is expected must be of body, query, headers, path, times, got bdy',
  );
});
