// Generated from specs/openpanel/openapi.yaml; edit that, then: npm run generate -- openpanel
// spec sha256:a87b7c17d292f54915dfe6e0202998e0dfee06de1032ab26d1bec59c928b2adf, generator 0.1.0

import type { CallOptions, NeedingFields, NoInput, Paginator, Result } from '@visitor-apis/runtime';
import type {
  ActiveUsersReport,
  ApiErrorBody,
  ChartReport,
  EngagementReport,
  EventNameList,
  EventPropertyList,
  EventRowList,
  ExportedPage,
  FunnelReport,
  GroupDetails,
  GroupList,
  GroupTypeList,
  ImportNotice,
  ImportedEvents,
  LiveVisitors,
  OverviewReport,
  PagePerformanceReport,
  PageTrafficList,
  PlainText,
  PrefixedTrafficList,
  ProfileDetails,
  ProfileMetrics,
  ProfileMissingBody,
  ProfileRowList,
  PropertyValueList,
  ReportData,
  RetentionCohortList,
  RetentionWeekList,
  SearchConsoleData,
  SessionRowList,
  TrafficList,
  UserFlow,
  WebMetricsReport,
} from './models.gen.ts';
import type { operations } from '../types.gen.ts';

/** What a caller of OpenPanel gives once, when the client is made. */
export interface OpenPanelAnalyticsCredentials {
  /** Id of the client, a lower-case UUID. It decides project and rights. Not a secret. */
  readonly clientId: string;
  /**
   * Secret of the client, `sec_` and 20 hex digits. Servers need it, and so does revenue. `null`
   * says that there is none: only events from a browser origin that the project allows are then
   * accepted.
   *
   * A function is asked before each call, so that it can be rotated.
   */
  readonly clientSecret: string | (() => string | Promise<string>) | null;
}

/** Query parameters of `exportEvents`. */
export type ExportEventsQuery = NonNullable<operations['exportEvents']['parameters']['query']>;

/** Query parameters of `exportCharts`. */
export type ExportChartsQuery = NonNullable<operations['exportCharts']['parameters']['query']>;

/** Query parameters of `getMetrics`. */
export type GetMetricsQuery = NonNullable<operations['getMetrics']['parameters']['query']>;

/** Query parameters of `listPages`. */
export type ListPagesQuery = NonNullable<operations['listPages']['parameters']['query']>;

/** Query parameters of `listReferrers`. */
export type ListReferrersQuery = NonNullable<operations['listReferrers']['parameters']['query']>;

/** Query parameters of `listReferrerNames`. */
export type ListReferrerNamesQuery = NonNullable<operations['listReferrerNames']['parameters']['query']>;

/** Query parameters of `listReferrerTypes`. */
export type ListReferrerTypesQuery = NonNullable<operations['listReferrerTypes']['parameters']['query']>;

/** Query parameters of `listUtmSources`. */
export type ListUtmSourcesQuery = NonNullable<operations['listUtmSources']['parameters']['query']>;

/** Query parameters of `listUtmMediums`. */
export type ListUtmMediumsQuery = NonNullable<operations['listUtmMediums']['parameters']['query']>;

/** Query parameters of `listUtmCampaigns`. */
export type ListUtmCampaignsQuery = NonNullable<operations['listUtmCampaigns']['parameters']['query']>;

/** Query parameters of `listUtmTerms`. */
export type ListUtmTermsQuery = NonNullable<operations['listUtmTerms']['parameters']['query']>;

/** Query parameters of `listUtmContents`. */
export type ListUtmContentsQuery = NonNullable<operations['listUtmContents']['parameters']['query']>;

/** Query parameters of `listCountries`. */
export type ListCountriesQuery = NonNullable<operations['listCountries']['parameters']['query']>;

/** Query parameters of `listRegions`. */
export type ListRegionsQuery = NonNullable<operations['listRegions']['parameters']['query']>;

/** Query parameters of `listCities`. */
export type ListCitiesQuery = NonNullable<operations['listCities']['parameters']['query']>;

/** Query parameters of `listDevices`. */
export type ListDevicesQuery = NonNullable<operations['listDevices']['parameters']['query']>;

/** Query parameters of `listBrands`. */
export type ListBrandsQuery = NonNullable<operations['listBrands']['parameters']['query']>;

/** Query parameters of `listModels`. */
export type ListModelsQuery = NonNullable<operations['listModels']['parameters']['query']>;

/** Query parameters of `listBrowsers`. */
export type ListBrowsersQuery = NonNullable<operations['listBrowsers']['parameters']['query']>;

/** Query parameters of `listBrowserVersions`. */
export type ListBrowserVersionsQuery = NonNullable<operations['listBrowserVersions']['parameters']['query']>;

/** Query parameters of `listOperatingSystems`. */
export type ListOperatingSystemsQuery = NonNullable<operations['listOperatingSystems']['parameters']['query']>;

/** Query parameters of `listOperatingSystemVersions`. */
export type ListOperatingSystemVersionsQuery = NonNullable<operations['listOperatingSystemVersions']['parameters']['query']>;

/** Query parameters of `getOverview`. */
export type GetOverviewQuery = NonNullable<operations['getOverview']['parameters']['query']>;

/** Query parameters of `listActiveUsers`. */
export type ListActiveUsersQuery = NonNullable<operations['listActiveUsers']['parameters']['query']>;

/** Query parameters of `listTopPages`. */
export type ListTopPagesQuery = NonNullable<operations['listTopPages']['parameters']['query']>;

/** Query parameters of `listEntryExitPages`. */
export type ListEntryExitPagesQuery = NonNullable<operations['listEntryExitPages']['parameters']['query']>;

/** Query parameters of `listPagePerformance`. */
export type ListPagePerformanceQuery = NonNullable<operations['listPagePerformance']['parameters']['query']>;

/** Query parameters of `getFunnel`. */
export type GetFunnelQuery = NonNullable<operations['getFunnel']['parameters']['query']>;

/** Query parameters of `listTrafficReferrers`. */
export type ListTrafficReferrersQuery = NonNullable<operations['listTrafficReferrers']['parameters']['query']>;

/** Query parameters of `listTrafficPlaces`. */
export type ListTrafficPlacesQuery = NonNullable<operations['listTrafficPlaces']['parameters']['query']>;

/** Query parameters of `listTrafficDevices`. */
export type ListTrafficDevicesQuery = NonNullable<operations['listTrafficDevices']['parameters']['query']>;

/** Query parameters of `getUserFlow`. */
export type GetUserFlowQuery = NonNullable<operations['getUserFlow']['parameters']['query']>;

