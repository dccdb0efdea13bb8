// Generated from specs/ours-privacy/openapi.yaml; edit that, then: npm run generate -- ours-privacy
// spec sha256:e7244b0bb02e8e531ef41ba4d7b6c6e96667705d701d020e16b52f0d75da3392, generator 0.1.0

import type { CallOptions, Result } from '@visitor-apis/runtime';
import type {
  AssignExperimentBody,
  BatchBody,
  BatchFailure,
  BatchResult,
  BatchServerFault,
  ExperimentAssignment,
  Failure,
  GetPersonalizationsBody,
  IdentifyBody,
  Personalizations,
  Success,
  TrackBody,
} from './models.gen.ts';

/** What a caller of Ours Privacy gives once, when the client is made. */
export interface OursPrivacyCredentials {
  /**
   * Token of the source, live or test. It fills `token` in events and visitors. Keep it on the
   * server.
   *
   * A function is asked before each call, so that it can be rotated.
   */
  readonly token: string | (() => string | Promise<string>);
  /**
   * Token for experiments (`exp_…`), needed by `assignExperiment` and `getPersonalizations` only.
   * The token of a source is not a replacement.
   *
   * A function is asked before each call, so that it can be rotated.
   */
  readonly experimentToken?: string | (() => string | Promise<string>) | undefined;
}

/** The operations of Ours Privacy, one method each. */
export interface OursPrivacyOperations {
  /**
   * Send one event.
   *
   * The event is taken in for processing and passed on to the destinations of the source. Its
   * name has to be on the allow list in the dashboard; what happens to another name is not
   * published.
   *
   * Say whose event it is: `userId` is used as it is, else `externalId` and then `email` are
   * looked up, and a visitor is made when nobody is found. Newer servers look up
   * `userProperties.phone_number` last. The vendor asks for at least one of them, although its
   * schemas demand none.
   *
   * Set `distinctId` before the first attempt and keep it: a repeat is recognised by it. Without
   * one the server makes its own, and a retry can count twice.
   *
   * @param input - The event, whose it is, and what is known around it.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The event was taken in for processing. It says nothing yet of the
   *   destinations.
   * @throws ApiError `400`: The body breaks a rule; the answer does not say which. Correct it, a
   *   repeat will not help.
   * @throws ApiError `401`: The token was refused. Check that it is active and of the right kind:
   *   a source token for events, an experiment token for experiments.
   * @throws ApiError `429`: Too many requests. Wait 2 s and 1 to 5 s of jitter, then double the
   *   wait up to 60 s.
   * @throws ApiError `500`: The server failed; the request may have been taken in all the same.
   *   Wait as after a 429.
   * @see {@link https://docs.oursprivacy.com/docs/reference/track}
   * @example
   * ```ts
   * await client.track({
   *   event: 'Booked',
   *   externalId: 'pat-88',
   *   distinctId: 'booking-4711',
   *   time: 1795000000000,
   *   eventProperties: { clinic: 'north' },
   *   identityContext: {
   *     ip: '198.51.100.7',
   *     userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) Version/19.1 Mobile',
   *   },
   * });
   * ```
   */
  track(input: TrackBody, options?: CallOptions): Promise<Success>;

  /**
   * Set properties of a visitor.
   *
   * Finds the visitor as `track` does, or makes one, and sets the given properties. Since
   * February 2026 this also fires an event named `$identify`.
   *
   * A null clears a stored property of `userProperties`; a property that is left out, or an empty
   * string, changes nothing. A repeat sets the same values again, but may fire a second
   * `$identify`, and there is no `distinctId` by which it could be recognised.
   *
   * @param input - The visitor, and the properties to set or clear.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The properties were taken in for processing.
   * @throws ApiError `400`: The body breaks a rule; the answer does not say which. Correct it, a
   *   repeat will not help.
   * @throws ApiError `401`: The token was refused. Check that it is active and of the right kind:
   *   a source token for events, an experiment token for experiments.
   * @throws ApiError `429`: Too many requests. Wait 2 s and 1 to 5 s of jitter, then double the
   *   wait up to 60 s.
   * @throws ApiError `500`: The server failed; the request may have been taken in all the same.
   *   Wait as after a 429.
   * @see {@link https://docs.oursprivacy.com/docs/visitor-properties-overview}
   * @example
   * ```ts
   * await client.identify({
   *   externalId: 'pat-88',
   *   email: 'ada@example.org',
   *   userProperties: {
   *     first_name: 'Ada',
   *     last_name: 'Moreau',
   *     city: 'Lyon',
   *     zip: '69002',
   *     consent: { marketing: 'granted' },
   *     custom_properties: { tier: 'gold' },
   *   },
   * });
   * ```
   */
  identify(input: IdentifyBody, options?: CallOptions): Promise<Success>;

