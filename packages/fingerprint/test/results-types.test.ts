import { describe, expect, expectTypeOf, it } from 'vitest';
import type {
  Keys,
  NarrowedData,
  NarrowedErrors,
  Statuses,
  StatusOfFailures,
} from '../../runtime/test/result-types.ts';
import {
  createFingerprintClient,
  type ErrorKind,
  type ErrorPlainResponse,
  type ErrorResponse,
  type EventsGetResponse,
  type FingerprintClient,
  type FingerprintErrors,
  type FingerprintOperations,
  type FingerprintSuccesses,
  type NetworkError,
  type SearchEventsResponse,
} from '../src/index.ts';

type Results = FingerprintClient['try'];

const missing = { error: { code: 'RequestNotFound', message: 'request id is not found' } };

function client(status: number, body: unknown) {
  return createFingerprintClient({
    apiKey: 'k',
    region: 'eu',
    fetch: async () => Response.json(body, { status }),
  });
}

describe('results of the Fingerprint client', () => {
  it('are narrowed by status, for every operation', () => {
    expectTypeOf<NarrowedErrors<Results, FingerprintErrors>>().toEqualTypeOf<FingerprintErrors>();
    expectTypeOf<
      NarrowedData<Results, FingerprintSuccesses>
    >().toEqualTypeOf<FingerprintSuccesses>();
    expectTypeOf<Statuses<Results, false>>().toEqualTypeOf<Keys<FingerprintErrors>>();
    expectTypeOf<Statuses<Results, true>>().toEqualTypeOf<Keys<FingerprintSuccesses>>();
    expectTypeOf<keyof Results>().toEqualTypeOf<keyof FingerprintOperations>();
  });

  it('have no status where the spec documents none', () => {
    expectTypeOf<StatusOfFailures<Results>>().toEqualTypeOf<undefined>();
  });

  it('are of one kind each', async () => {
    const result = await client(404, missing).try.getEvent('1795000000000.NLOjmg');
    if (result.ok) {
      expectTypeOf(result.data).toEqualTypeOf<EventsGetResponse>();
      expectTypeOf(result.status).toEqualTypeOf<200>();
      throw new Error('It went well.');
    }
    expectTypeOf(result.kind).toExtend<ErrorKind>();
    if (result.kind === 'network') {
      expectTypeOf(result.error).toEqualTypeOf<NetworkError>();
      expectTypeOf(result.response?.status).toEqualTypeOf<number | undefined>();
    }
    if (result.status !== 404) throw result.exception;
    expectTypeOf(result.error).toEqualTypeOf<ErrorResponse>();
    expectTypeOf(result.exception.body).toEqualTypeOf<ErrorResponse>();
    expect(result.error.error.code).toBe('RequestNotFound');
  });

  it('tell one refusal from another of the same operation', async () => {
    const result = await client(404, { error: 'not found' }).try.getVisits('Ibk1527CUFmcnjLwIs4A');
    if (result.status === 504) expectTypeOf(result.error).toEqualTypeOf<ErrorResponse>();
    if (result.status === 429) expectTypeOf(result.error).toEqualTypeOf<ErrorPlainResponse>();
    expect(result).toMatchObject({ kind: 'http', error: { error: 'not found' } });
  });

  it('come of the same arguments as the methods, and of no others', async () => {
    expectTypeOf<Keys<Results>>().toEqualTypeOf<Keys<FingerprintOperations>>();
    const search = client(200, { events: [] });
    // @ts-expect-error limit is needed
    expect(await search.try.searchEvents({})).toMatchObject({ kind: 'invalid' });
    // @ts-expect-error limit is needed
    await expect(search.searchEvents({})).rejects.toMatchObject({ field: 'limit' });
    // @ts-expect-error a filter that there is not
    expect(await search.try.searchEvents({ limit: 1, bots: 'bad' })).toMatchObject({ ok: false });
    // @ts-expect-error a filter that there is not
    await expect(search.searchEvents({ limit: 1, bots: 'bad' })).rejects.toThrow('bots');
    // @ts-expect-error the id is needed
    expect(await search.try.getEvent()).toMatchObject({ kind: 'invalid' });
    // @ts-expect-error the id is needed
    await expect(search.getEvent()).rejects.toMatchObject({ field: 'request_id' });
    // @ts-expect-error the input is closed
    expect(await search.try.updateEvent('1', { suspekt: true })).toMatchObject({ ok: false });
    // @ts-expect-error options stand after the input
    expect(await search.try.getEvent('1', { timeout: 50 })).toMatchObject({ kind: 'invalid' });
  });

  it('of pages are pages and their items', () => {
    const list = client(200, { events: [] }).paginate.searchEvents({ limit: 10 });
    expectTypeOf(list.pages()).toEqualTypeOf<AsyncIterable<SearchEventsResponse>>();
    type Item = NonNullable<SearchEventsResponse['events']>[number];
    expectTypeOf(list).toExtend<AsyncIterable<Item>>();
    // @ts-expect-error limit is needed
    const wrong = client(200, {}).paginate.searchEvents({});
    expect(wrong).toHaveProperty('pages');
  });
});