/** Query parameters of `listEvents`. */
export type ListEventsQuery = NonNullable<operations['listEvents']['parameters']['query']>;

/** Query parameters of `listEventProperties`. */
export type ListEventPropertiesQuery = NonNullable<operations['listEventProperties']['parameters']['query']>;

/** Query parameters of `listPropertyValues`. */
export type ListPropertyValuesQuery = NonNullable<operations['listPropertyValues']['parameters']['query']>;

/** Query parameters of `listProfiles`. */
export type ListProfilesQuery = NonNullable<operations['listProfiles']['parameters']['query']>;

/** Query parameters of `getProfile`. */
export type GetProfileQuery = NonNullable<operations['getProfile']['parameters']['query']>;

/** Query parameters of `listProfileSessions`. */
export type ListProfileSessionsQuery = NonNullable<operations['listProfileSessions']['parameters']['query']>;

/** Query parameters of `listSessions`. */
export type ListSessionsQuery = NonNullable<operations['listSessions']['parameters']['query']>;

/** Query parameters of `listGroups`. */
export type ListGroupsQuery = NonNullable<operations['listGroups']['parameters']['query']>;

/** Query parameters of `getGroup`. */
export type GetGroupQuery = NonNullable<operations['getGroup']['parameters']['query']>;

/** Query parameters of `getSearchOverview`. */
export type GetSearchOverviewQuery = NonNullable<operations['getSearchOverview']['parameters']['query']>;

/** Query parameters of `listSearchPages`. */
export type ListSearchPagesQuery = NonNullable<operations['listSearchPages']['parameters']['query']>;

/** Query parameters of `getSearchPage`. */
export type GetSearchPageQuery = NonNullable<operations['getSearchPage']['parameters']['query']>;

/** Query parameters of `listSearchQueries`. */
export type ListSearchQueriesQuery = NonNullable<operations['listSearchQueries']['parameters']['query']>;

/** Query parameters of `getSearchQuery`. */
export type GetSearchQueryQuery = NonNullable<operations['getSearchQuery']['parameters']['query']>;

/** Query parameters of `listSearchOpportunities`. */
export type ListSearchOpportunitiesQuery = NonNullable<operations['listSearchOpportunities']['parameters']['query']>;

/** Query parameters of `listSearchCannibalization`. */
export type ListSearchCannibalizationQuery = NonNullable<operations['listSearchCannibalization']['parameters']['query']>;

/** The operations of OpenPanel, one method each. */
export interface OpenPanelAnalyticsOperations {
  /**
   * List the events of a project, page by page.
   *
   * Returns stored events, newest first. Columns beyond the usual ones come only when `includes`
   * names them, custom properties among them.
   *
   * Give `start` and `end`. Without both, the first page looks only at a short recent period, and
   * the pages after it count from the whole history: events are then skipped or repeated. Older
   * servers lost rows even with both.
   *
   * `profileId` also brings the anonymous events of that person's devices, which
   * `meta.totalCount` does not count.
   *
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: One page of events. The pages after it are asked for with `page`.
   * @throws ApiError `400`: A parameter breaks a rule, or no project is known. `body.message`
   *   says which. Correct the request; do not repeat it.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `403`: The client may read only its own project. Leave out `projectId`, or
   *   use another client.
   * @throws ApiError `404`: The organisation has no such project. Or there is no such route:
   *   check the base URL, which may need `/api`.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/export}
   * @example
   * ```ts
   * await client.exportEvents();
   * ```
   */
  exportEvents(input?: ExportEventsQuery, options?: CallOptions): Promise<ExportedPage>;

  /**
   * Count events over time, in one or more series.
   *
   * Returns one line per series, or per value of the breakdowns. A series without data in the
   * period is absent, and the largest comes first. Without `series` the answer is empty.
   *
   * Times in the answer are local to the project and have no zone. The plan of the organisation
   * may cut the end of the period. Formulas and display names are not available here.
   *
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The lines of the chart, and their totals.
   * @throws ApiError `400`: A parameter breaks a rule, or no project is known. `body.message`
   *   says which. Correct the request; do not repeat it.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `403`: The client may read only its own project. Leave out `projectId`, or
   *   use another client.
   * @throws ApiError `404`: The organisation has no such project. Or there is no such route:
   *   check the base URL, which may need `/api`.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/export}
   * @example
   * ```ts
   * await client.exportCharts();
   * ```
   */
  exportCharts(input?: ExportChartsQuery, options?: CallOptions): Promise<ChartReport>;

  /**
   * Store events of the past, as rows.
   *
   * Writes rows into the table of events of the client's project. Nothing else happens: no
   * session and no profile is made, no location looked up, no name checked, no duplicate noticed.
   * A repeat stores every row again.
   *
   * Needs a `read` or `root` client that belongs to a project; a `write` client is refused. The
   * server checks nothing: one row without `properties` or `created_at` makes the whole request
   * fail.
   *
   * @param input - The rows, a bare list.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: All rows are stored.
   * @throws ApiError `400`: The body is not JSON, or empty. Correct it; do not repeat the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `413`: The body is too large for the server or a proxy in front of it. Send
   *   less.
   * @throws ApiError `415`: The body is not declared as JSON. Send `content-type`
   *   `application/json`.
   * @throws ApiError `429`: Too many requests for a proxy in front: the server does not limit
   *   ingestion. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server could not store the rows, or the client has no project.
   *   Look for a row without `properties` or `created_at`, and for types that do not fit. Rows
   *   may have been stored: look before you send them again.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.importEvents({
   *   0: {
   *     name: 'invoice_paid',
   *     created_at: '2026-11-03T09:14:05Z',
   *     profile_id: 'u-17',
   *     properties: { plan: 'team', seats: '12' },
   *     country: 'SE',
   *     city: 'Uppsala',
   *     sdk_name: 'ledger-export',
   *   },
   *   1: {
   *     name: 'revenue',
   *     created_at: '2026-11-03T09:14:06Z',
   *     profile_id: 'u-17',
   *     revenue: 4900,
   *     properties: { invoice: 'A-118' },
   *   },
   * });
   * ```
   */
  importEvents(input: ImportedEvents, options?: CallOptions): Promise<ImportNotice>;

  /**
   * Get the key figures of a period, in all and over time.
   *
   * Returns visitors, sessions, page views, bounce rate, durations and revenue, once for the
   * whole period and once for each step of it.
   *
   * The server chooses the step: an hour for a single day, a day up to 92 days, a week up to 186
   * days, a month beyond.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The key figures.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.getMetrics('garden-shop');
   * ```
   */
  getMetrics(
    projectId: string,
    input?: GetMetricsQuery,
    options?: CallOptions,
  ): Promise<WebMetricsReport>;

