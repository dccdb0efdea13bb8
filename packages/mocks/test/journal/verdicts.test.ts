import { describe, expect, expectTypeOf, it } from 'vitest';
import { useMock } from '../../src/fixtures/vitest.ts';
import {
  answer,
  createMock,
  garbled,
  type JournalSummary,
  type RecordedRequest,
  reset,
  truncated,
  type Verdict,
} from '../../src/index.ts';
import { send } from '../send-to-vendor.ts';

const fingerprint = useMock('fingerprint', { strict: false });

async function sendAll() {
  await send(fingerprint, 'getEvent');
  await send(fingerprint, 'searchEvents', { path: '/events/search?limit=0&bot=ugly' });
  await send(fingerprint, 'getEvent', { path: '/event/1' });
  await send(fingerprint, 'getEvent', { path: '/events/1?fields=all' });
}

describe('the journal', () => {
  it('has each request with what became of it, the oldest first', async () => {
    await sendAll();
    const seen = fingerprint.requests.map(({ operation, verdict, outcome, status }) => [
      operation,
      verdict,
      outcome,
      status,
    ]);
    expect(seen).toEqual([
      ['getEvent', 'accepted', '200', 200],
      ['searchEvents', 'refused', '400', 400],
      [undefined, 'unknown', '404', 404],
      ['getEvent', 'accepted', '200', 200],
    ]);
    const ids = fingerprint.requests.map(({ id }) => id);
    expect(ids).toEqual([0, 1, 2, 3].map((after) => (ids[0] as number) + after));
    expect(fingerprint.violations.map(({ request }) => request)).toEqual(
      [1, 1, 2, 3].map((i) => ids[i]),
    );
    expectTypeOf(fingerprint.requests).toEqualTypeOf<readonly RecordedRequest[]>();
    expectTypeOf<RecordedRequest['verdict']>().toEqualTypeOf<Verdict>();
    expectTypeOf<Verdict>().toEqualTypeOf<'accepted' | 'refused' | 'unknown'>();
  });

  it('counts by verdict, and violations', async () => {
    await sendAll();
    expectTypeOf(fingerprint.summary).toEqualTypeOf<JournalSummary>();
    expect(fingerprint.summary).toEqual({
      requests: 4,
      accepted: 2,
      refused: 1,
      unknown: 1,
      violations: 4,
      dropped: 0,
    });
    expect(fingerprint.violations.map(({ rule, refused }) => [rule, refused])).toEqual([
      ['minimum', true],
      ['enum', true],
      ['route', true],
      ['unknownParameter', false],
    ]);
  });

  it('says what was played', async () => {
    fingerprint.script('getEvent', [reset(), garbled(), truncated(), answer(404)]);
    for (let i = 0; i < 4; i++) await send(fingerprint, 'getEvent').catch(() => {});
    expect(fingerprint.requests.map(({ outcome, status }) => [outcome, status])).toEqual([
      ['reset', undefined],
      ['garbled', undefined],
      ['truncated', undefined],
      ['404', 404],
    ]);
  });

  it('has the parts of a request as they came', async () => {
    const before = Date.now();
    await send(fingerprint, 'updateEvent', {
      path: '/events/1795000000000.NLOjmg?ii=sdk&x=1&x=2',
      body: { suspect: true, linkedId: 'u-17' },
    });
    const [request] = fingerprint.requests;
    expect(request).toMatchObject({ method: 'PUT', region: undefined });
    expect(request?.path).toBe('/events/1795000000000.NLOjmg');
    expect(request?.query).toEqual({ ii: 'sdk', x: ['1', '2'] });
    expect(request?.headers).toMatchObject({ 'auth-api-key': 'test-key' });
    expect(request?.body).toEqual({ suspect: true, linkedId: 'u-17' });
    expect(request?.at.getTime()).toBeGreaterThanOrEqual(before);
    expect(request?.at.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it.each<[string, unknown, string | undefined, unknown]>([
    ['text', 'suspect', 'text/plain', 'suspect'],
    ['a malformed body', '{"suspect":', 'application/json', undefined],
    ['no body', undefined, undefined, undefined],
    ['null', 'null', 'application/json', null],
  ])('has of %s what is there', async (_, body, type, expected) => {
    await send(fingerprint, 'updateEvent', { body, headers: { 'content-type': type } });
    expect(fingerprint.requests.map((request) => request.body)).toEqual([expected]);
  });
});

it('the region is that of the host which was asked', async () => {
  const mock = createMock('fingerprint');
  for (const url of mock.servers) await mock.fetch(`${url}/events/1`);
  await mock.fetch('https://elsewhere.example/events/1');
  expect(mock.requests.map(({ region }) => region)).toEqual(['us', 'eu', 'ap', undefined]);
});
