// Generated from specs/fingerprint/openapi.yaml; edit that, then: npm run generate -- fingerprint
// spec sha256:274ad12657d85f4c1389ab3ca12034812c34b3f7385493dbacbf9f93789254b4, generator 0.1.0

import type { CallOptions, NoInput, Paginator, Result } from '@visitor-apis/runtime';
import type {
  ErrorPlainResponse,
  ErrorResponse,
  EventsGetResponse,
  EventsUpdateRequest,
  RelatedVisitorsResponse,
  SearchEventsResponse,
  VisitorsGetResponse,
} from './models.gen.ts';
import type { operations } from './types.gen.ts';

/** What a caller of Fingerprint gives once, when the client is made. */
export interface FingerprintCredentials {
  /**
   * Secret API key, bound to one region. A key that is scoped to an environment sees the events
   * of that environment only.
   *
   * A function is asked before each call, so that it can be rotated.
   */
  readonly apiKey: string | (() => string | Promise<string>);
  /** Region of the account: us, eu, ap. It chooses the server. */
  readonly region: 'us' | 'eu' | 'ap';
  /** Where it travels. Default `header`. In a query it stands in the access log of every proxy. */
  readonly apiKeyIn?: 'header' | 'query' | undefined;
}

/** Query parameters of `searchEvents`. */
export type SearchEventsQuery = NonNullable<operations['searchEvents']['parameters']['query']>;

/** Query parameters of `getVisits`. */
export type GetVisitsQuery = NonNullable<operations['getVisits']['parameters']['query']>;

/** Query parameters of `getRelatedVisitors`. */
export type GetRelatedVisitorsQuery = NonNullable<operations['getRelatedVisitors']['parameters']['query']>;

/** The operations of Fingerprint, one method each. */
export interface FingerprintOperations {
  /**
   * Search events by any combination of filters.
   *
   * Returns the events that match all given filters, the newest first. Without `start` and `end`
   * the last 7 days are searched. Signals that exist only on mobile are present in web events
   * too, with negative values: ignore them there.
   *
   * A boolean filter drops every event that lacks the signal: `vpn=false` means present and
   * false, which is not the same as leaving the filter out.
   *
   * A page may be shorter than `limit`, or empty, and still not be the last one: the end is
   * reached when the answer has no `paginationKey`. Send the same filters with each page.
   *
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: One page of events. Ask for the next while there is a `paginationKey`.
   * @throws ApiError `400`: A filter was refused; the message names it. Correct it; repeating
   *   does not help.
   * @throws ApiError `403`: Access refused. The code says what to fix: send a key, send one that
   *   exists, or call the region that the key belongs to.
   * @throws ApiError `404`: No such visitor: the id was never seen, or its data was deleted.
   *   Check the id and the environment of the key.
   * @throws ApiError `429`: Too many requests for the key, or the search service sheds load. Back
   *   off and try again; there is usually no Retry-After.
   * @throws ApiError `504`: The service took too long to find the data. Try again; a narrower
   *   time range helps a search.
   * @see {@link https://dev.fingerprint.com/reference/searchevents}
   * @example
   * ```ts
   * await client.searchEvents({ limit: 10 });
   * ```
   */
  searchEvents(input: SearchEventsQuery, options?: CallOptions): Promise<SearchEventsResponse>;

  /**
   * Get one event with all its products.
   *
   * Returns an identification event with every product that the plan includes. Signals that exist
   * only on mobile are present in web events too, with negative values: ignore them there.
   *
   * An event is kept for 30 days on standard plans, for 90 days or more on Enterprise. Right
   * after an identification it may not be readable yet: the `404` then looks like that of an id
   * which never existed.
   *
   * @param requestId - Id of the event.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The event with its products. Look at each product: it can have failed on its
   *   own.
   * @throws ApiError `403`: Access refused. The code says what to fix: send a key, send one that
   *   exists, or call the region that the key belongs to.
   * @throws ApiError `404`: No such event: it never existed, expired or was deleted. One that is
   *   seconds old may only not be readable yet: try again.
   * @throws ApiError `429`: Too many requests for the key, or the search service sheds load. Back
   *   off and try again; there is usually no Retry-After.
   * @throws ApiError `504`: The service took too long to find the data. Try again; a narrower
   *   time range helps a search.
   * @see {@link https://dev.fingerprint.com/reference/getevent}
   * @example
   * ```ts
   * await client.getEvent('1795000000000.NLOjmg');
   * ```
   */
  getEvent(requestId: string, input?: NoInput, options?: CallOptions): Promise<EventsGetResponse>;