  /**
   * Get the number of visitors right now.
   *
   * Counts the distinct profiles that were seen in the last 5 minutes.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The number of visitors right now. It may be 0.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.getLiveVisitors('garden-shop');
   * ```
   */
  getLiveVisitors(projectId: string, input?: NoInput, options?: CallOptions): Promise<LiveVisitors>;

  /**
   * List the pages of a period, the busiest first.
   *
   * Counts sessions and page views by page, at most 1000 of them. There are no further pages of
   * results. `listPagePerformance` knows titles, bounce rates and durations.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The pages, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listPages('garden-shop');
   * ```
   */
  listPages(
    projectId: string,
    input?: ListPagesQuery,
    options?: CallOptions,
  ): Promise<PageTrafficList>;

  /**
   * List the URLs that sessions came from.
   *
   * Counts sessions and page views of the period by referring URL. The busiest come first, at
   * most 1000 of them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The referring URLs, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listReferrers('garden-shop');
   * ```
   */
  listReferrers(
    projectId: string,
    input?: ListReferrersQuery,
    options?: CallOptions,
  ): Promise<TrafficList>;

  /**
   * List the sites that sessions came from.
   *
   * Counts sessions and page views of the period by name of the referring site, such as `Google`.
   * The busiest come first, at most 1000 of them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The referring sites, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listReferrerNames('garden-shop');
   * ```
   */
  listReferrerNames(
    projectId: string,
    input?: ListReferrerNamesQuery,
    options?: CallOptions,
  ): Promise<TrafficList>;

  /**
   * List the kinds of sites that sessions came from.
   *
   * Counts sessions and page views of the period by kind of the referring site, such as `search`.
   * The busiest come first, at most 1000 of them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The kinds of referring sites, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listReferrerTypes('garden-shop');
   * ```
   */
  listReferrerTypes(
    projectId: string,
    input?: ListReferrerTypesQuery,
    options?: CallOptions,
  ): Promise<TrafficList>;

  /**
   * List the campaign sources of sessions.
   *
   * Counts sessions and page views of the period by `utm_source` of the first page. The busiest
   * come first, at most 1000 of them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The campaign sources, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listUtmSources('garden-shop');
   * ```
   */
  listUtmSources(
    projectId: string,
    input?: ListUtmSourcesQuery,
    options?: CallOptions,
  ): Promise<TrafficList>;

  /**
   * List the campaign media of sessions.
   *
   * Counts sessions and page views of the period by `utm_medium` of the first page. The busiest
   * come first, at most 1000 of them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The campaign media, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listUtmMediums('garden-shop');
   * ```
   */
  listUtmMediums(
    projectId: string,
    input?: ListUtmMediumsQuery,
    options?: CallOptions,
  ): Promise<TrafficList>;

  /**
   * List the campaigns of sessions.
   *
   * Counts sessions and page views of the period by `utm_campaign` of the first page. The busiest
   * come first, at most 1000 of them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The campaigns, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listUtmCampaigns('garden-shop');
   * ```
   */
  listUtmCampaigns(
    projectId: string,
    input?: ListUtmCampaignsQuery,
    options?: CallOptions,
  ): Promise<TrafficList>;

  /**
   * List the campaign terms of sessions.
   *
   * Counts sessions and page views of the period by `utm_term` of the first page. The busiest
   * come first, at most 1000 of them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The campaign terms, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listUtmTerms('garden-shop');
   * ```
   */
  listUtmTerms(
    projectId: string,
    input?: ListUtmTermsQuery,
    options?: CallOptions,
  ): Promise<TrafficList>;

  /**
   * List the campaign contents of sessions.
   *
   * Counts sessions and page views of the period by `utm_content` of the first page. The busiest
   * come first, at most 1000 of them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The campaign contents, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listUtmContents('garden-shop');
   * ```
   */
  listUtmContents(
    projectId: string,
    input?: ListUtmContentsQuery,
    options?: CallOptions,
  ): Promise<TrafficList>;

  /**
   * List the countries of sessions.
   *
   * Counts sessions and page views of the period by country, a two-letter code. The busiest come
   * first, at most 1000 of them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The countries, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listCountries('garden-shop');
   * ```
   */
  listCountries(
    projectId: string,
    input?: ListCountriesQuery,
    options?: CallOptions,
  ): Promise<TrafficList>;

  /**
   * List the regions of sessions.
   *
   * Counts sessions and page views of the period by region; `prefix` is its country. The busiest
   * come first, at most 1000 of them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The regions, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listRegions('garden-shop');
   * ```
   */
  listRegions(
    projectId: string,
    input?: ListRegionsQuery,
    options?: CallOptions,
  ): Promise<PrefixedTrafficList>;

  /**
   * List the cities of sessions.
   *
   * Counts sessions and page views of the period by city; `prefix` is its country. The busiest
   * come first, at most 1000 of them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The cities, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listCities('garden-shop');
   * ```
   */
  listCities(
    projectId: string,
    input?: ListCitiesQuery,
    options?: CallOptions,
  ): Promise<PrefixedTrafficList>;

  /**
   * List the kinds of devices of sessions.
   *
   * Counts sessions and page views of the period by kind of device, such as `mobile`. The busiest
   * come first, at most 1000 of them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The kinds of devices, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listDevices('garden-shop');
   * ```
   */
  listDevices(
    projectId: string,
    input?: ListDevicesQuery,
    options?: CallOptions,
  ): Promise<TrafficList>;

  /**
   * List the device brands of sessions.
   *
   * Counts sessions and page views of the period by brand of the device. The busiest come first,
   * at most 1000 of them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The brands, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listBrands('garden-shop');
   * ```
   */
  listBrands(
    projectId: string,
    input?: ListBrandsQuery,
    options?: CallOptions,
  ): Promise<TrafficList>;

  /**
   * List the device models of sessions.
   *
   * Counts sessions and page views of the period by model of the device. The busiest come first,
   * at most 1000 of them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The models, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listModels('garden-shop');
   * ```
   */
  listModels(
    projectId: string,
    input?: ListModelsQuery,
    options?: CallOptions,
  ): Promise<TrafficList>;

  /**
   * List the browsers of sessions.
   *
   * Counts sessions and page views of the period by browser. The busiest come first, at most 1000
   * of them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The browsers, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listBrowsers('garden-shop');
   * ```
   */
  listBrowsers(
    projectId: string,
    input?: ListBrowsersQuery,
    options?: CallOptions,
  ): Promise<TrafficList>;

