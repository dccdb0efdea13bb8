import { jsonQuery } from './bad-input.ts';
import { type AnalyticsCase, project, read } from './read.ts';
import { visitsByColumn } from './visits-by-column.ts';

const period = { startDate: '2026-11-01', endDate: '2026-11-18T23:59:59' };
const badPeriod = {
  'a range that does not exist': 'range=90d',
  'an end that is a year': 'endDate=2026',
};
const badLimit = {
  'a limit with a fraction': 'limit=7.5',
  'a limit of 0': 'limit=0',
  'a limit that is a word': 'limit=many',
};

/** An operation below the project. */
function insight(path: string, ...[call, queries, needed]: ReadArguments): AnalyticsCase {
  return read(`/insights/${project}${path}`, call, queries, needed);
}

type ReadArguments = Parameters<typeof read> extends [string, ...infer Rest] ? Rest : never;

const figures = {
  getMetrics: insight(
    '/metrics',
    (client, options) => client.getMetrics(project, { range: 'today' }, options),
    { ...badPeriod, 'filters that are text': 'filters=country' },
  ),
  getLiveVisitors: insight('/live', (client, options) =>
    client.getLiveVisitors(project, undefined, options),
  ),
  getOverview: insight(
    '/overview',
    (client, options) => client.getOverview(project, { ...period, interval: 'week' }, options),
    { ...badPeriod, 'an interval that does not exist': 'interval=minute' },
  ),
  listActiveUsers: insight(
    '/active_users',
    (client, options) => client.listActiveUsers(project, { days: 30 }, options),
    { 'no day': 'days=0', '91 days': 'days=91', 'half a day': 'days=0.5' },
  ),
  listRetention: insight('/retention', (client, options) =>
    client.listRetention(project, undefined, options),
  ),
  listCohorts: insight('/retention/cohort', (client, options) =>
    client.listCohorts(project, undefined, options),
  ),
  getEngagement: insight('/engagement', (client, options) =>
    client.getEngagement(project, undefined, options),
  ),
};

const pages = {
  listTopPages: insight(
    '/pages/top',
    (client, options) => client.listTopPages(project, period, options),
    badPeriod,
  ),
  listEntryExitPages: insight(
    '/pages/entry_exit',
    (client, options) => client.listEntryExitPages(project, { mode: 'exit' }, options),
    { ...badPeriod, 'a mode that does not exist': 'mode=both' },
  ),
  listPagePerformance: insight(
    '/pages/performance',
    (client, options) =>
      client.listPagePerformance(project, { sortBy: 'bounce_rate', search: '404' }, options),
    {
      ...badPeriod,
      ...badLimit,
      'a text of bare digits': 'search=404',
      'a column that does not exist': 'sortBy=title',
      'an order that does not exist': 'sortOrder=down',
    },
  ),
};

const ways = {
  getFunnel: insight(
    '/funnel',
    (client, options) =>
      client.getFunnel(project, { steps: ['screen_view', 'invoice_paid'] }, options),
    {
      'no steps': 'windowHours=72',
      'one step': 'steps=screen_view',
      'a window of 721 hours': 'steps=screen_view&steps=invoice_paid&windowHours=721',
      'a group that does not exist': 'steps=screen_view&steps=invoice_paid&groupBy=device_id',
    },
    'steps=screen_view&steps=invoice_paid',
  ),
  getUserFlow: insight(
    '/user_flow',
    (client, options) => client.getUserFlow(project, { startEvent: 'sign_up', steps: 4 }, options),
    {
      'no event to start from': 'steps=4',
      'one step': 'startEvent=sign_up&steps=1',
      'a mode that does not exist': 'startEvent=sign_up&mode=around',
      'an event in bare digits': 'startEvent=404',
    },
    'startEvent=sign_up',
  ),
  listTrafficReferrers: insight(
    '/traffic/referrers',
    (client, options) => client.listTrafficReferrers(project, period, options),
    { ...badPeriod, 'a column that does not exist': 'breakdown=utm_term' },
  ),
  listTrafficPlaces: insight(
    '/traffic/geo',
    (client, options) => client.listTrafficPlaces(project, { breakdown: 'city' }, options),
    { ...badPeriod, 'a column that does not exist': 'breakdown=planet' },
  ),
  listTrafficDevices: insight(
    '/traffic/devices',
    (client, options) => client.listTrafficDevices(project, { breakdown: 'browser' }, options),
    { ...badPeriod, 'a column that does not exist': 'breakdown=brand' },
  ),
};

