import {
  FingerprintServerApiClient,
  Region,
  RequestError,
  SdkError,
  TooManyRequestsError,
} from '@fingerprint/node-sdk';
import { answer, type KnownApis, type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

// The vendor's own client of v4 knows nothing of the spec: the mock has to take what it sends, and
// answer what it reads.

const eventId = '1795000000000.NLOjmg';
let mock: RunningMock<KnownApis['fingerprint@v4']>;

beforeAll(async () => {
  mock = await startMock('fingerprint@v4');
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

function createOfficial(reply: typeof fetch = (url, init) => fetch(url, init)) {
  return new FingerprintServerApiClient({
    apiKey: 'test-key',
    region: Region.Global,
    // It has no baseUrl.
    fetch: (url, init) => reply(String(url).replace('https://api.fpjs.io/v4', mock.url), init),
  });
}

const official = createOfficial();
const accepted = [expect.objectContaining({ status: 200, verdict: 'accepted', violations: [] })];

describe('@fingerprint/node-sdk against the mock', () => {
  it('getEvent, with the key as a bearer token, and with a ruleset', async () => {
    const event = await official.getEvent(eventId, { ruleset_id: 'rs_1' });
    expect(event.event_id).toMatch(/./);
    expect(mock.requests).toEqual(accepted);
    expect(mock.requests[0]?.headers.authorization).toBe('Bearer test-key');
  });

  it('searchEvents, with filters of every type', async () => {
    const { events } = await official.searchEvents({
      ...{ limit: 10, bot: 'bad', vpn: false, start: 1794900000000, min_suspect_score: 2.5 },
      ...{ environment: ['ae_1', 'ae_2'], total_hits: 100 },
    } as Parameters<typeof official.searchEvents>[0]);
    expect(events[0]?.timestamp).toBeGreaterThan(0);
    expect(mock.requests).toEqual(accepted);
  });

  it('deleteVisitorData', async () => {
    await official.deleteVisitorData('Ibk1527CUFmcnjLwIs4A');
    expect(mock.requests).toEqual(accepted);
  });

  it('reads refusals', async () => {
    mock.script('getEvent', [answer(404), answer(429)]);
    const missing = await official.getEvent(eventId).catch((error: unknown) => error);
    expect(missing).toBeInstanceOf(RequestError);
    expect(missing).toMatchObject({ statusCode: 404, errorCode: 'event_not_found' });
    const throttled = await official.getEvent(eventId).catch((error: unknown) => error);
    expect(throttled).toBeInstanceOf(TooManyRequestsError);
  });
});

describe('faults of @fingerprint/node-sdk 7.7.1 that are its own', () => {
  it('sends an update without a Content-Type of JSON', async () => {
    await official.updateEvent(eventId, { suspect: true }).catch(() => {});
    const [request] = mock.requests;
    expect(request?.method).toBe('PATCH');
    expect(request?.headers['content-type']).toBe('text/plain;charset=UTF-8');
    expect(request?.violations).toMatchObject([{ rule: 'mediaType' }]);
  });

  it('adds a parameter of its own to every URL, which the spec tolerates', async () => {
    await official.getEvent(eventId);
    expect(mock.requests[0]?.query.ii).toBe('fingerprint-pro-server-node-sdk/7.7.1');
    expect(mock.violations).toEqual([]);
  });

  it('does not try again when it is throttled', async () => {
    mock.script('searchEvents', [answer(429), answer(200)]);
    await expect(official.searchEvents({})).rejects.toBeInstanceOf(TooManyRequestsError);
    expect(mock.requests).toHaveLength(1);
  });

  it('keeps the status of an HTML 502, unlike the client of v3', async () => {
    const html = async () => new Response('<html>Bad Gateway</html>', { status: 502 });
    const error = await createOfficial(html)
      .getEvent(eventId)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SdkError);
    expect(error).toMatchObject({ statusCode: 502 });
  });
});
