// Generated from specs/openpanel/openapi.yaml; edit that, then: npm run generate -- openpanel
// spec sha256:a87b7c17d292f54915dfe6e0202998e0dfee06de1032ab26d1bec59c928b2adf, generator 0.1.0

import type { CallOptions, NoInput, Result } from '@visitor-apis/runtime';
import type {
  ApiErrorBody,
  BotVerdict,
  ChangeProfilePropertyBody,
  CreateEventBody,
  DeviceRefusal,
  DeviceSession,
  DuplicateNotice,
  EventNotice,
  IngestionRefusal,
  PlainText,
  ProfileIdNotice,
  ProfileOutcome,
  TrackBody,
  TrackReceipt,
  UpsertProfileBody,
} from './models.gen.ts';
import type { operations } from './types.gen.ts';

/** What a caller of OpenPanel gives once, when the client is made. */
export interface OpenPanelCredentials {
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

/** Options of a call of `track`. */
export interface TrackOptions extends CallOptions {
  /** Header parameters of this operation. */
  readonly header?: NonNullable<operations['track']['parameters']['header']> | undefined;
}

/** Options of a call of `getDeviceId`. */
export interface GetDeviceIdOptions extends CallOptions {
  /** Header parameters of this operation. */
  readonly header?: NonNullable<operations['getDeviceId']['parameters']['header']> | undefined;
}

/** Options of a call of `createEvent`. */
export interface CreateEventOptions extends CallOptions {
  /** Header parameters of this operation. */
  readonly header?: NonNullable<operations['createEvent']['parameters']['header']> | undefined;
}

/** Options of a call of `upsertProfile`. */
export interface UpsertProfileOptions extends CallOptions {
  /** Header parameters of this operation. */
  readonly header?: NonNullable<operations['upsertProfile']['parameters']['header']> | undefined;
}

/** Options of a call of `incrementProfile`. */
export interface IncrementProfileOptions extends CallOptions {
  /** Header parameters of this operation. */
  readonly header?: NonNullable<operations['incrementProfile']['parameters']['header']> | undefined;
}

/** Options of a call of `decrementProfile`. */
export interface DecrementProfileOptions extends CallOptions {
  /** Header parameters of this operation. */
  readonly header?: NonNullable<operations['decrementProfile']['parameters']['header']> | undefined;
}

/** The operations of OpenPanel, one method each. */
export interface OpenPanelOperations {
  /**
   * Send one event, profile, counter change, group or replay chunk.
   *
   * `type` says what `payload` holds: `track` records an event, `identify` writes a profile,
   * `increment` and `decrement` change a numeric profile property, `group` writes a group,
   * `assign_group` adds groups to a profile, `replay` stores a chunk of a session recording.
   *
   * The item is queued: `200` means accepted, and filters of the project may still drop it. Data
   * can be read about 10 seconds later at the earliest. There is no idempotency key, so a request
   * that is repeated after a timeout can count twice; set `__timestamp` before the first attempt
   * so that at least the time stays right.
   *
   * To act for an end user, forward both the user's address (`openpanel-client-ip`) and the
   * user's `user-agent`. Otherwise send a plain `name/1.2.3` user agent: the event then counts as
   * a server event, opens no session and creates no visitor.
   *
   * @param input - What happened, or what to write.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`, and the
   *   parameters beside the input.
   * @returns `200`: Accepted and queued. The text `Duplicate event` means an identical request
   *   came within 100 ms: do not send it again.
   * @throws ApiError `202`: Dropped: the user agent is a known bot's and no secret was sent.
   *   Nothing was stored; send the secret or another user agent.
   * @throws ApiError `400`: The body breaks a rule, or the property to change is not a number.
   *   `body.message` names the field. Correct the request.
   * @throws ApiError `401`: Client id, secret, origin or a project filter refused the request.
   *   Check the credentials; a server must send the secret.
   * @throws ApiError `404`: No such profile yet: identify it first and wait 10 s. Or no such
   *   route: check the base URL, which may need `/api`.
   * @throws ApiError `413`: The body is too large for the server or a proxy in front of it. Send
   *   less.
   * @throws ApiError `415`: The body is not declared as JSON. Send `content-type`
   *   `application/json`.
   * @throws ApiError `429`: Too many requests for a proxy in front: the server does not limit
   *   ingestion. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed. The item may have been stored; a repeat can count
   *   twice.
   * @see {@link https://openpanel.dev/docs/api/track}
   * @example
   * ```ts
   * await client.track({
   *   type: 'track',
   *   payload: {
   *     name: 'invoice_paid',
   *     profileId: 'u-17',
   *     groups: ['org-3'],
   *     properties: { plan: 'team', seats: 12, __timestamp: '2026-11-18T11:06:40.000Z' },
   *   },
   * });
   * ```
   */
  track(input: TrackBody, options?: TrackOptions): Promise<TrackReceipt | DuplicateNotice>;

