import { ClientError, type ErrorOrigin, isClientError } from './client-error.ts';

/** An answer that became an {@link ApiError}. */
export interface RefusedAnswer<Status extends number = number, Body = unknown> {
  readonly status: Status;
  readonly headers: Headers;
  readonly body: Body;
  /** The body as it came, before decoding. */
  readonly text: string;
  readonly documented: boolean;
}

/**
 * The vendor answered, and the answer is not a success: a documented refusal (`kind: 'http'`), or
 * a status or body that the spec does not know (`kind: 'unexpected'`).
 *
 * `headers`, `body` and `text` are not enumerable, so that a logger does not print a person.
 *
 * @example
 * ```ts
 * try {
 *   await fingerprint.getEvent(requestId);
 * } catch (error) {
 *   if (isApiError(error) && error.status === 404) return undefined;
 *   throw error;
 * }
 * ```
 */
export class ApiError<Status extends number = number, Body = unknown> extends ClientError {
  override readonly name = 'ApiError';
  readonly kind: 'http' | 'unexpected';
  /** HTTP status of the answer. */
  readonly status: Status;
  declare readonly headers: Headers;
  /** Decoded body: parsed JSON, text, or `undefined` when there was none. */
  declare readonly body: Body;
  /** The body as it came, before decoding. */
  declare readonly text: string;

  constructor(message: string, origin: ErrorOrigin, answer: RefusedAnswer<Status, Body>) {
    super(message, origin);
    this.kind = answer.documented ? 'http' : 'unexpected';
    this.status = answer.status;
    for (const key of ['headers', 'body', 'text'] as const) {
      Object.defineProperty(this, key, { value: answer[key] });
    }
  }
}

/**
 * Whether `error` is an {@link ApiError}, whatever copy of this package made it; of this vendor
 * and this operation, when they are given.
 */
export function isApiError(error: unknown, vendor?: string, operation?: string): error is ApiError {
  if (!isClientError(error) || !(error.kind === 'http' || error.kind === 'unexpected'))
    return false;
  return (
    (vendor === undefined || error.vendor === vendor) &&
    (operation === undefined || error.operation === operation)
  );
}

/**
 * The documented refusals of an operation as a union that `status` narrows: `Errors` maps each
 * status to its body.
 */
export type ApiErrorOf<Errors> = {
  [Status in keyof Errors & number]: ApiError<Status, Errors[Status]>;
}[keyof Errors & number];
