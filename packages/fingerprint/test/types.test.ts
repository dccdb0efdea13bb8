import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type ConfidenceLevel,
  createFingerprintClient,
  type ErrorPlainResponse,
  type ErrorResponse,
  type EventsGetResponse,
  type FingerprintClientOptions,
  isFingerprintError,
  type SearchEventsQuery,
} from '../src/index.ts';
import { withRaw } from '../src/raw.ts';

function record() {
  const sent: { url: string; key: string | null; method: string | undefined }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    const { method } = init;
    sent.push({ url, method, key: new Headers(init.headers).get('auth-api-key') });
    return url.includes('/events/gone')
      ? Response.json(
          { error: { code: 'RequestNotFound', message: 'request id is not found' } },
          { status: 404 },
        )
      : Response.json({ products: {} });
  };
  return { sent, fetch };
}

describe('types of the Fingerprint client', () => {
  it('take an id, and give the event', async () => {
    const { sent, fetch } = record();
    const fingerprint = createFingerprintClient({ apiKey: 'k', region: 'ap', fetch });
    const event = await fingerprint.getEvent('1795000000000.NLOjmg');
    expectTypeOf(event).toEqualTypeOf<EventsGetResponse>();
    expectTypeOf(fingerprint.updateEvent).returns.resolves.toEqualTypeOf<void>();
    const url = 'https://ap.api.fpjs.io/events/1795000000000.NLOjmg';
    expect(sent).toEqual([{ url, method: 'GET', key: 'k' }]);
  });

  it('put the key in the query where that is chosen', async () => {
    const { sent, fetch } = record();
    const fingerprint = createFingerprintClient({
      apiKey: 'k&1',
      region: 'eu',
      apiKeyIn: 'query',
      fetch,
    });
    await fingerprint.searchEvents({ limit: 1, environment: ['a', 'b'] });
    const query = 'api_key=k%261&limit=1&environment=a&environment=b';
    expect(sent).toMatchObject([
      { url: `https://eu.api.fpjs.io/events/search?${query}`, key: null },
    ]);
  });

  it('want a region, and a limit', () => {
    expectTypeOf<{ apiKey: string }>().not.toExtend<FingerprintClientOptions>();
    expectTypeOf<{ bot: 'bad' }>().not.toExtend<SearchEventsQuery>();
    expectTypeOf<{ limit: number; bot: 'ugly' }>().not.toExtend<SearchEventsQuery>();
    expect(() => createFingerprintClient({ apiKey: 'k' } as FingerprintClientOptions)).toThrow(
      'region',
    );
  });

  it('keep the known values of an open enum apart from any other', () => {
    expectTypeOf<'a newer value'>().toExtend<ConfidenceLevel>();
    expectTypeOf<number>().not.toExtend<ConfidenceLevel>();
    // A union with plain string would have collapsed, and have nothing to extract.
    type Known = Extract<ConfidenceLevel, 'low' | 'medium' | 'high'>;
    expectTypeOf<Known>().toEqualTypeOf<'low' | 'medium' | 'high'>();
  });

  it('narrow a refusal by its status', async () => {
    const { fetch } = record();
    const fingerprint = createFingerprintClient({ apiKey: 'k', region: 'us', fetch });
    const error: unknown = await fingerprint.getEvent('gone').catch((reason: unknown) => reason);
    expect(isFingerprintError(error, 'getVisits')).toBe(false);
    if (!isFingerprintError(error, 'getEvent')) throw error;
    expectTypeOf(error.status).toEqualTypeOf<403 | 404 | 429 | 504>();
    expectTypeOf(error.body).toEqualTypeOf<ErrorResponse>();
    expect(error.body.error.code).toBe('RequestNotFound');
    const visits: unknown = error;
    if (isFingerprintError(visits, 'getVisits') && visits.status === 429) {
      expectTypeOf(visits.body).toEqualTypeOf<ErrorPlainResponse>();
    }
  });

  it('lend credentials and transport to the raw client', async () => {
    const { sent, fetch } = record();
    const fingerprint = withRaw(createFingerprintClient({ apiKey: 'k', region: 'eu', fetch }));
    const { data, error, response } = await fingerprint.raw.GET('/events/{request_id}', {
      params: { path: { request_id: 'gone' } },
    });
    expectTypeOf(data?.products.incognito?.data?.result).toEqualTypeOf<boolean | undefined>();
    expect(error?.error.code).toBe('RequestNotFound');
    expect(response.status).toBe(404);
    expect(sent).toMatchObject([{ url: 'https://eu.api.fpjs.io/events/gone', key: 'k' }]);
  });
});
