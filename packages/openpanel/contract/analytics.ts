import type { OpenPanelAnalyticsOperations } from '../src/analytics/index.ts';
import { badBody, formBody, jsonQuery } from './bad-input.ts';
import { badCredentials, headers } from './credentials.ts';
import { insights } from './insights.ts';
import { type AnalyticsCase, read } from './read.ts';

const row = { name: 'invoice_paid', created_at: '2026-11-03T09:14:05Z', properties: {} };

/** What is tested of export, import and insights. */
export const analytics: {
  readonly [Operation in keyof OpenPanelAnalyticsOperations]: AnalyticsCase;
} = {
  ...insights,
  exportEvents: read(
    '/export/events',
    (client, options) =>
      client.exportEvents(
        { start: '2026-11-18', end: '2026-11-18', profileId: '42', includes: ['properties'] },
        options,
      ),
    {
      'a profile id in bare digits': 'profileId=42',
      'a limit that is a word': 'limit=many',
      'a start that is a year': 'start=2026',
      'a column that does not exist': 'includes=password',
      'filters that are text': 'filters=country',
      'an operator that does not exist': jsonQuery('filters', [
        { name: 'country', operator: 'like', value: [] },
      ]),
    },
  ),
  exportCharts: read(
    '/export/charts',
    (client, options) =>
      client.exportCharts(
        { series: [{ name: 'invoice_paid', segment: 'user' }], range: '7d', previous: true },
        options,
      ),
    {
      'a range that does not exist': 'range=90d',
      'an interval that does not exist': 'interval=year',
      'previous as a number': 'previous=1',
      'a series without a name': jsonQuery('series', [{ segment: 'user' }]),
      'one breakdown instead of a list': jsonQuery('breakdowns', { name: 'country' }),
    },
  ),
  importEvents: {
    call: (client, options) => client.importEvents([row], options),
    valid: { method: 'POST', path: '/import/events', headers, body: [row] },
    refused: [
      ...badCredentials,
      formBody,
      badBody('one event instead of a list', row),
      badBody('an event without a time', [{ name: 'invoice_paid', properties: {} }]),
      badBody('an event without properties', [{ ...row, properties: undefined }]),
      badBody('a negative revenue', [{ ...row, revenue: -1 }]),
    ],
  },
};
