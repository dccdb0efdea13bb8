import { type KnownApis, type RunningMock, startMock, undocumented } from '@visitor-apis/mocks';
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { rejection } from '../../runtime/test/recording-fetch.ts';
import {
  type ApiErrorBody,
  createOpenPanelAnalyticsClient,
  isOpenPanelAnalyticsError,
  type OpenPanelAnalyticsClient,
  type PlainText,
  type UnknownProfileBody,
} from '../src/analytics/index.ts';
import { clientId, clientSecret } from './record-events.ts';

const project = 'garden-shop';
let mock: RunningMock<KnownApis['openpanel']>;
let analytics: OpenPanelAnalyticsClient;

beforeAll(async () => {
  mock = await startMock('openpanel');
  const options = { clientId, clientSecret, baseUrl: mock.url, retry: false } as const;
  analytics = createOpenPanelAnalyticsClient(options);
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

type Operation = 'exportEvents' | 'exportCharts' | 'getMetrics' | 'getProfile' | 'importEvents';
const calls: Record<Operation, () => Promise<unknown>> = {
  exportEvents: () => analytics.exportEvents(),
  exportCharts: () => analytics.exportCharts(),
  getMetrics: () => analytics.getMetrics(project),
  getProfile: () => analytics.getProfile(project, 'u-17'),
  importEvents: () => analytics.importEvents([]),
};

/** What a call throws when the mock plays this outcome. */
function failure(operation: Operation, status: number, example: string): Promise<unknown> {
  const outcomes = mock.documented(operation);
  const steps = outcomes.filter((one) => one.status === status && one.example === example);
  expect(steps).toHaveLength(1);
  mock.script(operation, steps as never);
  return rejection(calls[operation]());
}

const told = { status: expect.any(Number), message: expect.any(String) };
const validation = { ...told, error: expect.any(String) };
const refusal = { error: 'Unauthorized', message: expect.stringMatching(/^(Export|Import): /) };
const route = { message: expect.any(String), error: 'Not Found', statusCode: 404 };

describe('a refusal keeps the shape that the vendor gave it', () => {
  it.each<[number, Operation, string, unknown]>([
    [400, 'exportEvents', 'validationFailed', validation],
    [400, 'exportEvents', 'projectRequired', told],
    [400, 'getMetrics', 'filtersNotList', validation],
    [401, 'exportEvents', 'malformedClientId', refusal],
    [401, 'getMetrics', 'clientNotAllowed', refusal],
    [401, 'importEvents', 'invalidClientSecret', refusal],
    [403, 'exportCharts', 'projectForbidden', told],
    [404, 'exportEvents', 'projectNotFound', told],
    [404, 'getMetrics', 'routeNotFound', route],
    [404, 'getProfile', 'unknownProfile', { error: 'Profile not found', profileId: 'u-71' }],
    [404, 'getProfile', 'routeNotFound', route],
    [429, 'exportCharts', 'tooManyRequests', validation],
    [500, 'getMetrics', 'internalServerError', expect.any(String)],
    [500, 'getMetrics', 'uncaughtError', expect.any(Object)],
    [500, 'importEvents', 'insertFailed', 'Error'],
  ])('%i of %s: %s', async (status, operation, example, body) => {
    const error = await failure(operation, status, example);
    expect(isOpenPanelAnalyticsError(error, operation)).toBe(true);
    expect(error).toMatchObject({ kind: 'http', status, operation, vendor: 'openpanel' });
    expect((error as { body: unknown }).body).toEqual(body);
  });
});

describe('isOpenPanelAnalyticsError', () => {
  it('narrows the body by the status', async () => {
    const error = await failure('exportEvents', 403, 'projectForbidden');
    if (!isOpenPanelAnalyticsError(error, 'exportEvents')) throw new Error('It says no.');
    expectTypeOf(error.status).toEqualTypeOf<400 | 401 | 403 | 404 | 429 | 500>();
    if (error.status === 500) expectTypeOf(error.body).toEqualTypeOf<PlainText | ApiErrorBody>();
    if (error.status !== 403) throw new Error('It has another status.');
    expectTypeOf(error.body).toEqualTypeOf<ApiErrorBody>();
    expect(error.body.message).toBe('You do not have access to this project');
  });

  it('tells a person who is not there from a route that is not there', async () => {
    const described = async (example: string) => {
      const error = await failure('getProfile', 404, example);
      if (!isOpenPanelAnalyticsError(error, 'getProfile') || error.status !== 404) throw error;
      expectTypeOf(error.body).toEqualTypeOf<UnknownProfileBody | ApiErrorBody>();
      return 'profileId' in error.body ? error.body.profileId : error.body.message;
    };
    expect(await described('unknownProfile')).toBe('u-71');
    expect(await described('routeNotFound')).toMatch(/^Route \w+:.+ not found$/);
  });

  it('says no to another operation, another kind, and anything else', async () => {
    const error = await failure('exportEvents', 403, 'projectForbidden');
    expect(isOpenPanelAnalyticsError(error, 'exportCharts')).toBe(false);
    mock.script('exportEvents', [undocumented(418, { body: 'teapot' })]);
    const unexpected = await rejection(calls.exportEvents());
    expect(unexpected).toMatchObject({ kind: 'unexpected', status: 418 });
    expect(isOpenPanelAnalyticsError(unexpected, 'exportEvents')).toBe(false);
    expect(isOpenPanelAnalyticsError(new Error('403'), 'exportEvents')).toBe(false);
    expect(isOpenPanelAnalyticsError(undefined, 'exportEvents')).toBe(false);
    // @ts-expect-error an operation of another entry
    expect(isOpenPanelAnalyticsError(error, 'getProject')).toBe(false);
  });
});
