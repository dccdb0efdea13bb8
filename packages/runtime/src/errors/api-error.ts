import type { Outcome } from '../definition.ts';
import { type AnswerDetails, AnsweredError } from './answered-error.ts';
import { type ErrorOrigin, isClientError } from './client-error.ts';

/** What makes an answer an {@link ApiError}. */
export interface RefusalDetails<Body> extends AnswerDetails {
  readonly body: Body;
  readonly documented: boolean;
  readonly outcome?: Outcome | undefined;
}

/**
 * The vendor answered, and the answer is not a success: a documented refusal (`kind: 'http'`), or
 * a status or body that the spec does not know (`kind: 'unexpected'`).
 *
 * `headers`, `body`, `text` and `response` are not enumerable, so that a logger does not print a
 * person.
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
export class ApiError<
  Status extends number = number,
  Body = unknown,
> extends AnsweredError<Status> {
  override readonly name = 'ApiError';
  readonly kind: 'http' | 'unexpected';
  /**
   * Set where the status is a 2xx and yet no success: `dropped` (nothing was stored) or `partial`
   * (some of what was sent was refused; `body` says which).
   */
  readonly outcome: Outcome | undefined;
  readonly #body: Body;

  constructor(message: string, origin: ErrorOrigin, details: RefusalDetails<Body>) {
    super(message, origin, details);
    this.kind = details.documented ? 'http' : 'unexpected';
    this.outcome = details.outcome;
    this.#body = details.body;
  }

  /** Decoded body: parsed JSON, text, or `undefined` when there was none. */
  get body(): Body {
    return this.#body;
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