  /**
   * Get the device id and live session of a caller.
   *
   * The device id is computed from address, user agent, project and a salt that changes at
   * midnight. `sessionId` is empty when there is no live session. The address is taken from the
   * same headers as for `track`; a private or loopback address is passed over.
   *
   * Give credentials in the headers: this operation has no body to carry them. Servers from
   * before 19 November 2025 lack the operation. A trailing slash in the path is a `404`.
   *
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`, and the
   *   parameters beside the input.
   * @returns `200`: The device id and, if one is live, the session.
   * @throws ApiError `400`: No device id can be computed. Send a public address in
   *   `openpanel-client-ip`, and a `user-agent`.
   * @throws ApiError `401`: Client id, secret, origin or a project filter refused the request.
   *   Check the credentials; a server must send the secret.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests for a proxy in front: the server does not limit
   *   ingestion. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed. The item may have been stored; a repeat can count
   *   twice.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.getDeviceId();
   * ```
   */
  getDeviceId(input?: NoInput, options?: GetDeviceIdOptions): Promise<DeviceSession>;

  /**
   * Record an event, the old way.
   *
   * Replaced by `track` with `type: track`. The server checks nothing: even `{}` passes and is
   * stored. The time of the event comes from `properties.__timestamp`; the field `timestamp` has
   * no effect. The rules on event names do not apply here.
   *
   * @param input - The event.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`, and the
   *   parameters beside the input.
   * @returns `200`: An identical request came within 100 ms: do not send it again. `202`:
   *   Accepted and queued if the answer is the text `ok`. A JSON answer means the caller was
   *   taken for a bot and the event was dropped.
   * @throws ApiError `202`: Accepted and queued if the answer is the text `ok`. A JSON answer
   *   means the caller was taken for a bot and the event was dropped.
   * @throws ApiError `400`: The body is not JSON, or empty. Correct it; do not repeat the
   *   request.
   * @throws ApiError `401`: Client id, secret, origin or a project filter refused the request.
   *   Check the credentials; a server must send the secret.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `413`: The body is too large for the server or a proxy in front of it. Send
   *   less.
   * @throws ApiError `415`: The body is not declared as JSON. Send `content-type`
   *   `application/json`.
   * @throws ApiError `429`: Too many requests for a proxy in front: the server does not limit
   *   ingestion. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed. The item may have been stored; a repeat can count
   *   twice.
   * @deprecated Use `track`.
   * @example
   * ```ts
   * await client.createEvent({
   *   name: 'invoice_paid',
   *   timestamp: '2026-11-18T11:06:40.000Z',
   *   profileId: 'u-17',
   *   properties: { plan: 'team' },
   * });
   * ```
   */
  createEvent(
    input: CreateEventBody,
    options?: CreateEventOptions,
  ): Promise<DuplicateNotice | EventNotice>;

  /**
   * Create or update a profile, the old way.
   *
   * Replaced by `track` with `type: identify`. The server checks nothing and answers with the
   * profile id: as text, as a JSON number if the id is a number, and with an empty body if there
   * is none.
   *
   * @param input - The profile.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`, and the
   *   parameters beside the input.
   * @returns `202`: Accepted if the answer is the profile id. A JSON object with `bot` means the
   *   caller was taken for a bot and nothing was written.
   * @throws ApiError `202`: Accepted if the answer is the profile id. A JSON object with `bot`
   *   means the caller was taken for a bot and nothing was written.
   * @throws ApiError `400`: The body is not JSON, or empty. Correct it; do not repeat the
   *   request.
   * @throws ApiError `401`: Client id, secret, origin or a project filter refused the request.
   *   Check the credentials; a server must send the secret.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `413`: The body is too large for the server or a proxy in front of it. Send
   *   less.
   * @throws ApiError `415`: The body is not declared as JSON. Send `content-type`
   *   `application/json`.
   * @throws ApiError `429`: Too many requests for a proxy in front: the server does not limit
   *   ingestion. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed. The item may have been stored; a repeat can count
   *   twice.
   * @deprecated Use `track`.
   * @example
   * ```ts
   * await client.upsertProfile({
   *   profileId: 'u-17',
   *   firstName: 'Mara',
   *   email: 'mara@garden.example',
   *   properties: { plan: 'team' },
   * });
   * ```
   */
  upsertProfile(
    input: UpsertProfileBody,
    options?: UpsertProfileOptions,
  ): Promise<ProfileIdNotice | ProfileOutcome>;

