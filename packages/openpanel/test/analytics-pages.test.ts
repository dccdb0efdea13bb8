import { type KnownApis, ok, type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { recordFetch, rejection } from '../../runtime/test/recording-fetch.ts';
import {
  createOpenPanelAnalyticsClient,
  type ExportedEvent,
  type ExportedPage,
  type OpenPanelAnalyticsClient,
} from '../src/analytics/index.ts';
import { clientId, clientSecret } from './record-events.ts';

const november = { start: '2026-11-01', end: '2026-11-30' };
let mock: RunningMock<KnownApis['openpanel']>;
let analytics: OpenPanelAnalyticsClient;

beforeAll(async () => {
  mock = await startMock('openpanel');
  analytics = createOpenPanelAnalyticsClient({ clientId, clientSecret, baseUrl: mock.url });
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

async function collect<T>(all: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of all) found.push(one);
  return found;
}

/** A client to which each page says that there are so many in all. */
function pagesOf(...counts: (number | undefined)[]) {
  let asked = 0;
  const recorder = recordFetch(() => {
    const pages = counts[asked++];
    const meta = { count: 1, totalCount: counts.length, pages, current: asked };
    return Response.json({ meta, data: [{ id: String(asked) }] });
  });
  const client = createOpenPanelAnalyticsClient({ clientId, clientSecret, fetch: recorder.fetch });
  const asking = () =>
    recorder.requests.map(({ url }) => [...new URL(url).searchParams].flat().join(' '));
  return { client, asking };
}

describe('paginate.exportEvents', () => {
  it('goes over numbered pages, and says which from the second on', async () => {
    mock.script('exportEvents', [ok('firstPage'), ok('noEvents')]);
    const events = await collect(analytics.paginate.exportEvents({ ...november, limit: 2 }));
    expectTypeOf(events).toEqualTypeOf<ExportedEvent[]>();
    expect(events.map(({ name }) => name)).toEqual(['invoice_paid', 'screen_view']);
    const sent = mock.requests.map(({ query, violations }) => ({ query, violations }));
    expect(sent).toEqual([
      { query: { ...november, limit: '2' }, violations: [] },
      { query: { ...november, limit: '2', page: '2' }, violations: [] },
    ]);
  });

  it('gives the pages themselves, as many as the last of them says', async () => {
    const { client, asking } = pagesOf(2, 3, 3);
    const pages = await collect(client.paginate.exportEvents(november).pages());
    expectTypeOf(pages).toEqualTypeOf<ExportedPage[]>();
    expect(pages.map(({ data }) => data?.[0]?.id)).toEqual(['1', '2', '3']);
    const period = 'start 2026-11-01 end 2026-11-30';
    expect(asking()).toEqual([period, `${period} page 2`, `${period} page 3`]);
  });

  it.each([[0], [1], [undefined]])('ends after the first of %s', async (pages) => {
    const { client, asking } = pagesOf(pages);
    expect(await collect(client.paginate.exportEvents(november))).toHaveLength(1);
    expect(asking()).toHaveLength(1);
  });

  it('keeps texts texts on every page', async () => {
    const { client, asking } = pagesOf(2, 2);
    const query = { start: '2026', end: '2026-11-30', profileId: '123' };
    await collect(client.paginate.exportEvents(query));
    const sent = 'start "2026" end 2026-11-30 profileId "123"';
    expect(asking()).toEqual([sent, `${sent} page 2`]);
  });

  it('needs both dates, as a type and as it runs', async () => {
    const { paginate } = analytics;
    const { start, end } = november;
    const refused = async (field: string, pages: AsyncIterable<unknown>) => {
      const operation = 'exportEvents';
      const error = await rejection(collect(pages));
      expect(error).toMatchObject({ kind: 'invalid', field, operation });
    };
    // @ts-expect-error without the end
    await refused('end', paginate.exportEvents({ start }));
    // @ts-expect-error without the start
    await refused('start', paginate.exportEvents({ end }));
    // @ts-expect-error with an end that may be missing
    await refused('end', paginate.exportEvents({ start, end: undefined }));
    // @ts-expect-error without either
    await refused('start', paginate.exportEvents({}).pages());
    // @ts-expect-error without a query
    await refused('start', paginate.exportEvents());
    expect(mock.requests).toEqual([]);
  });

  it('leaves one page to whoever wants one, with or without dates', async () => {
    const { data = [] } = await analytics.exportEvents();
    expect(data.length).toBeGreaterThan(0);
    expect(mock.requests).toMatchObject([{ query: {} }]);
  });

  it('is the only one: no other list has pages', () => {
    expectTypeOf<keyof OpenPanelAnalyticsClient['paginate']>().toEqualTypeOf<'exportEvents'>();
    expect(Object.keys(analytics.paginate)).toEqual(['exportEvents']);
  });
});