  /**
   * List the browser versions of sessions.
   *
   * Counts sessions and page views of the period by version of the browser; `prefix` is the
   * browser. The busiest come first, at most 1000 of them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The versions of browsers, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listBrowserVersions('garden-shop');
   * ```
   */
  listBrowserVersions(
    projectId: string,
    input?: ListBrowserVersionsQuery,
    options?: CallOptions,
  ): Promise<PrefixedTrafficList>;

  /**
   * List the operating systems of sessions.
   *
   * Counts sessions and page views of the period by operating system. The busiest come first, at
   * most 1000 of them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The operating systems, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listOperatingSystems('garden-shop');
   * ```
   */
  listOperatingSystems(
    projectId: string,
    input?: ListOperatingSystemsQuery,
    options?: CallOptions,
  ): Promise<TrafficList>;

  /**
   * List the operating system versions of sessions.
   *
   * Counts sessions and page views of the period by version of the operating system; `prefix` is
   * the system. The busiest come first, at most 1000 of them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The versions of operating systems, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs/api/insights}
   * @example
   * ```ts
   * await client.listOperatingSystemVersions('garden-shop');
   * ```
   */
  listOperatingSystemVersions(
    projectId: string,
    input?: ListOperatingSystemVersionsQuery,
    options?: CallOptions,
  ): Promise<PrefixedTrafficList>;

  /**
   * Get the key figures of a period, in steps of your choice.
   *
   * Returns what `getMetrics` returns, but takes the length of the steps and no filters, and
   * reads the dates in another way.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The key figures, and the period that they are of.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.getOverview('garden-shop');
   * ```
   */
  getOverview(
    projectId: string,
    input?: GetOverviewQuery,
    options?: CallOptions,
  ): Promise<OverviewReport>;

  /**
   * List how many people were active, day by day.
   *
   * Counts for each day the people who were active in the last `days` days before it: daily,
   * weekly or monthly active users with 1, 7 or 30.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The active people, day by day.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listActiveUsers('garden-shop');
   * ```
   */
  listActiveUsers(
    projectId: string,
    input?: ListActiveUsersQuery,
    options?: CallOptions,
  ): Promise<ActiveUsersReport>;

