// Generated from specs/fingerprint-v4/openapi.yaml; edit that, then: npm run generate -- fingerprint
// spec sha256:fe04934c893bd064b297bafe921c91440686e71d4bac9fa29f37f309ba340bb7, generator 0.1.0

import type { CallOptions, NoInput, Paginator, Result } from '@visitor-apis/runtime';
import type {
  EdgeRequest,
  EdgeResponse,
  ErrorResponse,
  Event,
  EventSearch,
  EventUpdate,
} from './models.gen.ts';
import type { operations } from './types.gen.ts';

/** What a caller of Fingerprint v4 gives once, when the client is made. */
export interface FingerprintV4Credentials {
  /**
   * Secret API key, bound to one region. A key that is scoped to an environment sees the events
   * of that environment only.
   *
   * A function is asked before each call, so that it can be rotated.
   */
  readonly apiKey: string | (() => string | Promise<string>);
  /** Region of the account: us, eu, ap. It chooses the server. */
  readonly region: 'us' | 'eu' | 'ap';
}

/** Query parameters of `searchEvents`. */
export type SearchEventsQuery = NonNullable<operations['searchEvents']['parameters']['query']>;

/** Query parameters of `getEvent`. */
export type GetEventQuery = NonNullable<operations['getEvent']['parameters']['query']>;

/** The operations of Fingerprint v4, one method each. */
export interface FingerprintV4Operations {
  /**
   * Search events by any combination of filters.
   *
   * Returns the events that match all given filters, the newest first and 10 to a page unless
   * told otherwise. Without `start` and `end` the last 7 days are searched. Signals that exist
   * only on mobile may be present in web events too, with negative values: ignore them there.
   *
   * A boolean filter drops every event that lacks the signal: `vpn=false` means present and
   * false, which is not the same as leaving the filter out. A filter that takes several values
   * takes them as repeated keys, `bot_info_identity=signed&bot_info_identity=spoofed`, and in no
   * other notation.
   *
   * The end is reached when the answer has no `pagination_key`. Send the same filters with each
   * page. Events of devices and events of the edge are never on one page: see `source`.
   *
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: One page of events. Ask for the next while there is a `pagination_key`.
   * @throws ApiError `400`: A filter was refused; the message names it. Correct it; repeating
   *   does not help.
   * @throws ApiError `403`: Access refused. The code says what to fix: send a key, send one that
   *   exists, or call the region that the key belongs to.
   * @throws ApiError `404`: No such visitor: the id was never seen, or its data was deleted.
   *   Check the id and the environment of the key.
   * @throws ApiError `429`: Too many requests for the key, or the search service sheds load. Back
   *   off and try again; there is no Retry-After.
   * @throws ApiError `500`: Something failed on the side of Fingerprint. Try again; if it stays,
   *   tell their support.
   * @throws ApiError `503`: A service that the answer needs is not available, or too slow. Try
   *   again in a moment.
   * @throws ApiError `504`: The service took too long to find the data. Try again; a narrower
   *   time range helps a search. `503` is taking the place of this status.
   * @see {@link https://docs.fingerprint.com/reference/server-api-v4-search-events}
   * @example
   * ```ts
   * await client.searchEvents();
   * ```
   */
  searchEvents(input?: SearchEventsQuery, options?: CallOptions): Promise<EventSearch>;

  /**
   * Get one event with all its signals.
   *
   * Returns an event with every signal that the plan includes; a request id of version 3 is taken
   * as well. Signals that exist only on mobile may be present in web events too, with negative
   * values: ignore them there.
   *
   * An event is kept for 30 days on standard plans, for 90 days or more on Enterprise. Right
   * after an identification it may not be readable yet: the `404` then looks like that of an id
   * which never existed.
   *
   * @param eventId - Id of the event: a time in epoch milliseconds, a dot and 6 characters.
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The event. A signal that is absent was not measured, which is not the same as
   *   negative.
   * @throws ApiError `400`: The event id is malformed, or there is no such ruleset. Correct it;
   *   repeating does not help.
   * @throws ApiError `403`: Access refused. The code says what to fix: send a key, send one that
   *   exists, or call the region that the key belongs to.
   * @throws ApiError `404`: No such event: it never existed, expired or was deleted. One that is
   *   seconds old may only not be readable yet: try again.
   * @throws ApiError `429`: Too many requests for the key, or the search service sheds load. Back
   *   off and try again; there is no Retry-After.
   * @throws ApiError `500`: Something failed on the side of Fingerprint. Try again; if it stays,
   *   tell their support.
   * @throws ApiError `503`: A service that the answer needs is not available, or too slow. Try
   *   again in a moment.
   * @throws ApiError `504`: The service took too long to find the data. Try again; a narrower
   *   time range helps a search. `503` is taking the place of this status.
   * @see {@link https://docs.fingerprint.com/reference/server-api-v4-get-event}
   * @example
   * ```ts
   * await client.getEvent('1795000000000.NLOjmg');
   * ```
   */
  getEvent(eventId: string, input?: GetEventQuery, options?: CallOptions): Promise<Event>;

