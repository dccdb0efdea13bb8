import { describe, expect, expectTypeOf, it } from 'vitest';
import type {
  Keys,
  NarrowedData,
  NarrowedErrors,
  Statuses,
  StatusOfFailures,
} from '../../runtime/test/result-types.ts';
import {
  type BatchFailure,
  type BatchResult,
  type BatchServerFault,
  createOursPrivacyClient,
  type Failure,
  type OursPrivacyClient,
  type OursPrivacyErrors,
  type OursPrivacyOperations,
  type OursPrivacySuccesses,
  type TimeoutError,
} from '../src/index.ts';

type Results = OursPrivacyClient['try'];

function client(status: number, body: unknown) {
  return createOursPrivacyClient({
    token: 'src_live_1',
    experimentToken: 'exp_1',
    retry: false,
    onWarning: null,
    fetch: async () => Response.json(body, { status }),
  });
}

const event = { event: 'Booked', distinctId: 'booking-4711' };

describe('results of the Ours Privacy client', () => {
  it('are narrowed by status, for every operation', () => {
    expectTypeOf<NarrowedErrors<Results, OursPrivacyErrors>>().toEqualTypeOf<OursPrivacyErrors>();
    expectTypeOf<
      NarrowedData<Results, OursPrivacySuccesses>
    >().toEqualTypeOf<OursPrivacySuccesses>();
    expectTypeOf<Statuses<Results, false>>().toEqualTypeOf<Keys<OursPrivacyErrors>>();
    expectTypeOf<Statuses<Results, true>>().toEqualTypeOf<Keys<OursPrivacySuccesses>>();
    expectTypeOf<keyof Results>().toEqualTypeOf<keyof OursPrivacyOperations>();
  });

  it('have no status where the spec documents none', () => {
    expectTypeOf<StatusOfFailures<Results>>().toEqualTypeOf<undefined>();
  });

  it('of a batch of which a row failed are a refusal', async () => {
    const body = { success: false, accepted: 0, failed: 1, results: [] };
    const result = await client(207, body).try.trackBatch({ events: [event] });
    expect(result).toMatchObject({ ok: false, kind: 'http', status: 207, error: body });
    if (result.status !== 207) throw new Error('It has another status.');
    expectTypeOf(result.ok).toEqualTypeOf<false>();
    expectTypeOf(result.error).toEqualTypeOf<BatchResult>();
    expect(result.exception.outcome).toBe('partial');
    expect(result.exception.message).toContain('Some rows failed.');
    const thrown = client(207, body).trackBatch({ events: [event] });
    await expect(thrown).rejects.toMatchObject({ status: 207, outcome: 'partial' });
  });

  it('tell one refusal from another of the same operation', async () => {
    const limit = { success: false, error: 'Batch too large', limit: 1000 };
    const result = await client(413, limit).try.trackBatch({ events: [event] });
    if (result.status === 500) expectTypeOf(result.error).toEqualTypeOf<BatchServerFault>();
    if (result.status !== 413) throw new Error('It has another status.');
    expectTypeOf(result.error).toEqualTypeOf<BatchFailure>();
    expect(result.error.limit).toBe(1000);
    const track = await client(400, { success: false }).try.track(event);
    if (track.ok) throw new Error('It went well.');
    if (track.kind === 'http') expectTypeOf(track.error).toEqualTypeOf<Failure>();
    if (track.kind === 'timeout') expectTypeOf(track.error).toEqualTypeOf<TimeoutError>();
    // @ts-expect-error no 413 is documented here
    expect(track.status === 413).toBe(false);
  });

  it('come of the same arguments as the methods, and of no others', async () => {
    expectTypeOf<Keys<Results>>().toEqualTypeOf<Keys<OursPrivacyOperations>>();
    const ours = client(200, { success: true });
    // @ts-expect-error the name of the event is needed
    expect(await ours.try.track({})).toMatchObject({ kind: 'invalid' });
    // @ts-expect-error the name of the event is needed
    await expect(ours.track({})).rejects.toMatchObject({ field: '/event' });
    // @ts-expect-error a time is a number or a Date
    expect(await ours.try.track({ event: 'Booked', time: 'now' })).toMatchObject({ ok: false });
    // @ts-expect-error a time is a number or a Date
    await expect(ours.track({ event: 'Booked', time: 'now' })).rejects.toThrow('/time');
    // @ts-expect-error the key of the experiment comes first
    expect(await ours.try.assignExperiment({ visitor_id: 'v-1' })).toMatchObject({ ok: false });
    // @ts-expect-error the key of the experiment comes first
    await expect(ours.assignExperiment({ visitor_id: 'v-1' })).rejects.toThrow('experiment_key');
    // @ts-expect-error properties are needed
    expect(await ours.try.identify({ userId: 'u' })).toMatchObject({ kind: 'invalid' });
    // @ts-expect-error repeatable is the vendor's to say
    const changed = await ours.try.track(event, { retry: { repeatable: 'always' } });
    expect(changed).toMatchObject({
      kind: 'invalid',
      error: { field: expect.stringMatching(/^retry/) },
    });
    expect(await ours.try.track({ ...event, time: new Date() })).toMatchObject({ ok: true });
  });
});