  /**
   * Set the linked id, the tag or the suspect flag of an event.
   *
   * Changes an event that is stored already, for what the client did not know at the time. Leave
   * a key out to keep its value. An event older than 10 days cannot be updated, and one that was
   * stored a moment ago is answered with `409`: try again shortly.
   *
   * Success has no body.
   *
   * @param requestId - Id of the event.
   * @param input - What to change.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The event was changed. There is no body.
   * @throws ApiError `400`: The body was refused: it takes `linkedId`, `tag` (an object) and
   *   `suspect`, nothing else. Correct it; repeating does not help.
   * @throws ApiError `403`: Access refused. The code says what to fix: send a key, send one that
   *   exists, or call the region that the key belongs to.
   * @throws ApiError `404`: No such event: it never existed, expired or was deleted. One that is
   *   seconds old may only not be readable yet: try again.
   * @throws ApiError `409`: The event is too fresh to be changed. Send the same update again in a
   *   moment.
   * @see {@link https://dev.fingerprint.com/reference/updateevent}
   * @example
   * ```ts
   * await client.updateEvent('1795000000000.NLOjmg', { linkedId: 'order-20261118-0042', tag: { outcome: 'paid', total: 84.9 } });
   * ```
   */
  updateEvent(requestId: string, input: EventsUpdateRequest, options?: CallOptions): Promise<void>;

  /**
   * Get the latest visit of a visitor.
   *
   * Returns identification data only, no other product. Since September 2026 the server returns
   * at most one visit, with or without filters: use `searchEvents` with `visitor_id` for a
   * history.
   *
   * Errors have a shape of their own here, a bare string under `error`, except for `504`.
   *
   * @param visitorId - Id of the visitor, as a rule 20 letters and digits.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: What is known of the visitor: one visit at most, since September 2026.
   * @throws ApiError `400`: A parameter was refused, without saying which. Check the request id,
   *   `limit` and `before`.
   * @throws ApiError `403`: Access refused, without saying why. Check the key, its region and
   *   whether the subscription is active.
   * @throws ApiError `404`: No such visitor: the id was never seen, or its data was deleted.
   *   Check the id and the environment of the key.
   * @throws ApiError `429`: Too many requests for the key, or the service sheds load. Wait as
   *   long as Retry-After says, then try again.
   * @throws ApiError `504`: The service took too long to find the data. Try again; a narrower
   *   time range helps a search.
   * @deprecated Since 2025-10-31. Works until 2027-10-31. Use `searchEvents`.
   * @see {@link https://dev.fingerprint.com/reference/getvisits}
   * @example
   * ```ts
   * await client.getVisits('Ibk1527CUFmcnjLwIs4A');
   * ```
   */
  getVisits(
    visitorId: string,
    input?: GetVisitsQuery,
    options?: CallOptions,
  ): Promise<VisitorsGetResponse>;

  /**
   * Have all data of a visitor deleted.
   *
   * Queues the deletion. Browser and device data goes within minutes as a rule, and the same
   * browser gets a new visitor id next time. Events of the last 10 days go within 24 hours; older
   * ones stay readable until their retention period ends.
   *
   * Support has to enable this operation, otherwise it answers `403`. It has a small quota of its
   * own, published as 30 an hour and 500 a day, so a `429` is not retried. Success has no body.
   *
   * @param visitorId - Id of the visitor, as a rule 20 letters and digits.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The deletion is queued. There is no body.
   * @throws ApiError `400`: The visitor id is missing or malformed. Correct it; repeating does
   *   not help.
   * @throws ApiError `403`: Access refused. The code says whether the key, its region or scope,
   *   or the plan is the cause; support enables deletion.
   * @throws ApiError `404`: No such visitor: the id was never seen, or its data was deleted.
   *   Check the id and the environment of the key.
   * @throws ApiError `429`: The quota for deletions is spent: it is small and counted by the hour
   *   and the day. Try again much later.
   * @see {@link https://dev.fingerprint.com/reference/deletevisitordata}
   * @example
   * ```ts
   * await client.deleteVisitorData('Ibk1527CUFmcnjLwIs4A');
   * ```
   */
  deleteVisitorData(visitorId: string, input?: NoInput, options?: CallOptions): Promise<void>;

  /**
   * Find the visitor ids that share a mobile device.
   *
   * Links visits from a browser with visits from browsers inside apps when both came from the
   * same mobile device. Looks back 6 months. Support has to enable this operation, otherwise it
   * answers `403`, and it is billed apart. Version 4 has no successor for it.
   *
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The visitor ids that share the device. There may be none.
   * @throws ApiError `400`: The visitor id is missing or malformed. Correct it; repeating does
   *   not help.
   * @throws ApiError `403`: Access refused. The code says whether the key, its region or the plan
   *   is the cause; support enables this feature.
   * @throws ApiError `404`: No such visitor: the id was never seen, or its data was deleted.
   *   Check the id and the environment of the key.
   * @throws ApiError `429`: Too many requests for the key. Back off and try again; there is
   *   usually no Retry-After.
   * @see {@link https://dev.fingerprint.com/reference/related-visitors-api}
   * @example
   * ```ts
   * await client.getRelatedVisitors({ visitor_id: 'Ibk1527CUFmcnjLwIs4A' });
   * ```
   */
  getRelatedVisitors(
    input: GetRelatedVisitorsQuery,
    options?: CallOptions,
  ): Promise<RelatedVisitorsResponse>;
}

