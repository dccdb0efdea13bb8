import { describe, expect, it } from 'vitest';
import { recordFetch, rejection } from '../../runtime/test/recording-fetch.ts';
import { createOpenPanelAnalyticsClient } from '../src/analytics/index.ts';
import { clientId, clientSecret } from './record-events.ts';

// What the vendor would refuse, ignore or fail on is refused before anything is sent.

const recorder = recordFetch();
const { fetch } = recorder;
const analytics = createOpenPanelAnalyticsClient({ clientId, clientSecret, fetch });
const project = 'garden-shop';
/** As plain JavaScript may give it. */
// biome-ignore lint/suspicious/noExplicitAny: wrong on purpose
const wrong = (value: unknown): any => value;
const filter = { name: 'country', operator: 'is', value: ['SE'] };
const filters = (change: object) => wrong({ filters: [{ ...filter, ...change }] });

async function refusal(call: () => Promise<unknown>) {
  const { length } = recorder.requests;
  const error = await rejection(call());
  expect(recorder.requests).toHaveLength(length);
  return error;
}

describe('a value that the vendor does not take is refused by name, and nothing is sent', () => {
  it.each<[string, string, () => Promise<unknown>]>([
    ['range', '90d of the old guide', () => analytics.exportCharts({ range: wrong('90d') })],
    ['range', 'one of no vendor', () => analytics.getMetrics(project, { range: wrong('7D') })],
    ['interval', 'a year', () => analytics.exportCharts({ interval: wrong('year') })],
    ['interval', 'a minute', () => analytics.getOverview(project, { interval: wrong('minute') })],
    ['previous', 'yes', () => analytics.exportCharts({ previous: wrong('yes') })],
    ['previous', '1', () => analytics.exportCharts({ previous: wrong(1) })],
    ['includes/0', 'geo', () => analytics.exportEvents({ includes: wrong(['geo']) })],
    ['includes', 'a comma list', () => analytics.exportEvents({ includes: wrong('a,b') })],
    ['event', 'no list', () => analytics.exportEvents({ event: wrong('invoice_paid') })],
    ['event/1', 'a number', () => analytics.exportEvents({ event: wrong(['paid', 404]) })],
    ['profileId', 'a number', () => analytics.exportEvents({ profileId: wrong(7) })],
    ['start', 'a date object', () => analytics.exportEvents({ start: wrong(new Date()) })],
    ['limit', 'a text', () => analytics.exportEvents({ limit: wrong('7') })],
    ['limit', '7.5', () => analytics.listEvents(project, { limit: 7.5 })],
    ['limit', '0', () => analytics.listProfiles(project, { limit: 0 })],
    ['limit', '101', () => analytics.listSessions(project, { limit: 101 })],
    ['days', '7.5', () => analytics.listActiveUsers(project, { days: 7.5 })],
    ['days', '91', () => analytics.listActiveUsers(project, { days: 91 })],
    ['memberLimit', '51', () => analytics.getGroup(project, 'org-3', { memberLimit: 51 })],
    ['steps', 'one item', () => analytics.getFunnel(project, { steps: ['sign_up'] })],
    ['steps', '11 items', () => analytics.getFunnel(project, { steps: Array(11).fill('a') })],
    ['steps', 'none', () => analytics.getFunnel(project, wrong({}))],
    [
      'windowHours',
      '721',
      () => analytics.getFunnel(project, { steps: ['a', 'b'], windowHours: 721 }),
    ],
    [
      'groupBy',
      'device_id',
      () => analytics.getFunnel(project, { steps: ['a', 'b'], groupBy: wrong('device_id') }),
    ],
    ['startEvent', 'none', () => analytics.getUserFlow(project, wrong({}))],
    ['steps', '11', () => analytics.getUserFlow(project, { startEvent: 'sign_up', steps: 11 })],
    [
      'mode',
      'around',
      () => analytics.getUserFlow(project, { startEvent: 'sign_up', mode: wrong('around') }),
    ],
    ['eventName', 'none', () => analytics.listPropertyValues(project, wrong({ propertyKey: 'a' }))],
    ['propertyKey', 'none', () => analytics.listPropertyValues(project, wrong({ eventName: 'a' }))],
    [
      'breakdown',
      'city',
      () => analytics.listTrafficDevices(project, { breakdown: wrong('city') }),
    ],
    ['sortBy', 'title', () => analytics.listPagePerformance(project, { sortBy: wrong('title') })],
    ['page', 'a path', () => analytics.getSearchPage(project, { page: '/pricing' })],
    ['query', 'none', () => analytics.getSearchQuery(project, wrong({}))],
  ])('%s: %s', async (field, _, call) => {
    expect(await refusal(call)).toMatchObject({ kind: 'invalid', field });
  });

  it.each<[string, string, () => Promise<unknown>]>([
    [
      'filters/0/operator',
      'equals',
      () => analytics.getMetrics(project, filters({ operator: 'equals' })),
    ],
    [
      'filters/0/value',
      'none, though it is null that is looked for',
      () => analytics.exportEvents(filters({ operator: 'isNull', value: undefined })),
    ],
    ['filters/0/value', 'no list', () => analytics.listPages(project, filters({ value: 'SE' }))],
    [
      'filters/0/value/0',
      'an object',
      () => analytics.listCountries(project, filters({ value: [{}] })),
    ],
    ['filters/0/name', 'none', () => analytics.listProfiles(project, filters({ name: undefined }))],
    ['filters/0/type', 'text', () => analytics.listSessions(project, filters({ type: 'text' }))],
    ['filters', 'no list', () => analytics.exportEvents({ filters: wrong(filter) })],
    ['filters', 'JSON by hand', () => analytics.exportEvents({ filters: wrong('[]') })],
    ['series/0/name', 'none', () => analytics.exportCharts({ series: wrong([{}]) })],
    [
      'series/0/segment',
      'users',
      () => analytics.exportCharts({ series: wrong([{ name: '*', segment: 'users' }]) }),
    ],
    [
      'series/0/filters/0/operator',
      'like',
      () => analytics.exportCharts({ series: [{ name: '*', ...filters({ operator: 'like' }) }] }),
    ],
    ['breakdowns/0', 'a text', () => analytics.exportCharts({ breakdowns: wrong(['country']) })],
    [
      'properties/*',
      'a number',
      () => analytics.listEvents(project, { properties: wrong({ seats: 12 }) }),
    ],
  ])('%s: %s', async (field, _, call) => {
    expect(await refusal(call)).toMatchObject({ kind: 'invalid', field });
  });

  it.each(['', '.', '..'])('projectId: %j, which would be another path', async (id) => {
    const error = await refusal(() => analytics.getMetrics(id));
    expect(error).toMatchObject({ kind: 'invalid', field: 'projectId' });
    const other = await refusal(() => analytics.getProfile(project, id));
    expect(other).toMatchObject({ kind: 'invalid', field: 'profileId' });
  });

  it('a parameter that there is not', async () => {
    const error = await refusal(() => analytics.exportEvents(wrong({ project_id: project })));
    expect(error).toMatchObject({ kind: 'invalid', field: 'project_id' });
  });
});

describe('the secret', () => {
  it('that is null is refused by name, and nothing is sent', async () => {
    const client = createOpenPanelAnalyticsClient({ clientId, clientSecret: null, fetch });
    for (const call of [() => client.exportEvents(), () => client.getLiveVisitors(project)]) {
      expect(await refusal(call)).toMatchObject({ kind: 'invalid', field: 'clientSecret' });
    }
  });

  it.each([
    ['clientId', { clientId: clientId.toUpperCase(), clientSecret }],
    ['clientSecret', { clientId, clientSecret: '' }],
    ['clientSecret', wrong({ clientId })],
  ])('or id that cannot be right is refused at once: %s', (field, options) => {
    expect(() => createOpenPanelAnalyticsClient({ ...options, fetch })).toThrow(
      expect.objectContaining({ kind: 'invalid', field }),
    );
  });
});
