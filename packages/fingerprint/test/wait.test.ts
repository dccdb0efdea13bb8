import { getEventListeners } from 'node:events';
import { isApiError } from '@visitor-apis/runtime';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { networkFailure, stall } from '../../runtime/test/scripted-fetch.ts';
import {
  createFingerprintClient,
  type EventsGetResponse,
  type FingerprintClient,
} from '../src/index.ts';
import { updateWhenReady, type WaitOptions, waitForEvent } from '../src/wait/index.ts';
import { caught } from './caught.ts';
import { createWaiting, found, notFound, notReady, refusal, updated } from './waiting-client.ts';

const id = '1795000000000.NLOjmg';

describe('waitForEvent', () => {
  it('asks until the event is there, and backs off', async () => {
    const steps = [...Array(6).fill(notFound), found];
    const { clock, client, sent } = createWaiting(steps);
    const event = await clock.run(waitForEvent(client, id));
    expectTypeOf(event).toEqualTypeOf<EventsGetResponse>();
    expect(event).toEqual({ products: {} });
    expect(sent.map(({ after }) => after)).toEqual([0, 250, 500, 1000, 2000, 2000, 2000]);
  });

  it('adds up to a quarter by chance, to `every` that was given', async () => {
    const { clock, client, sent } = createWaiting([notFound, notFound, found]);
    clock.chance = 1;
    await clock.run(waitForEvent(client, id, { every: 100 }));
    expect(sent.map(({ after }) => after)).toEqual([0, 125, 250]);
  });

  it('throws the last 404 when time is up, after 10 s at most', async () => {
    const { clock, client, sent } = createWaiting([notFound]);
    const start = clock.now();
    const error = await caught(() => clock.run(waitForEvent(client, id)));
    expect(isApiError(error, 'fingerprint', 'getEvent') && error.status).toBe(404);
    expect(clock.now() - start).toBe(9750);
    expect(sent).toHaveLength(8);
  });

  it.each([
    ['a 404 of another kind', refusal(404, 'VisitorNotFound'), { status: 404, kind: 'http' }],
    ['a 404 without a code', () => Response.json({}, { status: 404 }), { status: 404 }],
    ['the page of a wrong address', () => new Response('<html>', { status: 404 }), { status: 404 }],
    ['a refusal that only shares its code', refusal(403, 'RequestNotFound'), { status: 403 }],
    ['a wrong key', refusal(403, 'TokenNotFound'), { status: 403 }],
  ])('does not wait for %s', async (_, step, expected) => {
    const { clock, client, sent } = createWaiting([step]);
    expect(await caught(() => clock.run(waitForEvent(client, id)))).toMatchObject(expected);
    expect(sent).toHaveLength(1);
  });

  it('leaves other failures to the retry of the client', async () => {
    const { clock, client, sent } = createWaiting([
      notFound,
      networkFailure('ECONNRESET'),
      refusal(504, 'Failed'),
      notFound,
      found,
    ]);
    await clock.run(waitForEvent(client, id));
    expect(sent).toHaveLength(5);
  });

  it('cuts a call short that would take longer, and throws the 404 before it', async () => {
    const { clock, client } = createWaiting([notFound, stall]);
    const start = clock.now();
    const error = await caught(() => clock.run(waitForEvent(client, id, { within: 3000 })));
    expect(error).toMatchObject({ kind: 'http', status: 404 });
    expect(clock.now() - start).toBe(3000);
  });

  it('throws that it took too long where nothing was answered', async () => {
    const { clock, client } = createWaiting([stall]);
    const error = await caught(() => clock.run(waitForEvent(client, id, { within: 3000 })));
    expect(error).toMatchObject({ kind: 'timeout', limit: 'deadline', timeout: 3000 });
  });

  it('keeps to a shorter deadline of the client', async () => {
    const { clock, client } = createWaiting([notFound, stall], { deadline: 1000 });
    const error = await caught(() => clock.run(waitForEvent(client, id)));
    expect(error).toMatchObject({ kind: 'timeout', timeout: 1000 });
    const endless = createWaiting([stall], { deadline: false, timeout: false });
    const call = waitForEvent(endless.client, id, { within: 500 });
    expect(await caught(() => endless.clock.run(call))).toMatchObject({ timeout: 500 });
  });

  it('ends at once when the signal is aborted, and leaves nothing behind', async () => {
    for (const steps of [[notFound], [stall], [notFound, stall]]) {
      const { clock, client } = createWaiting(steps);
      const controller = new AbortController();
      const { signal } = controller;
      const start = clock.now();
      clock.after(100, () => controller.abort('enough'));
      const error = await caught(() => clock.run(waitForEvent(client, id, { signal, every: 70 })));
      expect(error).toMatchObject({ kind: 'abort', operation: 'getEvent', cause: 'enough' });
      expect(clock.now() - start).toBe(100);
      expect([clock.pending, getEventListeners(signal, 'abort')]).toEqual([0, []]);
    }
  });

  it('leaves nothing on the signal when the event is there', async () => {
    const { clock, client } = createWaiting([notFound, found]);
    const { signal } = new AbortController();
    await clock.run(waitForEvent(client, id, { signal }));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('waits no more where the signal was aborted in the meantime', async () => {
    const { client } = createWaiting([notFound]);
    const controller = new AbortController();
    // It does not look at the signal.
    const getEvent = () => client.getEvent(id).finally(() => controller.abort());
    const { signal } = controller;
    const error = await caught(() => waitForEvent({ getEvent }, id, { signal, within: 1000 }));
    expect(error).toMatchObject({ kind: 'abort', attempts: 1 });
  });

  it('sends nothing where the signal was aborted before', async () => {
    const { clock, client, sent } = createWaiting([found]);
    const signal = AbortSignal.abort();
    const error = await caught(() => clock.run(waitForEvent(client, id, { signal })));
    expect([error.kind, sent]).toEqual(['abort', []]);
  });

  it('settles in time whatever comes, and never asks more often than `every`', async () => {
    const step = fc.constantFrom(notFound, refusal(429, 'TooManyRequests'), stall, found);
    const time = fc.integer({ min: 1, max: 20_000 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1 }),
        time,
        time,
        async (steps, within, every) => {
          const { clock, client, sent } = createWaiting(steps, { retry: false });
          const start = clock.now();
          await clock.run(waitForEvent(client, id, { within, every })).catch(() => {});
          expect(clock.now() - start).toBeLessThanOrEqual(within);
          expect(sent.slice(1).every(({ after }) => after >= every)).toBe(true);
          expect(clock.pending).toBe(0);
        },
      ),
    );
  });

  it.each<[string, object]>([
    ['within', { within: 0 }],
    ['within', { within: Infinity }],
    ['within', { within: '5s' }],
    ['every', { every: Number.NaN }],
    ['every', { every: 2 ** 31 }],
    ['signal', { signal: 'now' }],
    ['timeout', { timeout: 1000 }],
  ])('refuses `%s` by name: %o', async (field, options) => {
    const { clock, client, sent } = createWaiting([found]);
    const call = waitForEvent(client, id, options as WaitOptions);
    expect(await caught(() => clock.run(call))).toMatchObject({ kind: 'invalid', field });
    expect(sent).toEqual([]);
  });

  it('takes a client that somebody made for a test', async () => {
    const getEvent: FingerprintClient['getEvent'] = async () => ({ products: {} });
    expect(await waitForEvent({ getEvent }, id)).toEqual({ products: {} });
  });
});

