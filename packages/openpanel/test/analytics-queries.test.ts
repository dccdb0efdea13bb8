import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createOpenPanelAnalyticsClient,
  type OpenPanelAnalyticsClient,
} from '../src/analytics/index.ts';
import { clientId, clientSecret } from './record-events.ts';

// What the vendor makes of a query: the mock judges it, and a reading of its own, that knows
// nothing of ours, says what arrives.

const project = 'garden-shop';
const urls: string[] = [];
let mock: RunningMock;
let analytics: OpenPanelAnalyticsClient;

beforeAll(async () => {
  mock = await startMock('openpanel');
  analytics = createOpenPanelAnalyticsClient({
    clientId,
    clientSecret,
    baseUrl: mock.url,
    fetch: (url, init) => {
      urls.push(url);
      return fetch(url, init);
    },
  });
});
afterAll(() => mock.close());

/** A value as the vendor reads it: digits, booleans and JSON for what they are, all else as text. */
function readValue(text: string): unknown {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  try {
    return JSON.parse(text) ?? text;
  } catch {
    return text;
  }
}

/** What arrives of a call that the mock has accepted. */
async function arrived(call: () => Promise<unknown>): Promise<Record<string, unknown>> {
  await call();
  expect(mock.requests.at(-1)).toMatchObject({ status: 200, violations: [] });
  const { searchParams } = new URL(urls.at(-1) ?? '');
  const names = [...new Set(searchParams.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = searchParams.getAll(name).map(readValue);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

const texts = [
  '123',
  '007',
  '-1.50',
  '1e5',
  'true',
  'null',
  '{}',
  '["a"]',
  '"quoted"',
  'u-17',
  'ä 1',
];
const lists: (readonly [string, string])[] = [
  ['404', '405'],
  ['true', 'paid, twice'],
  ['["a"]', '{}'],
];

describe('a text that looks like something else arrives as text', () => {
  const places: Record<string, (text: string) => Promise<unknown>> = {
    projectId: (projectId) => analytics.exportEvents({ projectId }),
    profileId: (profileId) => analytics.exportEvents({ profileId }),
    start: (start) => analytics.exportEvents({ start, end: '2026' }),
    startDate: (startDate) => analytics.exportCharts({ startDate }),
    endDate: (endDate) => analytics.getMetrics(project, { endDate }),
    country: (country) => analytics.listEvents(project, { country }),
    path: (path) => analytics.listEvents(project, { path }),
    search: (search) => analytics.listPagePerformance(project, { search }),
    startEvent: (startEvent) => analytics.getUserFlow(project, { startEvent }),
    propertyKey: (propertyKey) =>
      analytics.listPropertyValues(project, { eventName: '404', propertyKey }),
    email: (email) => analytics.listProfiles(project, { email }),
    device: (device) => analytics.listSessions(project, { device }),
    type: (type) => analytics.listGroups(project, { type }),
    query: (query) => analytics.getSearchQuery(project, { query }),
  };

  it.each(Object.entries(places))('%s', async (name, call) => {
    for (const text of texts) {
      expect(await arrived(() => call(text))).toMatchObject({ [name]: text });
    }
  });

  it('alone in a list, which the vendor takes for one name', async () => {
    for (const text of texts) {
      expect(await arrived(() => analytics.exportEvents({ event: [text] }))).toEqual({
        event: text,
      });
    }
  });

  it.each(lists)('in lists: %s and %s', async (...names) => {
    expect(await arrived(() => analytics.exportEvents({ event: names }))).toEqual({ event: names });
    expect(await arrived(() => analytics.listEvents(project, { eventNames: names }))).toEqual({
      eventNames: names,
    });
    expect(await arrived(() => analytics.getFunnel(project, { steps: names }))).toEqual({
      steps: names,
    });
  });

  it('and the mock would say so if it did not', async () => {
    const headers = { 'openpanel-client-id': clientId, 'openpanel-client-secret': clientSecret };
    for (const query of ['profileId=123', 'event=true', 'event=a&event=7', 'filters=']) {
      const { status } = await fetch(`${mock.url}/export/events?${query}`, { headers });
      expect([query, status]).toEqual([query, 400]);
    }
  });
});

describe('an object arrives as JSON', () => {
  const filters = [
    { name: 'country', operator: 'is', value: ['SE', 404, true, null] },
    { name: 'properties.plan', operator: 'isNull', value: [] },
    { name: 'revenue', operator: 'gte', value: ['100'], type: 'number' },
    { name: 'profile.email', operator: 'inCohort', value: [], cohortIds: ['7'] },
  ] satisfies NonNullable<Parameters<typeof analytics.exportEvents>[0]>['filters'];
  const series = [
    { name: '*', segment: 'user' },
    { name: '404', filters, segment: 'property_sum', property: 'properties.total' },
  ] satisfies NonNullable<Parameters<typeof analytics.exportCharts>[0]>['series'];
  const breakdowns = [{ name: 'country' }, { name: 'properties.7' }];
  const properties = { plan: 'team', seats: '12', 'quota.left': '' };

  it.each<[string, () => Promise<unknown>, Record<string, unknown>]>([
    ['filters of an export', () => analytics.exportEvents({ filters }), { filters }],
    ['filters of metrics', () => analytics.getMetrics(project, { filters }), { filters }],
    ['filters of profiles', () => analytics.listProfiles(project, { filters }), { filters }],
    ['no filter', () => analytics.listPages(project, { filters: [] }), { filters: [] }],
    [
      'series and breakdowns',
      () => analytics.exportCharts({ series, breakdowns }),
      { series, breakdowns },
    ],
    ['properties', () => analytics.listEvents(project, { properties }), { properties }],
  ])('%s', async (_, call, expected) => {
    expect(await arrived(call)).toEqual(expected);
  });
});

describe('numbers, booleans and lists of known names', () => {
  it.each<[string, () => Promise<unknown>, Record<string, unknown>]>([
    ['page and limit', () => analytics.exportEvents({ page: 2, limit: 7 }), { page: 2, limit: 7 }],
    ['previous', () => analytics.exportCharts({ previous: true }), { previous: true }],
    ['days', () => analytics.listActiveUsers(project, { days: 90 }), { days: 90 }],
    [
      'one column',
      () => analytics.exportEvents({ includes: ['profile'] }),
      { includes: 'profile' },
    ],
    [
      'columns',
      () => analytics.exportEvents({ includes: ['properties', 'profile'] }),
      { includes: ['properties', 'profile'] },
    ],
    ['a range', () => analytics.getOverview(project, { range: '7d' }), { range: '7d' }],
    ['nothing', () => analytics.exportEvents({ profileId: undefined }), {}],
  ])('arrive as they are: %s', async (_, call, expected) => {
    expect(await arrived(call)).toEqual(expected);
  });
});

describe('an id in a path', () => {
  it.each([
    ['123', '/insights/123/profiles/123'],
    ['true', '/insights/true/profiles/true'],
    ['"u"', '/insights/%22u%22/profiles/%22u%22'],
    ['a/b', '/insights/a%2Fb/profiles/a%2Fb'],
    ['../manage', '/insights/..%2Fmanage/profiles/..%2Fmanage'],
    ['a?b#c', '/insights/a%3Fb%23c/profiles/a%3Fb%23c'],
  ])('is one segment, and is not put in quotes: %s', async (id, path) => {
    expect(await arrived(() => analytics.getProfile(id, id))).toEqual({});
    expect(new URL(urls.at(-1) ?? '').pathname).toBe(path);
    expect(mock.requests.at(-1)).toMatchObject({ path, operation: 'getProfile' });
  });
});