const rows = {
  listEvents: insight(
    '/events',
    (client, options) =>
      client.listEvents(project, { eventNames: ['invoice_paid'], profileId: '42' }, options),
    {
      ...badLimit,
      'a profile id in bare digits': 'profileId=42',
      'properties as a list': jsonQuery('properties', ['plan']),
    },
  ),
  listEventNames: insight('/events/names', (client, options) =>
    client.listEventNames(project, undefined, options),
  ),
  listEventProperties: insight(
    '/events/properties',
    (client, options) => client.listEventProperties(project, { eventName: '404' }, options),
    { 'an event in bare digits': 'eventName=404' },
  ),
  listPropertyValues: insight(
    '/events/property_values',
    (client, options) =>
      client.listPropertyValues(
        project,
        { eventName: 'invoice_paid', propertyKey: 'plan' },
        options,
      ),
    { 'no property': 'eventName=invoice_paid', 'no event': 'propertyKey=plan' },
    'eventName=invoice_paid&propertyKey=plan',
  ),
  listSessions: insight(
    '/sessions',
    (client, options) => client.listSessions(project, { country: 'SE', limit: 100 }, options),
    { ...badLimit, 'a city in bare digits': 'city=404' },
  ),
};

const people = {
  listProfiles: insight(
    '/profiles',
    (client, options) => client.listProfiles(project, { email: 'garden.example' }, options),
    { ...badLimit, 'no day': 'inactiveDays=0', 'half a session': 'minSessions=0.5' },
  ),
  getProfile: insight(
    '/profiles/u-17',
    (client, options) => client.getProfile(project, 'u-17', { eventLimit: 5 }, options),
    { 'no event': 'eventLimit=0', '101 events': 'eventLimit=101' },
  ),
  listProfileSessions: insight(
    '/profiles/u-17/sessions',
    (client, options) => client.listProfileSessions(project, 'u-17', { limit: 5 }, options),
    badLimit,
  ),
  getProfileMetrics: insight('/profiles/u-17/metrics', (client, options) =>
    client.getProfileMetrics(project, 'u-17', undefined, options),
  ),
  listGroupTypes: insight('/groups/types', (client, options) =>
    client.listGroupTypes(project, undefined, options),
  ),
  listGroups: insight(
    '/groups',
    (client, options) => client.listGroups(project, { type: 'company' }, options),
    { ...badLimit, 'a type in bare digits': 'type=7' },
  ),
  getGroup: insight(
    '/groups/org-3',
    (client, options) => client.getGroup(project, 'org-3', { memberLimit: 25 }, options),
    { 'no member': 'memberLimit=0', '51 members': 'memberLimit=51' },
  ),
};

const report = '5b0c6f1e-8f3a-4d27-9c41-2e7d90a6b8f5';
const page = 'https://shop.example.org/pricing';

const reports = {
  getReportData: insight(`/reports/${report}/data`, (client, options) =>
    client.getReportData(project, report, undefined, options),
  ),
  getSearchOverview: insight(
    '/gsc/overview',
    (client, options) => client.getSearchOverview(project, { interval: 'week' }, options),
    { ...badPeriod, 'an interval that does not exist': 'interval=hour' },
  ),
  listSearchPages: insight(
    '/gsc/pages',
    (client, options) => client.listSearchPages(project, { ...period, limit: 50 }, options),
    { ...badPeriod, ...badLimit },
  ),
  getSearchPage: insight(
    '/gsc/pages/details',
    (client, options) => client.getSearchPage(project, { page }, options),
    { 'no page': 'range=30d', 'a path instead of a URL': 'page=/pricing' },
    `page=${page}`,
  ),
  listSearchQueries: insight(
    '/gsc/queries',
    (client, options) => client.listSearchQueries(project, { limit: 50 }, options),
    { ...badPeriod, ...badLimit },
  ),
  getSearchQuery: insight(
    '/gsc/queries/details',
    (client, options) => client.getSearchQuery(project, { query: 'garden planner' }, options),
    { 'no text': 'range=30d', 'a text of bare digits': 'query=2026' },
    'query=garden+planner',
  ),
  listSearchOpportunities: insight(
    '/gsc/queries/opportunities',
    (client, options) => client.listSearchOpportunities(project, { minImpressions: 200 }, options),
    { ...badPeriod, 'no impression': 'minImpressions=0' },
  ),
  listSearchCannibalization: insight(
    '/gsc/cannibalization',
    (client, options) => client.listSearchCannibalization(project, period, options),
    badPeriod,
  ),
};

/** What is tested of the operations below `/insights`. */
export const insights = {
  ...visitsByColumn,
  ...{ ...figures, ...pages, ...ways },
  ...{ ...rows, ...people, ...reports },
};
