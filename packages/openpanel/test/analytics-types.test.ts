import { describe, expect, expectTypeOf, it } from 'vitest';
import { recordFetch } from '../../runtime/test/recording-fetch.ts';
import type {
  Keys,
  NarrowedData,
  NarrowedErrors,
  Statuses,
  StatusOfFailures,
} from '../../runtime/test/result-types.ts';
import {
  createOpenPanelAnalyticsClient,
  type DateRange,
  type EventRow,
  type ExportedEvent,
  type FilterOperator,
  type GetFunnelQuery,
  type GetUserFlowQuery,
  type ListPropertyValuesQuery,
  type NoInput,
  type OpenPanelAnalyticsClient,
  type OpenPanelAnalyticsErrors,
  type OpenPanelAnalyticsOperations,
  type OpenPanelAnalyticsSuccesses,
  type PageTraffic,
  type ReportData,
  type SearchConsoleData,
} from '../src/analytics/index.ts';
import { clientId, clientSecret } from './record-events.ts';

type Results = OpenPanelAnalyticsClient['try'];
const project = 'garden-shop';

function client(body: unknown) {
  const { fetch, requests } = recordFetch(() => Response.json(body));
  return { analytics: createOpenPanelAnalyticsClient({ clientId, clientSecret, fetch }), requests };
}

describe('results of the analytics client', () => {
  it('are narrowed by status, for every operation', () => {
    type Errors = OpenPanelAnalyticsErrors;
    type Successes = OpenPanelAnalyticsSuccesses;
    expectTypeOf<NarrowedErrors<Results, Errors>>().toEqualTypeOf<Errors>();
    expectTypeOf<NarrowedData<Results, Successes>>().toEqualTypeOf<Successes>();
    expectTypeOf<Statuses<Results, false>>().toEqualTypeOf<Keys<Errors>>();
    expectTypeOf<Statuses<Results, true>>().toEqualTypeOf<Keys<Successes>>();
    expectTypeOf<Keys<Results>>().toEqualTypeOf<Keys<OpenPanelAnalyticsOperations>>();
    expectTypeOf<StatusOfFailures<Results>>().toEqualTypeOf<undefined>();
    const { analytics } = client({});
    expect(Object.keys(analytics.try)).toHaveLength(57);
  });
});

describe('an answer of which the vendor says nothing', () => {
  it('is unknown, whatever it is', async () => {
    expectTypeOf<SearchConsoleData>().toEqualTypeOf<unknown>();
    for (const body of [{ clicks: '12' }, [1], 'text', null, 0]) {
      const { analytics } = client(body);
      const found = await analytics.getSearchOverview(project);
      expectTypeOf(found).toEqualTypeOf<unknown>();
      expect(found).toEqual(body);
    }
  });

  it('is unknown inside of a report, whose fields may all be missing', async () => {
    expectTypeOf<ReportData['data']>().toEqualTypeOf<unknown>();
    const { analytics } = client({});
    const report = await analytics.getReportData(project, 'weekly');
    expectTypeOf(report).toEqualTypeOf<ReportData>();
    expectTypeOf(report.chartType).toEqualTypeOf<string | undefined>();
    expect(report.chartType).toBeUndefined();
  });

  it('may lack what was not asked for', async () => {
    expectTypeOf<ExportedEvent['properties']>().extract<undefined>().toEqualTypeOf<undefined>();
    expectTypeOf<ExportedEvent['profile']>().extract<undefined>().toEqualTypeOf<undefined>();
    expectTypeOf<PageTraffic['revenue']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<EventRow['longitude']>().toEqualTypeOf<number | null | undefined>();
    const { analytics } = client({ data: [{ id: 'e' }], meta: {} });
    const { data: [event] = [] } = await analytics.exportEvents();
    expect(event?.profile?.email).toBeUndefined();
  });
});

describe('what the analytics client takes', () => {
  it('is needed where the vendor needs it', () => {
    expectTypeOf<{ windowHours: 24 }>().not.toExtend<GetFunnelQuery>();
    expectTypeOf<{ steps: string[] }>().toExtend<GetFunnelQuery>();
    expectTypeOf<{ endEvent: string }>().not.toExtend<GetUserFlowQuery>();
    expectTypeOf<{ eventName: string }>().not.toExtend<ListPropertyValuesQuery>();
    expectTypeOf<'90d'>().not.toExtend<DateRange>();
    expectTypeOf<'equals'>().not.toExtend<FilterOperator>();
    type Second = Parameters<OpenPanelAnalyticsOperations['getLiveVisitors']>[1];
    expectTypeOf<Second>().toEqualTypeOf<NoInput | undefined>();
  });

  it('is not taken where it is wrong', async () => {
    const { analytics, requests } = client({});
    const filter = { name: 'country', operator: 'is' } as const;
    const calls = [
      // @ts-expect-error a filter without a value
      analytics.getMetrics(project, { filters: [filter] }),
      // @ts-expect-error a value that is no list
      analytics.exportEvents({ filters: [{ ...filter, value: 'SE' }] }),
      // @ts-expect-error a number as an id
      analytics.exportEvents({ profileId: 7 }),
      // @ts-expect-error properties that are no texts
      analytics.listEvents(project, { properties: { seats: 12 } }),
      // @ts-expect-error a series without a name
      analytics.exportCharts({ series: [{ segment: 'user' }] }),
      // @ts-expect-error no project
      analytics.getMetrics(),
      // @ts-expect-error options in the slot of the query
      analytics.getMetrics(project, { timeout: 5 }),
      // @ts-expect-error no steps
      analytics.getFunnel(project),
    ];
    for (const call of calls) await expect(call).rejects.toMatchObject({ kind: 'invalid' });
    expect(requests).toEqual([]);
  });
});
