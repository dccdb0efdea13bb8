import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AuthenticationMode,
  FingerprintJsServerApiClient,
  Region,
  RequestError,
  SdkError,
  TooManyRequestsError,
} from '@fingerprintjs/fingerprintjs-pro-server-api';
import { answer, type KnownApis, type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

// Client, mock and tests come from one spec and would agree on a mistake in it. The vendor's own
// client knows nothing of the spec: the mock has to take what it sends, and answer what it reads.

const requestId = '1795000000000.NLOjmg';
const visitorId = 'Ibk1527CUFmcnjLwIs4A';
let mock: RunningMock<KnownApis['fingerprint']>;

beforeAll(async () => {
  mock = await startMock('fingerprint');
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

function createOfficial(authenticationMode = AuthenticationMode.AuthHeader) {
  return new FingerprintJsServerApiClient({
    apiKey: 'test-key',
    region: Region.Global,
    authenticationMode,
    // It has no baseUrl.
    fetch: (url, init) => fetch(String(url).replace('https://api.fpjs.io', mock.url), init),
  });
}

const official = createOfficial();
const accepted = [expect.objectContaining({ status: 200, verdict: 'accepted', violations: [] })];

describe('fingerprintjs-pro-server-api against the mock', () => {
  it('getEvent, with the key in the header or in the query', async () => {
    for (const mode of [AuthenticationMode.AuthHeader, AuthenticationMode.QueryParameter]) {
      mock.reset();
      const event = await createOfficial(mode).getEvent(requestId);
      expect(event.products.identification?.data?.visitorId).toMatch(/./);
      expect(mock.requests).toEqual(accepted);
    }
  });

  it('searchEvents, with filters of every type', async () => {
    const filter = {
      limit: 10,
      bot: 'bad',
      vpn: false,
      start: 1794900000000,
      min_suspect_score: 2.5,
    } as const;
    const { events, paginationKey } = await official.searchEvents(filter);
    expect(events?.[0]?.products.identification?.data?.requestId).toMatch(/./);
    expect(paginationKey ?? '0').toMatch(/^\d+$/);
    expect(mock.requests).toEqual(accepted);
  });

  it('getVisits', async () => {
    const { visits } = await official.getVisits(visitorId, { limit: 1, linked_id: 'order-7' });
    expect(visits[0]?.requestId).toMatch(/./);
    expect(mock.requests).toEqual(accepted);
  });

  it('getVisitorHistory, its older name of getVisits', async () => {
    expect(await official.getVisitorHistory(visitorId)).toMatchObject({ visits: [{}] });
    expect(mock.requests).toEqual(accepted);
  });

  it('getRelatedVisitors', async () => {
    const { relatedVisitors } = await official.getRelatedVisitors({ visitor_id: visitorId });
    expect(relatedVisitors[0]?.visitorId).toMatch(/./);
    expect(mock.requests).toEqual(accepted);
  });

  it('deleteVisitorData', async () => {
    await official.deleteVisitorData(visitorId);
    expect(mock.requests).toEqual(accepted);
  });

  it('reads both shapes of a refusal', async () => {
    mock.script('getEvent', [answer(404)]);
    const refusal = await official.getEvent(requestId).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RequestError);
    expect(refusal).toMatchObject({ statusCode: 404, errorCode: 'RequestNotFound' });
    mock.script('getVisits', [answer(429)]);
    const plain = await official.getVisits(visitorId).catch((error: unknown) => error);
    expect(plain).toBeInstanceOf(TooManyRequestsError);
  });
});

describe('faults of fingerprintjs-pro-server-api 6.13.1 that are its own', () => {
  it('sends an update without a Content-Type of JSON', async () => {
    await official.updateEvent({ suspect: true }, requestId).catch(() => {});
    const [request] = mock.requests;
    expect(request?.headers['content-type']).toBe('text/plain;charset=UTF-8');
    expect(JSON.parse(String(request?.body))).toEqual({ suspect: true });
    expect(request?.violations).toMatchObject([{ rule: 'mediaType' }]);
  });

  it('writes brackets behind the key of an array', async () => {
    await official.searchEvents({ limit: 1, environment: ['a', 'b'] });
    expect(mock.requests[0]?.query).toMatchObject({ 'environment[]': ['a', 'b'] });
  });

  it('adds a parameter of its own to every URL, which the spec tolerates', async () => {
    await official.getEvent(requestId);
    expect(mock.requests[0]?.query.ii).toBe('fingerprint-pro-server-node-sdk/6.13.1');
    const bundle = readFileSync(join(import.meta.dirname, '../openapi.json'), 'utf8');
    expect(JSON.parse(bundle)['x-tolerated-query']).toEqual(['ii']);
  });

  it('takes any success but 200 for an error', async () => {
    const client = new FingerprintJsServerApiClient({
      apiKey: 'test-key',
      fetch: async () => Response.json({ products: {} }, { status: 202 }),
    });
    await expect(client.getEvent(requestId)).rejects.toBeInstanceOf(Error);
  });

  it('loses the status of an HTML 502', async () => {
    const client = new FingerprintJsServerApiClient({
      apiKey: 'test-key',
      fetch: async () => new Response('<html>Bad Gateway</html>', { status: 502 }),
    });
    const error = await client.getEvent(requestId).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SdkError);
    expect(error).not.toHaveProperty('statusCode');
  });
});