  /**
   * Send many events at once.
   *
   * For replays, backfills and delivery in the background. A row is the body of `track` without
   * the token, and with a `distinctId` that is required. One invalid row does not fail the
   * request: it comes back as a failed row of a `207`.
   *
   * Read `results` after a `207`, and after a `500` that has it: rows with the code
   * `queue_failed` may be sent again with the same `distinctId`, rows with `invalid_event` only
   * after a change. `index` is the place in the batch that was sent, presumably from 0. No limit
   * of the number of rows is published: after a `413` send smaller batches.
   *
   * @param input - The events, each with its own `distinctId`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: Every row was accepted.
   * @throws ApiError `207`: Some rows failed. Read `results`, and send only the rows with
   *   `queue_failed` again.
   * @throws ApiError `400`: The body as a whole breaks a rule, so no row was accepted. `error`
   *   may say which.
   * @throws ApiError `401`: The token was refused, so no row was accepted. Check that it is a
   *   source token, and active.
   * @throws ApiError `413`: The batch is too large. Split it and send the parts, with the same
   *   `distinctId`s.
   * @throws ApiError `415`: The content type is missing or not known here. Send
   *   `application/json`.
   * @throws ApiError `429`: Too many requests. Wait 2 s and 1 to 5 s of jitter, then send the
   *   whole batch again with the same `distinctId`s.
   * @throws ApiError `500`: The queue failed. With `results`, send the rows with `queue_failed`
   *   again; without, the whole batch. Keep every `distinctId`.
   * @see {@link https://docs.oursprivacy.com/docs/reference/batch}
   * @example
   * ```ts
   * await client.trackBatch({
   *   events: [
   *     {
   *       event: 'Booked',
   *       distinctId: 'booking-4713',
   *       externalId: 'pat-88',
   *       time: 1794990000000,
   *     },
   *     {
   *       event: 'Booked',
   *       distinctId: 'booking-4714',
   *       email: 'linus@example.org',
   *       time: 1794993600000,
   *       eventProperties: { clinic: 'north' },
   *     },
   *   ],
   * });
   * ```
   */
  trackBatch(input: BatchBody, options?: CallOptions): Promise<BatchResult>;

  /**
   * Assign a visitor to a variant of an experiment.
   *
   * A read that writes: unless `track_impression` is false, an event named
   * `$experiment_impression` is queued and the variant is stored on the visitor. A repeat may
   * record a second impression.
   *
   * The variant follows from `visitor_id` alone, stays the same, and agrees with what the browser
   * script decides. `context` changes whether the visitor is eligible, never which variant. A
   * visitor outside the experiment gets `in_experiment: false`, not an error.
   *
   * @param experimentKey - Stable key of the experiment, from the dashboard.
   * @param input - The visitor, the page, and whether the impression counts.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The question was answered. `in_experiment` says whether the visitor has a
   *   variant.
   * @throws ApiError `400`: The body breaks a rule; the answer does not say which. Correct it, a
   *   repeat will not help.
   * @throws ApiError `401`: The token was refused. Check that it is active and of the right kind:
   *   a source token for events, an experiment token for experiments.
   * @throws ApiError `429`: Too many requests. Wait 2 s and 1 to 5 s of jitter, then double the
   *   wait up to 60 s.
   * @throws ApiError `500`: The server failed; the request may have been taken in all the same.
   *   Wait as after a 429.
   * @see {@link https://docs.oursprivacy.com/docs/experimentation/server-side}
   * @example
   * ```ts
   * await client.assignExperiment('checkout-copy', {
   *   visitor_id: '3f0c5a52-7d1e-4d7c-9a53-6f5f0c8f2b11',
   *   context: { url: 'https://www.example.org/checkout?step=2' },
   * });
   * ```
   */
  assignExperiment(
    experimentKey: string,
    input: AssignExperimentBody,
    options?: CallOptions,
  ): Promise<ExperimentAssignment>;