  /**
   * Set the linked id, the tags or the suspect flag of an event.
   *
   * Changes an event that is stored already, for what the client did not know at the time. Leave
   * a key out to keep its value. An event older than one month cannot be updated, and one that
   * was stored a moment ago is answered with `409`: try again shortly.
   *
   * Success has no body.
   *
   * @param eventId - Id of the event: a time in epoch milliseconds, a dot and 6 characters.
   * @param input - What to change.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The event was changed. There is no body.
   * @throws ApiError `400`: The update was refused: the event id is malformed, or the body holds
   *   something else than `linked_id`, `tags` (an object) and `suspect`. Correct it; repeating
   *   does not help.
   * @throws ApiError `403`: Access refused. The code says what to fix: send a key, send one that
   *   exists, or call the region that the key belongs to.
   * @throws ApiError `404`: No such event: it never existed, expired or was deleted. One that is
   *   seconds old may only not be readable yet: try again.
   * @throws ApiError `409`: The event is too fresh to be changed. Send the same update again in a
   *   moment.
   * @see {@link https://docs.fingerprint.com/reference/server-api-v4-update-event}
   * @example
   * ```ts
   * await client.updateEvent('1795000000000.NLOjmg', { linked_id: 'order-20261118-0042', tags: { outcome: 'paid', total: 84.9 } });
   * ```
   */
  updateEvent(eventId: string, input: EventUpdate, options?: CallOptions): Promise<void>;

  /**
   * Have all data of a visitor deleted.
   *
   * Queues the deletion. Browser and device data goes within minutes as a rule, and the same
   * browser gets a new visitor id next time. Events of the last 10 days go within 24 hours; older
   * ones stay readable until their retention period ends.
   *
   * It is for Enterprise plans, and support has to enable it: otherwise it answers `403`. It has
   * a small quota of its own, 30 an hour and 500 a day, so a `429` is not retried. Success has no
   * body.
   *
   * @param visitorId - Id of the visitor, as a rule 20 letters and digits.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The deletion is queued. There is no body.
   * @throws ApiError `400`: The visitor id is missing or malformed. Correct it; repeating does
   *   not help.
   * @throws ApiError `403`: Access refused. The code says whether the key, its region or the plan
   *   is the cause; support enables deletion.
   * @throws ApiError `404`: No such visitor: the id was never seen, or its data was deleted.
   *   Check the id and the environment of the key.
   * @throws ApiError `429`: The quota for deletions is spent: it is small and counted by the hour
   *   and the day. Try again much later.
   * @see {@link https://docs.fingerprint.com/reference/server-api-v4-delete-visitor-id}
   * @example
   * ```ts
   * await client.deleteVisitorData('Ibk1527CUFmcnjLwIs4A');
   * ```
   */
  deleteVisitorData(visitorId: string, input?: NoInput, options?: CallOptions): Promise<void>;

  /**
   * Tell from a request alone whether a bot or an agent made it.
   *
   * Takes the request that your edge, proxy or middleware received and answers what is known of
   * its sender: a bot or an agent, a proxy, a VPN. No script runs in a browser, so that there is
   * no visitor. Automation Intelligence is a public preview and may still change.
   *
   * Each call stores an event, which `getEvent` reads later and `searchEvents` finds with
   * `source=edge`.
   *
   * @param input - The request as your server received it.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: What is known of the sender. Without `bot_info`, no bot and no agent was
   *   recognised.
   * @throws ApiError `400`: The body was refused, or did not arrive within 5 seconds. The message
   *   says which: correct the body, or send it again when it was too slow.
   * @throws ApiError `403`: Access refused. The code says what to fix: send a key, send one that
   *   exists, or call the region that the key belongs to.
   * @throws ApiError `413`: The body is too large; how much is taken is not published. Send fewer
   *   headers or tags.
   * @throws ApiError `429`: Too many requests for the key. Back off and try again; there is no
   *   Retry-After.
   * @throws ApiError `500`: Something failed on the side of Fingerprint. Try again; if it stays,
   *   tell their support.
   * @see {@link https://docs.fingerprint.com/reference/server-api-v4}
   * @example
   * ```ts
   * await client.analyzeRequestForAutomationIntelligence({
   *   headers: [
   *     { name: 'Host', value: 'shop.example.org' },
   *     {
   *       name: 'User-Agent',
   *       value: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36',
   *     },
   *     { name: 'Signature-Agent', value: '"https://chatgpt.com"' },
   *     {
   *       name: 'Signature-Input',
   *       value: 'sig1=("\@authority" "signature-agent");created=1794998998;keyid="k7Vd2mQx9LhT"',
   *     },
   *     {
   *       name: 'Signature',
   *       value: 'sig1=:Zm9yIGV4YW1wbGUgb25seSwgbm90IGEgc2lnbmF0dXJl:',
   *     },
   *     { name: 'Cookie', value: '' },
   *   ],
   *   method: 'GET',
   *   url: 'https://shop.example.org/products/42',
   *   ipv4_address: '203.0.113.200',
   *   linked_id: 'ray-8f2c11',
   *   tags: { zone: 'shop.example.org' },
   * });
   * ```
   */
  analyzeRequestForAutomationIntelligence(
    input: EdgeRequest,
    options?: CallOptions,
  ): Promise<EdgeResponse>;
}