describe('updateWhenReady', () => {
  it('sends the same update until it is taken', async () => {
    const { clock, client, sent } = createWaiting([notReady, notReady, updated]);
    const done = await clock.run(updateWhenReady(client, id, { suspect: false }));
    expectTypeOf(done).toEqualTypeOf<void>();
    expect(sent.map(({ body }) => body)).toEqual(Array(3).fill('{"suspect":false}'));
  });

  it('throws the last 409 when time is up', async () => {
    const { clock, client } = createWaiting([notReady]);
    const call = updateWhenReady(client, id, { suspect: true }, { within: 1000 });
    const error = await caught(() => clock.run(call));
    expect(isApiError(error, 'fingerprint', 'updateEvent') && error.status).toBe(409);
  });

  it.each([
    ['an event that is not there', notFound, { status: 404 }],
    ['a refusal that only shares its code', refusal(403, 'StateNotReady'), { status: 403 }],
    ['a 409 of another kind', refusal(409, 'Conflict'), { status: 409 }],
  ])('does not wait for %s', async (_, step, expected) => {
    const { clock, client, sent } = createWaiting([step]);
    const call = updateWhenReady(client, id, { suspect: true });
    expect(await caught(() => clock.run(call))).toMatchObject(expected);
    expect(sent).toHaveLength(1);
  });

  it('refuses an update that cannot be one, and sends nothing', async () => {
    const { clock, client, sent } = createWaiting([updated]);
    const call = updateWhenReady(client, id, { suspect: 'yes' } as object);
    expect(await caught(() => clock.run(call))).toMatchObject({ field: '/suspect' });
    expect(sent).toEqual([]);
  });
});

// Timers fire a fraction of a millisecond too early at times; a fake clock does not know that.
it('the last 404 is what is thrown, whichever way the platform rounds its timers', async () => {
  const waits = Array.from({ length: 60 }, async () => {
    let asked = 0;
    const silent = () => new Promise<Response>(() => {});
    const fetch = async () => (asked++ === 0 ? notFound() : silent());
    const client = createFingerprintClient({ apiKey: 'k', region: 'eu', fetch });
    return caught(() => waitForEvent(client, id, { within: 40, every: 10 }));
  });
  const statuses = (await Promise.all(waits)).map((error) => isApiError(error) && error.status);
  expect(new Set(statuses)).toEqual(new Set([404]));
});
