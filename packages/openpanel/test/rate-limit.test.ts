import { type KnownApis, type RunningMock, rateLimited, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { recordFetch } from '../../runtime/test/recording-fetch.ts';
import {
  createOpenPanelAnalyticsClient,
  type OpenPanelAnalyticsClient,
  type RateLimit,
  rateLimitOf,
} from '../src/analytics/index.ts';
import {
  createOpenPanelManageClient,
  type OpenPanelManageClient,
  rateLimitOf as rateLimitOfManage,
} from '../src/manage/index.ts';
import { clientId, clientSecret } from './record-events.ts';

let mock: RunningMock<KnownApis['openpanel']>;
let analytics: OpenPanelAnalyticsClient;
let manage: OpenPanelManageClient;

beforeAll(async () => {
  mock = await startMock('openpanel');
  const options = { clientId, clientSecret, baseUrl: mock.url, retry: false } as const;
  analytics = createOpenPanelAnalyticsClient(options);
  manage = createOpenPanelManageClient(options);
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

/** The answer of a result; it fails when there is none. */
function answerOf<Answer>({ response }: { response?: Answer | undefined }): Answer {
  if (!response) throw new Error('Nothing was answered.');
  return response;
}

describe('rateLimitOf', () => {
  it('reads what is left from a success', async () => {
    const limit = rateLimitOf(answerOf(await analytics.try.exportEvents()));
    expectTypeOf(limit).toEqualTypeOf<RateLimit | undefined>();
    expect(limit).toEqual({ limit: 100, remaining: expect.any(Number), reset: expect.any(Number) });
    const few = rateLimitOf(answerOf(await manage.try.listProjects()));
    expect(few).toEqual({ limit: 20, remaining: expect.any(Number), reset: expect.any(Number) });
  });

  it('reads it from a refusal: nothing is left, and the wait is that of retry-after', async () => {
    mock.script('getMetrics', [rateLimited({ retryAfter: 7 })]);
    const result = await analytics.try.getMetrics('garden-shop');
    if (result.ok || result.status !== 429) throw new Error('It has another status.');
    expect(rateLimitOf(result.response)).toEqual({ limit: 100, remaining: 0, reset: 7 });
    expect(result.exception.retryAfter).toBe(7000);
    mock.script('listClients', [rateLimited({ retryAfter: 7 })]);
    const thrown = await manage.listClients().catch((error) => error);
    expect(rateLimitOf(answerOf(thrown))).toEqual({ limit: 20, remaining: 0, reset: 7 });
  });

  it('reads it from a refusal of credentials, which costs a call too', async () => {
    const example = ({ status }: { status: number }) => status === 401;
    mock.script('getMetrics', mock.documented('getMetrics').filter(example).slice(0, 1) as never);
    const result = await analytics.try.getMetrics('garden-shop');
    expect(result.status).toBe(401);
    expect(rateLimitOf(answerOf(result))).toMatchObject({ limit: 100 });
  });

  it.each<[string, Record<string, string>]>([
    ['missing', {}],
    ['dropped in part', { 'x-ratelimit-limit': '100', 'x-ratelimit-reset': '7' }],
    [
      'those of another draft',
      { 'ratelimit-limit': '100', 'ratelimit-remaining': '1', 'ratelimit-reset': '7' },
    ],
    [
      'odd',
      { 'x-ratelimit-limit': '100', 'x-ratelimit-remaining': 'many', 'x-ratelimit-reset': '7' },
    ],
  ])('says nothing where the headers are %s', async (_, headers) => {
    const { fetch } = recordFetch(() => Response.json({ visitors: 3 }, { headers }));
    const client = createOpenPanelAnalyticsClient({ clientId, clientSecret, fetch });
    const result = await client.try.getLiveVisitors('garden-shop');
    expect(result).toMatchObject({ ok: true });
    expect(rateLimitOf(answerOf(result))).toBeUndefined();
  });

  it('is one function, in both entries', () => {
    expect(rateLimitOfManage).toBe(rateLimitOf);
  });
});