  /**
   * Add to a numeric profile property, the old way.
   *
   * Replaced by `track` with `type: increment`. All three fields are needed, and `value` has no
   * default: an empty object makes the server fail with `500`.
   *
   * @param input - The profile, the property and the amount.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`, and the
   *   parameters beside the input.
   * @returns `202`: Accepted if the answer is the profile id. A JSON object with `bot` means the
   *   caller was taken for a bot and nothing was written.
   * @throws ApiError `202`: Accepted if the answer is the profile id. A JSON object with `bot`
   *   means the caller was taken for a bot and nothing was written.
   * @throws ApiError `400`: The present value is not a number (text), or the body is not JSON.
   *   Correct the request.
   * @throws ApiError `401`: Client id, secret, origin or a project filter refused the request.
   *   Check the credentials; a server must send the secret.
   * @throws ApiError `404`: No such profile yet (text): identify it first and wait 10 s. Or no
   *   such route (JSON): check the base URL.
   * @throws ApiError `413`: The body is too large for the server or a proxy in front of it. Send
   *   less.
   * @throws ApiError `415`: The body is not declared as JSON. Send `content-type`
   *   `application/json`.
   * @throws ApiError `429`: Too many requests for a proxy in front: the server does not limit
   *   ingestion. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed. The item may have been stored; a repeat can count
   *   twice.
   * @deprecated Use `track`.
   * @example
   * ```ts
   * await client.incrementProfile({ profileId: 'u-17', property: 'logins', value: 1 });
   * ```
   */
  incrementProfile(
    input: ChangeProfilePropertyBody,
    options?: IncrementProfileOptions,
  ): Promise<ProfileIdNotice | ProfileOutcome>;