  /**
   * List how many people came back, week by week.
   *
   * Tells for each week how many people were active and how many of them came back in the week
   * after.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: Who came back, week by week. Empty in a project without identified people.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listRetention('garden-shop');
   * ```
   */
  listRetention(
    projectId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<RetentionWeekList>;

  /**
   * List how long the people of each week stayed.
   *
   * Groups people by the week they were first seen in and tells how many were active in that week
   * and in each one after it. The first row is the weighted average.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The weeks and how long their people stayed, the weighted average first.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listCohorts('garden-shop');
   * ```
   */
  listCohorts(
    projectId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<RetentionCohortList>;

  /**
   * List the top pages of a period.
   *
   * Counts as `listPages` does, without filters, and reads the dates in another way.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The pages, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listTopPages('garden-shop');
   * ```
   */
  listTopPages(
    projectId: string,
    input?: ListTopPagesQuery,
    options?: CallOptions,
  ): Promise<PageTrafficList>;

  /**
   * List the pages on which sessions begin or end.
   *
   * Counts sessions by their first page, or by their last one.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The pages on which sessions begin or end, the busiest first.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listEntryExitPages('garden-shop');
   * ```
   */
  listEntryExitPages(
    projectId: string,
    input?: ListEntryExitPagesQuery,
    options?: CallOptions,
  ): Promise<PageTrafficList>;

  /**
   * List how well each page holds its visitors.
   *
   * Returns title, bounce rate and time on page of each page, with hints on pages that stand out.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The pages with their figures. `shown` of `total_pages` are here: raise
   *   `limit` for more.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listPagePerformance('garden-shop');
   * ```
   */
  listPagePerformance(
    projectId: string,
    input?: ListPagePerformanceQuery,
    options?: CallOptions,
  ): Promise<PagePerformanceReport>;

  /**
   * Get how many people go through a series of events.
   *
   * Counts who did the events of `steps` in that order within the time window, and who was lost
   * at which step.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The steps of the funnel, with what was lost at each.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.getFunnel('garden-shop', { steps: ['screen_view', 'sign_up', 'invoice_paid'] });
   * ```
   */
  getFunnel(projectId: string, input: GetFunnelQuery, options?: CallOptions): Promise<FunnelReport>;

  /**
   * List where sessions came from, by a column of your choice.
   *
   * Counts as `listReferrerNames` and its siblings do, without filters, and reads the dates in
   * another way.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: Where sessions came from, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listTrafficReferrers('garden-shop');
   * ```
   */
  listTrafficReferrers(
    projectId: string,
    input?: ListTrafficReferrersQuery,
    options?: CallOptions,
  ): Promise<TrafficList>;

  /**
   * List the places of sessions, by a column of your choice.
   *
   * Counts as `listCountries` and its siblings do, without filters, and reads the dates in
   * another way.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The places, the busiest first. Countries have no `prefix`.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listTrafficPlaces('garden-shop');
   * ```
   */
  listTrafficPlaces(
    projectId: string,
    input?: ListTrafficPlacesQuery,
    options?: CallOptions,
  ): Promise<PrefixedTrafficList>;

  /**
   * List the devices of sessions, by a column of your choice.
   *
   * Counts as `listDevices` and its siblings do, without filters, and reads the dates in another
   * way.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The devices, the busiest first. Empty when nobody came.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listTrafficDevices('garden-shop');
   * ```
   */
  listTrafficDevices(
    projectId: string,
    input?: ListTrafficDevicesQuery,
    options?: CallOptions,
  ): Promise<TrafficList>;

  /**
   * Get what people do after an event, before it, or between two.
   *
   * Returns a graph: nodes are events at a position, links say how many went from one to the
   * next.
   *
   * `mode=between` needs `endEvent`; without it the server fails with `500`.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The graph of events. It has no nodes when nobody did the event.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.getUserFlow('garden-shop', { startEvent: 'sign_up' });
   * ```
   */
  getUserFlow(projectId: string, input: GetUserFlowQuery, options?: CallOptions): Promise<UserFlow>;

  /**
   * Get how recently people were active.
   *
   * Counts the identified people by the number of days since they were last seen.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The identified people by the days since they were last seen.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.getEngagement('garden-shop');
   * ```
   */
  getEngagement(
    projectId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<EngagementReport>;

  /**
   * List stored events.
   *
   * Returns the rows of events as they are stored, in no order: sort them by `created_at`. There
   * are no further pages; `exportEvents` has them.
   *
   * `range` would be taken and ignored, so that it is not offered here.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The rows, in no order. Empty when nothing matches.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listEvents('garden-shop');
   * ```
   */
  listEvents(
    projectId: string,
    input?: ListEventsQuery,
    options?: CallOptions,
  ): Promise<EventRowList>;

  /**
   * List the names of the most frequent events.
   *
   * Returns up to 50 names. The list is up to 10 minutes old.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The names. Empty in a project without events.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listEventNames('garden-shop');
   * ```
   */
  listEventNames(projectId: string, input?: NoInput, options?: CallOptions): Promise<EventNameList>;

  /**
   * List the property keys of events.
   *
   * Returns the columns that every event has, and up to 500 property keys with the event that
   * carries them.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The columns of every event and the keys of its properties.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listEventProperties('garden-shop');
   * ```
   */
  listEventProperties(
    projectId: string,
    input?: ListEventPropertiesQuery,
    options?: CallOptions,
  ): Promise<EventPropertyList>;

  /**
   * List the values that a property of an event has had.
   *
   * Returns up to 200 values.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The values. Empty when there are none.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listPropertyValues('garden-shop', { eventName: 'invoice_paid', propertyKey: 'plan' });
   * ```
   */
  listPropertyValues(
    projectId: string,
    input: ListPropertyValuesQuery,
    options?: CallOptions,
  ): Promise<PropertyValueList>;

  /**
   * List profiles by what is known of them.
   *
   * Returns the rows of profiles as they are stored, sorted by `created_at`, the newest first
   * unless `sortOrder` says otherwise. There are no further pages.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The rows. Empty when nobody matches.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listProfiles('garden-shop');
   * ```
   */
  listProfiles(
    projectId: string,
    input?: ListProfilesQuery,
    options?: CallOptions,
  ): Promise<ProfileRowList>;

  /**
   * Get a profile and its latest events.
   *
   * Returns the row of the profile as it is stored, and the rows of its latest events.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param profileId - Your id of the person, or the device id of an anonymous visitor.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The profile and its latest events.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: No such profile in this project (`profileId` is in the body): check
   *   the id, or wait 10 s after its first `identify`. Or no such route (`statusCode` is): check
   *   the base URL, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.getProfile('garden-shop', 'u-17');
   * ```
   */
  getProfile(
    projectId: string,
    profileId: string,
    input?: GetProfileQuery,
    options?: CallOptions,
  ): Promise<ProfileDetails>;

  /**
   * List the latest sessions of a profile.
   *
   * Returns the rows of sessions as they are stored, the newest first.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param profileId - Your id of the person, or the device id of an anonymous visitor.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The rows, the newest first. Empty when there are none.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listProfileSessions('garden-shop', 'u-17');
   * ```
   */
  listProfileSessions(
    projectId: string,
    profileId: string,
    input?: ListProfileSessionsQuery,
    options?: CallOptions,
  ): Promise<SessionRowList>;

  /**
   * Get the key figures of a profile.
   *
   * Returns what a person has done since the first event: sessions, events, durations, revenue.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param profileId - Your id of the person, or the device id of an anonymous visitor.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The key figures of the profile.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.getProfileMetrics('garden-shop', 'u-17');
   * ```
   */
  getProfileMetrics(
    projectId: string,
    profileId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<ProfileMetrics>;

  /**
   * List stored sessions.
   *
   * Returns the rows of sessions as they are stored, in no order: sort them by `created_at`.
   * There are no further pages.
   *
   * `range` would be taken and ignored, so that it is not offered here.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The rows, in no order. Empty when nothing matches.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listSessions('garden-shop');
   * ```
   */
  listSessions(
    projectId: string,
    input?: ListSessionsQuery,
    options?: CallOptions,
  ): Promise<SessionRowList>;

  /**
   * List the types of groups that exist.
   *
   * Returns each type once, in your words, such as `company`.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The types. Empty in a project without groups.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listGroupTypes('garden-shop');
   * ```
   */
  listGroupTypes(projectId: string, input?: NoInput, options?: CallOptions): Promise<GroupTypeList>;

  /**
   * List groups.
   *
   * Returns groups of a type, or those that a text occurs in. There are no further pages.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The groups. Empty when none matches.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listGroups('garden-shop');
   * ```
   */
  listGroups(projectId: string, input?: ListGroupsQuery, options?: CallOptions): Promise<GroupList>;

  /**
   * Get a group and some of its members.
   *
   * Returns the group, the number of its members and the first of them. A group that does not
   * exist is answered with `500`.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param groupId - Your id of the group.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The group and the first of its members.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.getGroup('garden-shop', 'org-3');
   * ```
   */
  getGroup(
    projectId: string,
    groupId: string,
    input?: GetGroupQuery,
    options?: CallOptions,
  ): Promise<GroupDetails>;

  /**
   * Get the data of a saved report.
   *
   * Runs the report as it was saved in the dashboard. What stands in `data` depends on the type
   * of the chart. A report that does not exist is answered with `500`.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param reportId - Id of the report, a UUID.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The report and its data, in a shape that `chartType` decides.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.getReportData('garden-shop', '5b0c6f1e-8f3a-4d27-9c41-2e7d90a6b8f5');
   * ```
   */
  getReportData(
    projectId: string,
    reportId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<ReportData>;

  /**
   * Get clicks and impressions in Google Search, in all and over time.
   *
   * Needs a Google Search Console that is connected to the project. The shape of the answer is
   * not documented.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: Clicks and impressions, in all and over time. The shape is not documented:
   *   look before you read.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.getSearchOverview('garden-shop');
   * ```
   */
  getSearchOverview(
    projectId: string,
    input?: GetSearchOverviewQuery,
    options?: CallOptions,
  ): Promise<SearchConsoleData>;

  /**
   * List the pages that were found through Google Search.
   *
   * Needs a Google Search Console that is connected to the project. The shape of the answer is
   * not documented.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The pages that Google showed. The shape is not documented: look before you
   *   read.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listSearchPages('garden-shop');
   * ```
   */
  listSearchPages(
    projectId: string,
    input?: ListSearchPagesQuery,
    options?: CallOptions,
  ): Promise<SearchConsoleData>;

  /**
   * Get how one page did in Google Search.
   *
   * Needs a Google Search Console that is connected to the project. The shape of the answer is
   * not documented.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: How the page did. The shape is not documented: look before you read.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.getSearchPage('garden-shop', { page: 'https://shop.example.org/pricing' });
   * ```
   */
  getSearchPage(
    projectId: string,
    input: GetSearchPageQuery,
    options?: CallOptions,
  ): Promise<SearchConsoleData>;

  /**
   * List the searches on Google that showed the site.
   *
   * Needs a Google Search Console that is connected to the project. The shape of the answer is
   * not documented.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The searches that showed the site. The shape is not documented: look before
   *   you read.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listSearchQueries('garden-shop');
   * ```
   */
  listSearchQueries(
    projectId: string,
    input?: ListSearchQueriesQuery,
    options?: CallOptions,
  ): Promise<SearchConsoleData>;

  /**
   * Get how the site did for one search on Google.
   *
   * Needs a Google Search Console that is connected to the project. The shape of the answer is
   * not documented.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: How the site did for the search. The shape is not documented: look before you
   *   read.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.getSearchQuery('garden-shop', { query: 'garden planner' });
   * ```
   */
  getSearchQuery(
    projectId: string,
    input: GetSearchQueryQuery,
    options?: CallOptions,
  ): Promise<SearchConsoleData>;

  /**
   * List searches on Google for which the site could do better.
   *
   * Looks for searches with many impressions and few clicks. Needs a Google Search Console that
   * is connected to the project. The shape of the answer is not documented.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The searches for which the site could do better. The shape is not documented:
   *   look before you read.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listSearchOpportunities('garden-shop');
   * ```
   */
  listSearchOpportunities(
    projectId: string,
    input?: ListSearchOpportunitiesQuery,
    options?: CallOptions,
  ): Promise<SearchConsoleData>;

  /**
   * List searches on Google for which pages of the site compete.
   *
   * Looks for searches that show several pages of the site. Needs a Google Search Console that is
   * connected to the project. The shape of the answer is not documented.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The searches for which pages of the site compete. The shape is not
   *   documented: look before you read.
   * @throws ApiError `400`: A parameter breaks a rule. `body.message` names it. Correct the
   *   request.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client may only
   *   write. Use a `read` or `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 100 in 10 s are allowed, refused
   *   ones included. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on a value that it does not check. Look at
   *   the parameters; if they are right, try again later.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listSearchCannibalization('garden-shop');
   * ```
   */
  listSearchCannibalization(
    projectId: string,
    input?: ListSearchCannibalizationQuery,
    options?: CallOptions,
  ): Promise<SearchConsoleData>;
}

/**
 * What each operation of OpenPanel answers when it fails, wholly or in part: the body of each
 * documented status.
 */
export interface OpenPanelAnalyticsErrors {
  readonly exportEvents: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 403: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly exportCharts: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 403: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly importEvents: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 413: ApiErrorBody;
    readonly 415: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly getMetrics: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly getLiveVisitors: {
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listPages: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listReferrers: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listReferrerNames: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listReferrerTypes: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listUtmSources: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listUtmMediums: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listUtmCampaigns: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listUtmTerms: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listUtmContents: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listCountries: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listRegions: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listCities: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listDevices: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listBrands: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listModels: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listBrowsers: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listBrowserVersions: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listOperatingSystems: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listOperatingSystemVersions: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly getOverview: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listActiveUsers: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listRetention: {
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listCohorts: {
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listTopPages: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listEntryExitPages: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listPagePerformance: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly getFunnel: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listTrafficReferrers: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listTrafficPlaces: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listTrafficDevices: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly getUserFlow: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly getEngagement: {
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listEvents: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listEventNames: {
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listEventProperties: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listPropertyValues: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listProfiles: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly getProfile: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ProfileMissingBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listProfileSessions: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly getProfileMetrics: {
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listSessions: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listGroupTypes: {
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listGroups: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly getGroup: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly getReportData: {
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly getSearchOverview: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listSearchPages: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly getSearchPage: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listSearchQueries: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly getSearchQuery: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listSearchOpportunities: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listSearchCannibalization: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
}

/** What each operation of OpenPanel resolves to: the data of each documented status. */
export interface OpenPanelAnalyticsSuccesses {
  readonly exportEvents: {
    readonly 200: ExportedPage;
  };
  readonly exportCharts: {
    readonly 200: ChartReport;
  };
  readonly importEvents: {
    readonly 200: ImportNotice;
  };
  readonly getMetrics: {
    readonly 200: WebMetricsReport;
  };
  readonly getLiveVisitors: {
    readonly 200: LiveVisitors;
  };
  readonly listPages: {
    readonly 200: PageTrafficList;
  };
  readonly listReferrers: {
    readonly 200: TrafficList;
  };
  readonly listReferrerNames: {
    readonly 200: TrafficList;
  };
  readonly listReferrerTypes: {
    readonly 200: TrafficList;
  };
  readonly listUtmSources: {
    readonly 200: TrafficList;
  };
  readonly listUtmMediums: {
    readonly 200: TrafficList;
  };
  readonly listUtmCampaigns: {
    readonly 200: TrafficList;
  };
  readonly listUtmTerms: {
    readonly 200: TrafficList;
  };
  readonly listUtmContents: {
    readonly 200: TrafficList;
  };
  readonly listCountries: {
    readonly 200: TrafficList;
  };
  readonly listRegions: {
    readonly 200: PrefixedTrafficList;
  };
  readonly listCities: {
    readonly 200: PrefixedTrafficList;
  };
  readonly listDevices: {
    readonly 200: TrafficList;
  };
  readonly listBrands: {
    readonly 200: TrafficList;
  };
  readonly listModels: {
    readonly 200: TrafficList;
  };
  readonly listBrowsers: {
    readonly 200: TrafficList;
  };
  readonly listBrowserVersions: {
    readonly 200: PrefixedTrafficList;
  };
  readonly listOperatingSystems: {
    readonly 200: TrafficList;
  };
  readonly listOperatingSystemVersions: {
    readonly 200: PrefixedTrafficList;
  };
  readonly getOverview: {
    readonly 200: OverviewReport;
  };
  readonly listActiveUsers: {
    readonly 200: ActiveUsersReport;
  };
  readonly listRetention: {
    readonly 200: RetentionWeekList;
  };
  readonly listCohorts: {
    readonly 200: RetentionCohortList;
  };
  readonly listTopPages: {
    readonly 200: PageTrafficList;
  };
  readonly listEntryExitPages: {
    readonly 200: PageTrafficList;
  };
  readonly listPagePerformance: {
    readonly 200: PagePerformanceReport;
  };
  readonly getFunnel: {
    readonly 200: FunnelReport;
  };
  readonly listTrafficReferrers: {
    readonly 200: TrafficList;
  };
  readonly listTrafficPlaces: {
    readonly 200: PrefixedTrafficList;
  };
  readonly listTrafficDevices: {
    readonly 200: TrafficList;
  };
  readonly getUserFlow: {
    readonly 200: UserFlow;
  };
  readonly getEngagement: {
    readonly 200: EngagementReport;
  };
  readonly listEvents: {
    readonly 200: EventRowList;
  };
  readonly listEventNames: {
    readonly 200: EventNameList;
  };
  readonly listEventProperties: {
    readonly 200: EventPropertyList;
  };
  readonly listPropertyValues: {
    readonly 200: PropertyValueList;
  };
  readonly listProfiles: {
    readonly 200: ProfileRowList;
  };
  readonly getProfile: {
    readonly 200: ProfileDetails;
  };
  readonly listProfileSessions: {
    readonly 200: SessionRowList;
  };
  readonly getProfileMetrics: {
    readonly 200: ProfileMetrics;
  };
  readonly listSessions: {
    readonly 200: SessionRowList;
  };
  readonly listGroupTypes: {
    readonly 200: GroupTypeList;
  };
  readonly listGroups: {
    readonly 200: GroupList;
  };
  readonly getGroup: {
    readonly 200: GroupDetails;
  };
  readonly getReportData: {
    readonly 200: ReportData;
  };
  readonly getSearchOverview: {
    readonly 200: SearchConsoleData;
  };
  readonly listSearchPages: {
    readonly 200: SearchConsoleData;
  };
  readonly getSearchPage: {
    readonly 200: SearchConsoleData;
  };
  readonly listSearchQueries: {
    readonly 200: SearchConsoleData;
  };
  readonly getSearchQuery: {
    readonly 200: SearchConsoleData;
  };
  readonly listSearchOpportunities: {
    readonly 200: SearchConsoleData;
  };
  readonly listSearchCannibalization: {
    readonly 200: SearchConsoleData;
  };
}

/**
 * What an operation of OpenPanel comes to, good or bad.
 *
 * @example
 * ```ts
 * function log(result: OpenPanelAnalyticsResult<'exportEvents'>): void {
 *   if (result.ok) console.log(result.status, result.data);
 *   else console.warn(result.exception.message);
 * }
 * ```
 */
export type OpenPanelAnalyticsResult<
  Operation extends keyof OpenPanelAnalyticsErrors & keyof OpenPanelAnalyticsSuccesses,
> = Result<OpenPanelAnalyticsSuccesses[Operation], OpenPanelAnalyticsErrors[Operation]>;

/** The operations of OpenPanel in a form that never throws. */
export interface OpenPanelAnalyticsResults {
  /** As `exportEvents` of the client, but never throws: see {@link Result}. */
  exportEvents(
    input?: ExportEventsQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'exportEvents'>>;

  /** As `exportCharts` of the client, but never throws: see {@link Result}. */
  exportCharts(
    input?: ExportChartsQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'exportCharts'>>;

  /** As `importEvents` of the client, but never throws: see {@link Result}. */
  importEvents(
    input: ImportedEvents,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'importEvents'>>;

  /** As `getMetrics` of the client, but never throws: see {@link Result}. */
  getMetrics(
    projectId: string,
    input?: GetMetricsQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'getMetrics'>>;

  /** As `getLiveVisitors` of the client, but never throws: see {@link Result}. */
  getLiveVisitors(
    projectId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'getLiveVisitors'>>;

  /** As `listPages` of the client, but never throws: see {@link Result}. */
  listPages(
    projectId: string,
    input?: ListPagesQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listPages'>>;

  /** As `listReferrers` of the client, but never throws: see {@link Result}. */
  listReferrers(
    projectId: string,
    input?: ListReferrersQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listReferrers'>>;

  /** As `listReferrerNames` of the client, but never throws: see {@link Result}. */
  listReferrerNames(
    projectId: string,
    input?: ListReferrerNamesQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listReferrerNames'>>;

  /** As `listReferrerTypes` of the client, but never throws: see {@link Result}. */
  listReferrerTypes(
    projectId: string,
    input?: ListReferrerTypesQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listReferrerTypes'>>;

  /** As `listUtmSources` of the client, but never throws: see {@link Result}. */
  listUtmSources(
    projectId: string,
    input?: ListUtmSourcesQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listUtmSources'>>;

  /** As `listUtmMediums` of the client, but never throws: see {@link Result}. */
  listUtmMediums(
    projectId: string,
    input?: ListUtmMediumsQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listUtmMediums'>>;

  /** As `listUtmCampaigns` of the client, but never throws: see {@link Result}. */
  listUtmCampaigns(
    projectId: string,
    input?: ListUtmCampaignsQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listUtmCampaigns'>>;

  /** As `listUtmTerms` of the client, but never throws: see {@link Result}. */
  listUtmTerms(
    projectId: string,
    input?: ListUtmTermsQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listUtmTerms'>>;

  /** As `listUtmContents` of the client, but never throws: see {@link Result}. */
  listUtmContents(
    projectId: string,
    input?: ListUtmContentsQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listUtmContents'>>;

  /** As `listCountries` of the client, but never throws: see {@link Result}. */
  listCountries(
    projectId: string,
    input?: ListCountriesQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listCountries'>>;

  /** As `listRegions` of the client, but never throws: see {@link Result}. */
  listRegions(
    projectId: string,
    input?: ListRegionsQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listRegions'>>;

  /** As `listCities` of the client, but never throws: see {@link Result}. */
  listCities(
    projectId: string,
    input?: ListCitiesQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listCities'>>;

  /** As `listDevices` of the client, but never throws: see {@link Result}. */
  listDevices(
    projectId: string,
    input?: ListDevicesQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listDevices'>>;

  /** As `listBrands` of the client, but never throws: see {@link Result}. */
  listBrands(
    projectId: string,
    input?: ListBrandsQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listBrands'>>;

  /** As `listModels` of the client, but never throws: see {@link Result}. */
  listModels(
    projectId: string,
    input?: ListModelsQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listModels'>>;

  /** As `listBrowsers` of the client, but never throws: see {@link Result}. */
  listBrowsers(
    projectId: string,
    input?: ListBrowsersQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listBrowsers'>>;

  /** As `listBrowserVersions` of the client, but never throws: see {@link Result}. */
  listBrowserVersions(
    projectId: string,
    input?: ListBrowserVersionsQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listBrowserVersions'>>;

  /** As `listOperatingSystems` of the client, but never throws: see {@link Result}. */
  listOperatingSystems(
    projectId: string,
    input?: ListOperatingSystemsQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listOperatingSystems'>>;

  /** As `listOperatingSystemVersions` of the client, but never throws: see {@link Result}. */
  listOperatingSystemVersions(
    projectId: string,
    input?: ListOperatingSystemVersionsQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listOperatingSystemVersions'>>;

  /** As `getOverview` of the client, but never throws: see {@link Result}. */
  getOverview(
    projectId: string,
    input?: GetOverviewQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'getOverview'>>;

  /** As `listActiveUsers` of the client, but never throws: see {@link Result}. */
  listActiveUsers(
    projectId: string,
    input?: ListActiveUsersQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listActiveUsers'>>;

  /** As `listRetention` of the client, but never throws: see {@link Result}. */
  listRetention(
    projectId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listRetention'>>;

  /** As `listCohorts` of the client, but never throws: see {@link Result}. */
  listCohorts(
    projectId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listCohorts'>>;

  /** As `listTopPages` of the client, but never throws: see {@link Result}. */
  listTopPages(
    projectId: string,
    input?: ListTopPagesQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listTopPages'>>;

  /** As `listEntryExitPages` of the client, but never throws: see {@link Result}. */
  listEntryExitPages(
    projectId: string,
    input?: ListEntryExitPagesQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listEntryExitPages'>>;

  /** As `listPagePerformance` of the client, but never throws: see {@link Result}. */
  listPagePerformance(
    projectId: string,
    input?: ListPagePerformanceQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listPagePerformance'>>;

  /** As `getFunnel` of the client, but never throws: see {@link Result}. */
  getFunnel(
    projectId: string,
    input: GetFunnelQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'getFunnel'>>;

  /** As `listTrafficReferrers` of the client, but never throws: see {@link Result}. */
  listTrafficReferrers(
    projectId: string,
    input?: ListTrafficReferrersQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listTrafficReferrers'>>;

  /** As `listTrafficPlaces` of the client, but never throws: see {@link Result}. */
  listTrafficPlaces(
    projectId: string,
    input?: ListTrafficPlacesQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listTrafficPlaces'>>;

  /** As `listTrafficDevices` of the client, but never throws: see {@link Result}. */
  listTrafficDevices(
    projectId: string,
    input?: ListTrafficDevicesQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listTrafficDevices'>>;

  /** As `getUserFlow` of the client, but never throws: see {@link Result}. */
  getUserFlow(
    projectId: string,
    input: GetUserFlowQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'getUserFlow'>>;

  /** As `getEngagement` of the client, but never throws: see {@link Result}. */
  getEngagement(
    projectId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'getEngagement'>>;

  /** As `listEvents` of the client, but never throws: see {@link Result}. */
  listEvents(
    projectId: string,
    input?: ListEventsQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listEvents'>>;

  /** As `listEventNames` of the client, but never throws: see {@link Result}. */
  listEventNames(
    projectId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listEventNames'>>;

  /** As `listEventProperties` of the client, but never throws: see {@link Result}. */
  listEventProperties(
    projectId: string,
    input?: ListEventPropertiesQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listEventProperties'>>;

  /** As `listPropertyValues` of the client, but never throws: see {@link Result}. */
  listPropertyValues(
    projectId: string,
    input: ListPropertyValuesQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listPropertyValues'>>;

  /** As `listProfiles` of the client, but never throws: see {@link Result}. */
  listProfiles(
    projectId: string,
    input?: ListProfilesQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listProfiles'>>;

  /** As `getProfile` of the client, but never throws: see {@link Result}. */
  getProfile(
    projectId: string,
    profileId: string,
    input?: GetProfileQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'getProfile'>>;

  /** As `listProfileSessions` of the client, but never throws: see {@link Result}. */
  listProfileSessions(
    projectId: string,
    profileId: string,
    input?: ListProfileSessionsQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listProfileSessions'>>;

  /** As `getProfileMetrics` of the client, but never throws: see {@link Result}. */
  getProfileMetrics(
    projectId: string,
    profileId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'getProfileMetrics'>>;

  /** As `listSessions` of the client, but never throws: see {@link Result}. */
  listSessions(
    projectId: string,
    input?: ListSessionsQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listSessions'>>;

  /** As `listGroupTypes` of the client, but never throws: see {@link Result}. */
  listGroupTypes(
    projectId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listGroupTypes'>>;

  /** As `listGroups` of the client, but never throws: see {@link Result}. */
  listGroups(
    projectId: string,
    input?: ListGroupsQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listGroups'>>;

  /** As `getGroup` of the client, but never throws: see {@link Result}. */
  getGroup(
    projectId: string,
    groupId: string,
    input?: GetGroupQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'getGroup'>>;

  /** As `getReportData` of the client, but never throws: see {@link Result}. */
  getReportData(
    projectId: string,
    reportId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'getReportData'>>;

  /** As `getSearchOverview` of the client, but never throws: see {@link Result}. */
  getSearchOverview(
    projectId: string,
    input?: GetSearchOverviewQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'getSearchOverview'>>;

  /** As `listSearchPages` of the client, but never throws: see {@link Result}. */
  listSearchPages(
    projectId: string,
    input?: ListSearchPagesQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listSearchPages'>>;

  /** As `getSearchPage` of the client, but never throws: see {@link Result}. */
  getSearchPage(
    projectId: string,
    input: GetSearchPageQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'getSearchPage'>>;

  /** As `listSearchQueries` of the client, but never throws: see {@link Result}. */
  listSearchQueries(
    projectId: string,
    input?: ListSearchQueriesQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listSearchQueries'>>;

  /** As `getSearchQuery` of the client, but never throws: see {@link Result}. */
  getSearchQuery(
    projectId: string,
    input: GetSearchQueryQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'getSearchQuery'>>;

  /** As `listSearchOpportunities` of the client, but never throws: see {@link Result}. */
  listSearchOpportunities(
    projectId: string,
    input?: ListSearchOpportunitiesQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listSearchOpportunities'>>;

  /** As `listSearchCannibalization` of the client, but never throws: see {@link Result}. */
  listSearchCannibalization(
    projectId: string,
    input?: ListSearchCannibalizationQuery,
    options?: CallOptions,
  ): Promise<OpenPanelAnalyticsResult<'listSearchCannibalization'>>;
}

/** The lists of OpenPanel, over all of their pages. */
export interface OpenPanelAnalyticsPages {
  /**
   * List the events of a project, page by page.
   *
   * Goes through all items, page by page. A page is asked for only when the one before is used
   * up.
   *
   * Needs `start` and `end`: without, the pages do not fit together.
   *
   * @example
   * ```ts
   * for await (const item of client.paginate.exportEvents({ start: '2026-11-01', end: '2026-11-18' })) {
   *   console.log(item);
   * }
   * ```
   */
  exportEvents(
    input: NeedingFields<ExportEventsQuery, 'start' | 'end'>,
    options?: CallOptions,
  ): Paginator<NonNullable<ExportedPage['data']>[number], ExportedPage>;
}