  /**
   * Get the personalized properties of a visitor.
   *
   * Reads and records nothing. Newer servers answer with `properties`, older ones with
   * `personalizations`: expect either to be absent.
   *
   * What stands in `properties` also reaches the browser, where anybody who knows the
   * `visitor_id` can read it. Put no secret and no health data there.
   *
   * @param input - The visitor.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: What applies to the visitor, which may be nothing.
   * @throws ApiError `400`: The body breaks a rule; the answer does not say which. Correct it, a
   *   repeat will not help.
   * @throws ApiError `401`: The token was refused. Check that it is active and of the right kind:
   *   a source token for events, an experiment token for experiments.
   * @throws ApiError `429`: Too many requests. Wait 2 s and 1 to 5 s of jitter, then double the
   *   wait up to 60 s.
   * @throws ApiError `500`: The server failed; the request may have been taken in all the same.
   *   Wait as after a 429.
   * @see {@link https://docs.oursprivacy.com/docs/experimentation/server-side}
   * @example
   * ```ts
   * await client.getPersonalizations({ visitor_id: '3f0c5a52-7d1e-4d7c-9a53-6f5f0c8f2b11' });
   * ```
   */
  getPersonalizations(
    input: GetPersonalizationsBody,
    options?: CallOptions,
  ): Promise<Personalizations>;
}

/**
 * What each operation of Ours Privacy answers when it fails, wholly or in part: the body of each
 * documented status.
 */
export interface OursPrivacyErrors {
  readonly track: {
    readonly 400: Failure;
    readonly 401: Failure;
    readonly 429: Failure;
    readonly 500: Failure;
  };
  readonly identify: {
    readonly 400: Failure;
    readonly 401: Failure;
    readonly 429: Failure;
    readonly 500: Failure;
  };
  readonly trackBatch: {
    readonly 207: BatchResult;
    readonly 400: BatchFailure;
    readonly 401: BatchFailure;
    readonly 413: BatchFailure;
    readonly 415: BatchFailure;
    readonly 429: BatchFailure;
    readonly 500: BatchServerFault;
  };
  readonly assignExperiment: {
    readonly 400: Failure;
    readonly 401: Failure;
    readonly 429: Failure;
    readonly 500: Failure;
  };
  readonly getPersonalizations: {
    readonly 400: Failure;
    readonly 401: Failure;
    readonly 429: Failure;
    readonly 500: Failure;
  };
}

/** What each operation of Ours Privacy resolves to: the data of each documented status. */
export interface OursPrivacySuccesses {
  readonly track: {
    readonly 200: Success;
  };
  readonly identify: {
    readonly 200: Success;
  };
  readonly trackBatch: {
    readonly 200: BatchResult;
  };
  readonly assignExperiment: {
    readonly 200: ExperimentAssignment;
  };
  readonly getPersonalizations: {
    readonly 200: Personalizations;
  };
}

/**
 * What an operation of Ours Privacy comes to, good or bad.
 *
 * @example
 * ```ts
 * function log(result: OursPrivacyResult<'track'>): void {
 *   if (result.ok) console.log(result.status, result.data);
 *   else console.warn(result.exception.message);
 * }
 * ```
 */
export type OursPrivacyResult<
  Operation extends keyof OursPrivacyErrors & keyof OursPrivacySuccesses,
> = Result<OursPrivacySuccesses[Operation], OursPrivacyErrors[Operation]>;

/** The operations of Ours Privacy in a form that never throws. */
export interface OursPrivacyResults {
  /** As `track` of the client, but never throws: see {@link Result}. */
  track(input: TrackBody, options?: CallOptions): Promise<OursPrivacyResult<'track'>>;

  /** As `identify` of the client, but never throws: see {@link Result}. */
  identify(input: IdentifyBody, options?: CallOptions): Promise<OursPrivacyResult<'identify'>>;

  /** As `trackBatch` of the client, but never throws: see {@link Result}. */
  trackBatch(input: BatchBody, options?: CallOptions): Promise<OursPrivacyResult<'trackBatch'>>;

  /** As `assignExperiment` of the client, but never throws: see {@link Result}. */
  assignExperiment(
    experimentKey: string,
    input: AssignExperimentBody,
    options?: CallOptions,
  ): Promise<OursPrivacyResult<'assignExperiment'>>;

  /** As `getPersonalizations` of the client, but never throws: see {@link Result}. */
  getPersonalizations(
    input: GetPersonalizationsBody,
    options?: CallOptions,
  ): Promise<OursPrivacyResult<'getPersonalizations'>>;
}
