import { describe, expect, expectTypeOf, it } from 'vitest';
import { useMock } from '../../src/fixtures/vitest.ts';
import {
  type AnswerStep,
  answer,
  garbled,
  type OkStep,
  ok,
  rateLimited,
  reset,
  slow,
  stall,
  truncated,
  undocumented,
} from '../../src/index.ts';
import { messageOf } from './message-of.ts';

const fingerprint = useMock('fingerprint', { strict: false });

describe('a script is typed by the operations of its vendor', () => {
  it('takes their documented statuses and examples', () => {
    fingerprint.script('getEvent', [
      answer(404, 'requestNotFound'),
      answer(429),
      rateLimited({ retryAfter: 1 }),
      ok('oldEvent'),
      ok(),
    ]);
    fingerprint.script('updateEvent', [answer(200), answer(409, 'stateNotReady')]);
    expect(fingerprint.pending).toEqual({ getEvent: 5, updateEvent: 2 });
  });

  it('takes for any of them what may always happen', () => {
    fingerprint.script('updateEvent', [
      reset(),
      stall(),
      garbled(),
      truncated({ by: 'reset' }),
      undocumented(502, { body: 'Bad gateway' }),
      slow(1),
      slow(1, answer(409)),
    ]);
    expect(fingerprint.pending).toEqual({ updateEvent: 7 });
  });

  it('has no other operation', () => {
    // @ts-expect-error: misspelt
    expect(messageOf(() => fingerprint.script('getEvnt', [ok()]))).toBe(
      'ScriptError: Fingerprint has no operation "getEvnt". It has: searchEvents, getEvent, updateEvent, getVisits, deleteVisitorData, getRelatedVisitors.',
    );
  });

  it('has no status that the operation does not document', () => {
    // @ts-expect-error: of another operation
    expect(messageOf(() => fingerprint.script('getEvent', [answer(409)]))).toBe(
      'ScriptError: getEvent documents no 409. It has: 200 (webEvent, oldEvent, mobileEvent, productErrors, unknownValues), 403 (tokenRequired, tokenNotFound, wrongRegion), 404 (requestNotFound), 429 (tooManyRequests, tooManySearchRequests), 504 (gatewayTimeout).',
    );
  });

  it('has no example of another status, and none of no status', () => {
    // @ts-expect-error: a 403 has that example
    const other = messageOf(() => fingerprint.script('getEvent', [answer(404, 'tokenRequired')]));
    expect(other).toMatch(/^ScriptError: getEvent documents no 404 tokenRequired\. It has: 200 \(/);
    // @ts-expect-error: misspelt
    const misspelt = messageOf(() => fingerprint.script('getEvent', [ok('webEvnt')]));
    expect(misspelt).toMatch(/^ScriptError: getEvent documents no 2xx webEvnt\. It has: 200 \(/);
  });

  it('has no example where a status has no body', () => {
    // @ts-expect-error: a 200 of updateEvent is empty
    const named = messageOf(() => fingerprint.script('updateEvent', [answer(200, 'webEvent')]));
    expect(named).toMatch(/documents no 200 webEvent\. It has: 200, 400 \(requestBodyNotValid\)/);
  });

  it('is not rate limited where no 429 is documented', () => {
    // @ts-expect-error: updateEvent documents none
    expect(messageOf(() => fingerprint.script('updateEvent', [rateLimited()]))).toMatch(
      /^ScriptError: updateEvent documents no 429\. It has: 200, 400 /,
    );
    fingerprint.script('updateEvent', [undocumented(429)]);
  });

  it('is slow with the steps of the operation only', () => {
    // @ts-expect-error: updateEvent has no 404 of that name
    const slowly = messageOf(() => fingerprint.script('updateEvent', [slow(1, answer(404, 'x'))]));
    expect(slowly).toContain('documents no 404 x');
  });

  it('adds nothing when one of its steps cannot be played', () => {
    // @ts-expect-error: the second one
    expect(() => fingerprint.script('getEvent', [ok(), answer(418)])).toThrow();
    expect(fingerprint.pending).toEqual({});
  });
});

it('steps say what they are', () => {
  expectTypeOf(ok()).toEqualTypeOf<OkStep<never>>();
  expectTypeOf(ok('oldEvent')).toEqualTypeOf<OkStep<'oldEvent'>>();
  expectTypeOf(answer(404, 'gone')).toEqualTypeOf<AnswerStep<404, 'gone'>>();
  expectTypeOf(answer(404)).toEqualTypeOf<AnswerStep<404, never>>();
  expectTypeOf(slow(5, answer(404))).toEqualTypeOf<AnswerStep<404, never>>();
  expectTypeOf(slow(5)).toEqualTypeOf<OkStep<never>>();
  expect(slow(5, answer(404, 'gone'))).toEqual({
    kind: 'answer',
    status: 404,
    example: 'gone',
    delay: 5,
  });
  expect([slow(5), truncated()]).toEqual([
    { kind: 'ok', delay: 5 },
    { kind: 'truncated', by: 'close' },
  ]);
});