  /**
   * Subtract from a numeric profile property, the old way.
   *
   * Replaced by `track` with `type: decrement`. All three fields are needed, and `value` has no
   * default: an empty object makes the server fail with `500`.
   *
   * @param input - The profile, the property and the amount.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`, and the
   *   parameters beside the input.
   * @returns `202`: Accepted if the answer is the profile id. A JSON object with `bot` means the
   *   caller was taken for a bot and nothing was written.
   * @throws ApiError `202`: Accepted if the answer is the profile id. A JSON object with `bot`
   *   means the caller was taken for a bot and nothing was written.
   * @throws ApiError `400`: The present value is not a number (text), or the body is not JSON.
   *   Correct the request.
   * @throws ApiError `401`: Client id, secret, origin or a project filter refused the request.
   *   Check the credentials; a server must send the secret.
   * @throws ApiError `404`: No such profile yet (text): identify it first and wait 10 s. Or no
   *   such route (JSON): check the base URL.
   * @throws ApiError `413`: The body is too large for the server or a proxy in front of it. Send
   *   less.
   * @throws ApiError `415`: The body is not declared as JSON. Send `content-type`
   *   `application/json`.
   * @throws ApiError `429`: Too many requests for a proxy in front: the server does not limit
   *   ingestion. Wait as `retry-after` says, then repeat.
   * @throws ApiError `500`: The server failed. The item may have been stored; a repeat can count
   *   twice.
   * @deprecated Use `track`.
   * @example
   * ```ts
   * await client.decrementProfile({ profileId: 'u-17', property: 'logins', value: 1 });
   * ```
   */
  decrementProfile(
    input: ChangeProfilePropertyBody,
    options?: DecrementProfileOptions,
  ): Promise<ProfileIdNotice | ProfileOutcome>;
}

/**
 * What each operation of OpenPanel answers when it fails, wholly or in part: the body of each
 * documented status.
 */
export interface OpenPanelErrors {
  readonly track: {
    readonly 202: BotVerdict;
    readonly 400: ApiErrorBody;
    readonly 401: IngestionRefusal | ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 413: ApiErrorBody;
    readonly 415: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly getDeviceId: {
    readonly 400: DeviceRefusal;
    readonly 401: IngestionRefusal | ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly createEvent: {
    readonly 202: BotVerdict;
    readonly 400: ApiErrorBody;
    readonly 401: IngestionRefusal | ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 413: ApiErrorBody;
    readonly 415: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly upsertProfile: {
    readonly 202: ProfileOutcome;
    readonly 400: ApiErrorBody;
    readonly 401: IngestionRefusal | ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 413: ApiErrorBody;
    readonly 415: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly incrementProfile: {
    readonly 202: ProfileOutcome;
    readonly 400: PlainText | ApiErrorBody;
    readonly 401: IngestionRefusal | ApiErrorBody;
    readonly 404: PlainText | ApiErrorBody;
    readonly 413: ApiErrorBody;
    readonly 415: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly decrementProfile: {
    readonly 202: ProfileOutcome;
    readonly 400: PlainText | ApiErrorBody;
    readonly 401: IngestionRefusal | ApiErrorBody;
    readonly 404: PlainText | ApiErrorBody;
    readonly 413: ApiErrorBody;
    readonly 415: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
}

/** What each operation of OpenPanel resolves to: the data of each documented status. */
export interface OpenPanelSuccesses {
  readonly track: {
    readonly 200: TrackReceipt | DuplicateNotice;
  };
  readonly getDeviceId: {
    readonly 200: DeviceSession;
  };
  readonly createEvent: {
    readonly 200: DuplicateNotice;
    readonly 202: EventNotice;
  };
  readonly upsertProfile: {
    readonly 202: ProfileIdNotice | ProfileOutcome;
  };
  readonly incrementProfile: {
    readonly 202: ProfileIdNotice | ProfileOutcome;
  };
  readonly decrementProfile: {
    readonly 202: ProfileIdNotice | ProfileOutcome;
  };
}

/**
 * What an operation of OpenPanel comes to, good or bad.
 *
 * @example
 * ```ts
 * function log(result: OpenPanelResult<'track'>): void {
 *   if (result.ok) console.log(result.status, result.data);
 *   else console.warn(result.exception.message);
 * }
 * ```
 */
export type OpenPanelResult<
  Operation extends keyof OpenPanelErrors & keyof OpenPanelSuccesses,
> = Result<OpenPanelSuccesses[Operation], OpenPanelErrors[Operation]>;

/** The operations of OpenPanel in a form that never throws. */
export interface OpenPanelResults {
  /** As `track` of the client, but never throws: see {@link Result}. */
  track(input: TrackBody, options?: TrackOptions): Promise<OpenPanelResult<'track'>>;

  /** As `getDeviceId` of the client, but never throws: see {@link Result}. */
  getDeviceId(
    input?: NoInput,
    options?: GetDeviceIdOptions,
  ): Promise<OpenPanelResult<'getDeviceId'>>;

  /**
   * As `createEvent` of the client, but never throws: see {@link Result}.
   *
   * @deprecated Use `track`.
   */
  createEvent(
    input: CreateEventBody,
    options?: CreateEventOptions,
  ): Promise<OpenPanelResult<'createEvent'>>;

  /**
   * As `upsertProfile` of the client, but never throws: see {@link Result}.
   *
   * @deprecated Use `track`.
   */
  upsertProfile(
    input: UpsertProfileBody,
    options?: UpsertProfileOptions,
  ): Promise<OpenPanelResult<'upsertProfile'>>;

  /**
   * As `incrementProfile` of the client, but never throws: see {@link Result}.
   *
   * @deprecated Use `track`.
   */
  incrementProfile(
    input: ChangeProfilePropertyBody,
    options?: IncrementProfileOptions,
  ): Promise<OpenPanelResult<'incrementProfile'>>;

  /**
   * As `decrementProfile` of the client, but never throws: see {@link Result}.
   *
   * @deprecated Use `track`.
   */
  decrementProfile(
    input: ChangeProfilePropertyBody,
    options?: DecrementProfileOptions,
  ): Promise<OpenPanelResult<'decrementProfile'>>;
}
