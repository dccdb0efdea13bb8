import { describe, expect, expectTypeOf, it } from 'vitest';
import type {
  Keys,
  NarrowedData,
  NarrowedErrors,
  Statuses,
  StatusOfFailures,
} from '../../runtime/test/result-types.ts';
import {
  type ApiErrorBody,
  type BotVerdict,
  createOpenPanelClient,
  type DuplicateNotice,
  type EventNotice,
  type OpenPanelClient,
  type OpenPanelErrors,
  type OpenPanelOperations,
  type OpenPanelSuccesses,
  type TrackReceipt,
} from '../src/index.ts';

type Results = OpenPanelClient['try'];

function client(answer: () => Response) {
  return createOpenPanelClient({
    clientId: '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11',
    clientSecret: null,
    retry: false,
    fetch: async () => answer(),
  });
}

const text = (body: string, status: number) => () => new Response(body, { status });
const bot = () => Response.json({ bot: { name: 'Bot' }, message: 'Bot detected' }, { status: 202 });
const event = { type: 'track', payload: { name: 'invoice_paid' } } as const;

describe('results of the OpenPanel client', () => {
  it('are narrowed by status, for every operation', () => {
    expectTypeOf<NarrowedErrors<Results, OpenPanelErrors>>().toEqualTypeOf<OpenPanelErrors>();
    expectTypeOf<NarrowedData<Results, OpenPanelSuccesses>>().toEqualTypeOf<OpenPanelSuccesses>();
    expectTypeOf<Statuses<Results, false>>().toEqualTypeOf<Keys<OpenPanelErrors>>();
    expectTypeOf<Statuses<Results, true>>().toEqualTypeOf<Keys<OpenPanelSuccesses>>();
    expectTypeOf<keyof Results>().toEqualTypeOf<keyof OpenPanelOperations>();
  });

  it('have no status where the spec documents none', () => {
    expectTypeOf<StatusOfFailures<Results>>().toEqualTypeOf<undefined>();
  });

  it('of an event that was dropped are a refusal', async () => {
    const result = await client(bot).try.track(event);
    expect(result).toMatchObject({ ok: false, kind: 'http', status: 202 });
    if (result.status !== 202) throw new Error('It has another status.');
    expectTypeOf(result.ok).toEqualTypeOf<false>();
    expectTypeOf(result.error).toEqualTypeOf<BotVerdict>();
    expect(result.exception.outcome).toBe('dropped');
    const thrown = client(bot).track(event);
    await expect(thrown).rejects.toMatchObject({ status: 202, outcome: 'dropped' });
  });

  it('of a duplicate are a success that says so', async () => {
    const result = await client(text('Duplicate event', 200)).try.track(event);
    expect(result).toMatchObject({ ok: true, status: 200, outcome: 'duplicate' });
    if (!result.ok) throw result.exception;
    expectTypeOf(result.data).toEqualTypeOf<TrackReceipt | DuplicateNotice>();
    expectTypeOf(result.outcome).toEqualTypeOf<'duplicate' | undefined>();
    expect(result.data).toBe('Duplicate event');
    const fresh = client(() => Response.json({ deviceId: 'd', sessionId: 's' }));
    expect(await fresh.try.track(event)).toMatchObject({ ok: true, outcome: undefined });
  });

  it('of the same status may be either, and ok tells which', async () => {
    const taken = await client(text('ok', 202)).try.createEvent({ name: 'invoice_paid' });
    expect(taken).toMatchObject({ ok: true, status: 202, outcome: undefined });
    const dropped = await client(bot).try.createEvent({ name: 'invoice_paid' });
    expect(dropped).toMatchObject({ ok: false, kind: 'http', status: 202 });
    if (dropped.status !== 202) throw new Error('It has another status.');
    if (dropped.ok) expectTypeOf(dropped.data).toEqualTypeOf<EventNotice>();
    else expectTypeOf(dropped.error).toEqualTypeOf<BotVerdict>();
  });

  it('of a profile are dropped only where the body says so', async () => {
    const numeric = await client(() => Response.json(7, { status: 202 })).try.upsertProfile({});
    expect(numeric).toMatchObject({ ok: true, status: 202, data: 7 });
    const dropped = await client(bot).try.upsertProfile({});
    expect(dropped).toMatchObject({ ok: false, status: 202, exception: { outcome: 'dropped' } });
  });

  it('come of the same arguments as the methods, and of no others', async () => {
    expectTypeOf<Keys<Results>>().toEqualTypeOf<Keys<OpenPanelOperations>>();
    const openpanel = client(() => Response.json({}));
    // @ts-expect-error the payload is that of an event
    const wrong = await openpanel.try.track({ type: 'track', payload: { profileId: 'u-17' } });
    expect(wrong).toMatchObject({ kind: 'invalid', error: { field: '/payload/name' } });
    // @ts-expect-error the payload is that of an event
    const thrown = openpanel.track({ type: 'track', payload: { profileId: 'u-17' } });
    await expect(thrown).rejects.toMatchObject({ field: '/payload/name' });
    // @ts-expect-error a type that there is not
    expect(await openpanel.try.track({ type: 'page', payload: {} })).toMatchObject({ ok: false });
    // @ts-expect-error a header parameter that there is not
    const header = await openpanel.try.track(event, { header: { 'x-ip': '198.51.100.7' } });
    expect(header).toMatchObject({ kind: 'invalid', error: { field: 'x-ip' } });
    // @ts-expect-error a header parameter that there is not
    const other = openpanel.track(event, { header: { 'x-ip': '198.51.100.7' } });
    await expect(other).rejects.toMatchObject({ field: 'x-ip' });
    if (!header.ok && header.status === 413) {
      expectTypeOf(header.error).toEqualTypeOf<ApiErrorBody>();
    }
  });
});