/**
 * What each operation of Fingerprint v4 answers when it fails, wholly or in part: the body of
 * each documented status.
 */
export interface FingerprintV4Errors {
  readonly searchEvents: {
    readonly 400: ErrorResponse;
    readonly 403: ErrorResponse;
    readonly 404: ErrorResponse;
    readonly 429: ErrorResponse;
    readonly 500: ErrorResponse;
    readonly 503: ErrorResponse;
    readonly 504: ErrorResponse;
  };
  readonly getEvent: {
    readonly 400: ErrorResponse;
    readonly 403: ErrorResponse;
    readonly 404: ErrorResponse;
    readonly 429: ErrorResponse;
    readonly 500: ErrorResponse;
    readonly 503: ErrorResponse;
    readonly 504: ErrorResponse;
  };
  readonly updateEvent: {
    readonly 400: ErrorResponse;
    readonly 403: ErrorResponse;
    readonly 404: ErrorResponse;
    readonly 409: ErrorResponse;
  };
  readonly deleteVisitorData: {
    readonly 400: ErrorResponse;
    readonly 403: ErrorResponse;
    readonly 404: ErrorResponse;
    readonly 429: ErrorResponse;
  };
  readonly analyzeRequestForAutomationIntelligence: {
    readonly 400: ErrorResponse;
    readonly 403: ErrorResponse;
    readonly 413: ErrorResponse;
    readonly 429: ErrorResponse;
    readonly 500: ErrorResponse;
  };
}

/** What each operation of Fingerprint v4 resolves to: the data of each documented status. */
export interface FingerprintV4Successes {
  readonly searchEvents: {
    readonly 200: EventSearch;
  };
  readonly getEvent: {
    readonly 200: Event;
  };
  readonly updateEvent: {
    readonly 200: undefined;
  };
  readonly deleteVisitorData: {
    readonly 200: undefined;
  };
  readonly analyzeRequestForAutomationIntelligence: {
    readonly 200: EdgeResponse;
  };
}

/**
 * What an operation of Fingerprint v4 comes to, good or bad.
 *
 * @example
 * ```ts
 * function log(result: FingerprintV4Result<'searchEvents'>): void {
 *   if (result.ok) console.log(result.status, result.data);
 *   else console.warn(result.exception.message);
 * }
 * ```
 */
export type FingerprintV4Result<
  Operation extends keyof FingerprintV4Errors & keyof FingerprintV4Successes,
> = Result<FingerprintV4Successes[Operation], FingerprintV4Errors[Operation]>;

/** The operations of Fingerprint v4 in a form that never throws. */
export interface FingerprintV4Results {
  /** As `searchEvents` of the client, but never throws: see {@link Result}. */
  searchEvents(
    input?: SearchEventsQuery,
    options?: CallOptions,
  ): Promise<FingerprintV4Result<'searchEvents'>>;

  /** As `getEvent` of the client, but never throws: see {@link Result}. */
  getEvent(
    eventId: string,
    input?: GetEventQuery,
    options?: CallOptions,
  ): Promise<FingerprintV4Result<'getEvent'>>;

  /** As `updateEvent` of the client, but never throws: see {@link Result}. */
  updateEvent(
    eventId: string,
    input: EventUpdate,
    options?: CallOptions,
  ): Promise<FingerprintV4Result<'updateEvent'>>;

  /** As `deleteVisitorData` of the client, but never throws: see {@link Result}. */
  deleteVisitorData(
    visitorId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<FingerprintV4Result<'deleteVisitorData'>>;

  /**
   * As `analyzeRequestForAutomationIntelligence` of the client, but never throws: see {@link
   * Result}.
   */
  analyzeRequestForAutomationIntelligence(
    input: EdgeRequest,
    options?: CallOptions,
  ): Promise<FingerprintV4Result<'analyzeRequestForAutomationIntelligence'>>;
}

/** The lists of Fingerprint v4, over all of their pages. */
export interface FingerprintV4Pages {
  /**
   * Search events by any combination of filters.
   *
   * Goes through all items, page by page. A page is asked for only when the one before is used
   * up.
   *
   * @example
   * ```ts
   * for await (const item of client.paginate.searchEvents()) {
   *   console.log(item);
   * }
   * ```
   */
  searchEvents(
    input?: SearchEventsQuery,
    options?: CallOptions,
  ): Paginator<NonNullable<EventSearch['events']>[number], EventSearch>;
}