/**
 * What each operation of Fingerprint answers when it fails, wholly or in part: the body of each
 * documented status.
 */
export interface FingerprintErrors {
  readonly searchEvents: {
    readonly 400: ErrorResponse;
    readonly 403: ErrorResponse;
    readonly 404: ErrorResponse;
    readonly 429: ErrorResponse;
    readonly 504: ErrorResponse;
  };
  readonly getEvent: {
    readonly 403: ErrorResponse;
    readonly 404: ErrorResponse;
    readonly 429: ErrorResponse;
    readonly 504: ErrorResponse;
  };
  readonly updateEvent: {
    readonly 400: ErrorResponse;
    readonly 403: ErrorResponse;
    readonly 404: ErrorResponse;
    readonly 409: ErrorResponse;
  };
  readonly getVisits: {
    readonly 400: ErrorPlainResponse;
    readonly 403: ErrorPlainResponse;
    readonly 404: ErrorPlainResponse;
    readonly 429: ErrorPlainResponse;
    readonly 504: ErrorResponse;
  };
  readonly deleteVisitorData: {
    readonly 400: ErrorResponse;
    readonly 403: ErrorResponse;
    readonly 404: ErrorResponse;
    readonly 429: ErrorResponse;
  };
  readonly getRelatedVisitors: {
    readonly 400: ErrorResponse;
    readonly 403: ErrorResponse;
    readonly 404: ErrorResponse;
    readonly 429: ErrorResponse;
  };
}

/** What each operation of Fingerprint resolves to: the data of each documented status. */
export interface FingerprintSuccesses {
  readonly searchEvents: {
    readonly 200: SearchEventsResponse;
  };
  readonly getEvent: {
    readonly 200: EventsGetResponse;
  };
  readonly updateEvent: {
    readonly 200: undefined;
  };
  readonly getVisits: {
    readonly 200: VisitorsGetResponse;
  };
  readonly deleteVisitorData: {
    readonly 200: undefined;
  };
  readonly getRelatedVisitors: {
    readonly 200: RelatedVisitorsResponse;
  };
}

/**
 * What an operation of Fingerprint comes to, good or bad.
 *
 * @example
 * ```ts
 * function log(result: FingerprintResult<'searchEvents'>): void {
 *   if (result.ok) console.log(result.status, result.data);
 *   else console.warn(result.exception.message);
 * }
 * ```
 */
export type FingerprintResult<
  Operation extends keyof FingerprintErrors & keyof FingerprintSuccesses,
> = Result<FingerprintSuccesses[Operation], FingerprintErrors[Operation]>;

/** The operations of Fingerprint in a form that never throws. */
export interface FingerprintResults {
  /** As `searchEvents` of the client, but never throws: see {@link Result}. */
  searchEvents(
    input: SearchEventsQuery,
    options?: CallOptions,
  ): Promise<FingerprintResult<'searchEvents'>>;

  /** As `getEvent` of the client, but never throws: see {@link Result}. */
  getEvent(
    requestId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<FingerprintResult<'getEvent'>>;

  /** As `updateEvent` of the client, but never throws: see {@link Result}. */
  updateEvent(
    requestId: string,
    input: EventsUpdateRequest,
    options?: CallOptions,
  ): Promise<FingerprintResult<'updateEvent'>>;

  /**
   * As `getVisits` of the client, but never throws: see {@link Result}.
   *
   * @deprecated Since 2025-10-31. Works until 2027-10-31. Use `searchEvents`.
   */
  getVisits(
    visitorId: string,
    input?: GetVisitsQuery,
    options?: CallOptions,
  ): Promise<FingerprintResult<'getVisits'>>;

  /** As `deleteVisitorData` of the client, but never throws: see {@link Result}. */
  deleteVisitorData(
    visitorId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<FingerprintResult<'deleteVisitorData'>>;

  /** As `getRelatedVisitors` of the client, but never throws: see {@link Result}. */
  getRelatedVisitors(
    input: GetRelatedVisitorsQuery,
    options?: CallOptions,
  ): Promise<FingerprintResult<'getRelatedVisitors'>>;
}

/** The lists of Fingerprint, over all of their pages. */
export interface FingerprintPages {
  /**
   * Search events by any combination of filters.
   *
   * Goes through all items, page by page. A page is asked for only when the one before is used
   * up.
   *
   * @example
   * ```ts
   * for await (const item of client.paginate.searchEvents({ limit: 10 })) {
   *   console.log(item);
   * }
   * ```
   */
  searchEvents(
    input: SearchEventsQuery,
    options?: CallOptions,
  ): Paginator<NonNullable<SearchEventsResponse['events']>[number], SearchEventsResponse>;
}
