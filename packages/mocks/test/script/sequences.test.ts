import { describe, expect, it } from 'vitest';
import { useMock } from '../../src/fixtures/vitest.ts';
import { answer, ok, rateLimited, undocumented } from '../../src/index.ts';
import { send } from '../send-to-vendor.ts';

const fingerprint = useMock('fingerprint', { strict: false });
const withoutKey = { headers: { 'auth-api-key': undefined } };

async function statuses(operation: string, count: number): Promise<number[]> {
  const seen: number[] = [];
  for (let i = 0; i < count; i++) seen.push((await send(fingerprint, operation)).status);
  return seen;
}

describe('the steps of a script', () => {
  it('are played in their order, and then everything is as ever', async () => {
    fingerprint.script('getEvent', [answer(429), answer(404), undocumented(502), ok()]);
    expect(await statuses('getEvent', 6)).toEqual([429, 404, 502, 200, 200, 200]);
  });

  it('are counted down while they are pending', async () => {
    expect(fingerprint.pending).toEqual({});
    fingerprint.script('getEvent', [answer(429), answer(404)]);
    fingerprint.script('getVisits', [answer(404)]);
    expect(fingerprint.pending).toEqual({ getEvent: 2, getVisits: 1 });
    await send(fingerprint, 'getEvent');
    expect(fingerprint.pending).toEqual({ getEvent: 1, getVisits: 1 });
    await send(fingerprint, 'getVisits');
    expect(fingerprint.pending).toEqual({ getEvent: 1 });
  });

  it('stand behind those of an earlier script', async () => {
    fingerprint.script('getEvent', [answer(429)]);
    fingerprint.script('getEvent', [answer(404), answer(504)]);
    expect(await statuses('getEvent', 4)).toEqual([429, 404, 504, 200]);
  });

  it('are those of one operation', async () => {
    fingerprint.script('getEvent', [answer(404)]);
    expect(await statuses('getVisits', 1)).toEqual([200]);
    expect(await statuses('getEvent', 1)).toEqual([404]);
  });

  it('are not taken by what the vendor would refuse', async () => {
    fingerprint.script('searchEvents', [answer(404)]);
    expect((await send(fingerprint, 'searchEvents', withoutKey)).status).toBe(403);
    expect((await send(fingerprint, 'searchEvents', { path: '/events/search' })).status).toBe(400);
    expect(fingerprint.pending).toEqual({ searchEvents: 1 });
    expect((await send(fingerprint, 'searchEvents')).status).toBe(404);
  });

  it('are not taken by what no operation is', async () => {
    fingerprint.script('getEvent', [answer(404)]);
    expect((await send(fingerprint, 'getEvent', { method: 'DELETE' })).status).toBe(405);
    expect((await send(fingerprint, 'getEvent', { path: '/event/1' })).status).toBe(404);
    expect(fingerprint.pending).toEqual({ getEvent: 1 });
  });

  it('are taken by what is only reported', async () => {
    fingerprint.script('getEvent', [answer(504)]);
    const path = '/events/1795000000000.NLOjmg?fields=all';
    expect((await send(fingerprint, 'getEvent', { path })).status).toBe(504);
    expect(fingerprint.violations).toMatchObject([{ rule: 'unknownParameter', refused: false }]);
  });

  it('go before what Prefer asks for', async () => {
    fingerprint.script('getEvent', [answer(504)]);
    const headers = { prefer: 'code=404' };
    expect((await send(fingerprint, 'getEvent', { headers })).status).toBe(504);
    expect((await send(fingerprint, 'getEvent', { headers })).status).toBe(404);
  });

  it('are each taken once by requests at the same time', async () => {
    fingerprint.script('getEvent', [answer(404), answer(429), answer(504)]);
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => send(fingerprint, 'getEvent')),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 404, 429, 504]);
  });
});

describe('what a step adds', () => {
  it('is a Retry-After, in seconds or as a date', async () => {
    const date = 'Wed, 21 Oct 2026 07:28:00 GMT';
    fingerprint.script('getEvent', [
      rateLimited({ retryAfter: 3 }),
      rateLimited({ retryAfter: date }),
      rateLimited(),
    ]);
    const retryAfter = async () => (await send(fingerprint, 'getEvent')).headers.get('retry-after');
    expect([await retryAfter(), await retryAfter(), await retryAfter()]).toEqual(['3', date, null]);
  });

  it('is what no document promises', async () => {
    fingerprint.script('getEvent', [
      undocumented(502, { headers: { 'Content-Type': 'text/html' }, body: '<h1>Bad gateway</h1>' }),
      undocumented(200, { body: { nothing: null } }),
      undocumented(418),
    ]);
    const gateway = await send(fingerprint, 'getEvent');
    expect(gateway).toMatchObject({ status: 502, text: '<h1>Bad gateway</h1>' });
    expect(gateway.headers.get('content-type')).toBe('text/html');
    const json = await send(fingerprint, 'getEvent');
    expect(json).toMatchObject({ status: 200, text: '{"nothing":null}' });
    expect(json.headers.get('content-type')).toBe('application/json');
    expect(await send(fingerprint, 'getEvent')).toMatchObject({ status: 418, text: '' });
  });
});
