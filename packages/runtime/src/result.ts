import type { Answer } from './answer.ts';
import type { Outcome } from './definition.ts';
import type { AbortError } from './errors/abort-error.ts';
import type { ApiError } from './errors/api-error.ts';
import type { ClientError } from './errors/client-error.ts';
import type { DecodeError } from './errors/decode-error.ts';
import type { InvalidInputError } from './errors/invalid-input-error.ts';
import type { MiddlewareError } from './errors/middleware-error.ts';
import type { NetworkError } from './errors/network-error.ts';
import type { TimeoutError } from './errors/timeout-error.ts';
import type { Settled } from './settle.ts';

/** A call that succeeded. `data` and the contents of `response` are not enumerable. */
export interface SuccessResult<Status extends number, Data> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  /** `duplicate` when the vendor had it already, and stored nothing now. */
  readonly outcome: 'duplicate' | undefined;
  readonly response: Answer;
}

/** A call that the vendor refused in a way that its spec documents. */
export interface RefusalResult<Status extends number, Body> {
  readonly ok: false;
  readonly kind: 'http';
  readonly status: Status;
  /** The decoded body; not enumerable. */
  readonly error: Body;
  readonly response: Answer;
  /** What the throwing method would have thrown: message, attempts, retryAfter. */
  readonly exception: ApiError<Status, Body>;
}

interface FailuresByKind {
  readonly unexpected: ApiError;
  readonly network: NetworkError;
  readonly timeout: TimeoutError;
  readonly abort: AbortError;
  readonly decode: DecodeError;
  readonly invalid: InvalidInputError;
  readonly middleware: MiddlewareError;
}

/** A call that failed in a way that no spec documents. The status, if any, is in `response`. */
export type FailureResult = {
  [Kind in keyof FailuresByKind]: {
    readonly ok: false;
    readonly kind: Kind;
    readonly status?: undefined;
    readonly error: FailuresByKind[Kind];
    readonly response: FailuresByKind[Kind]['response'];
    /** The same as `error`. */
    readonly exception: FailuresByKind[Kind];
  };
}[keyof FailuresByKind];

/**
 * What a call of `client.try` comes to: `ok` tells success from failure, then `kind` the failures
 * and `status` the documented answers. Maps of status to body, as the spec documents them.
 *
 * @example
 * ```ts
 * const result = await fingerprint.try.getEvent(requestId);
 * if (result.ok) return result.data.products;
 * if (result.status === 404) return undefined; // result.error is the body of a 404
 * throw result.exception;
 * ```
 */
export type Result<Successes, Errors> =
  | {
      [Status in keyof Successes & number]: SuccessResult<Status, Successes[Status]>;
    }[keyof Successes & number]
  | { [Status in keyof Errors & number]: RefusalResult<Status, Errors[Status]> }[keyof Errors &
      number]
  | FailureResult;

class SettledResult {
  readonly ok = true;
  readonly status: number;
  readonly outcome: Outcome | undefined;
  readonly response: Answer;
  // Private, so that neither a logger nor util.inspect finds a person in it.
  readonly #data: unknown;

  constructor({ data, response, outcome }: Settled) {
    this.status = response.status;
    this.outcome = outcome;
    this.response = response;
    this.#data = data;
  }

  get data(): unknown {
    return this.#data;
  }
}

class FailedResult {
  readonly ok = false;
  readonly kind: ClientError['kind'];
  readonly status: number | undefined;
  readonly exception: ClientError;

  constructor(exception: ClientError) {
    this.kind = exception.kind;
    this.status = this.kind === 'http' ? exception.response?.status : undefined;
    this.exception = exception;
  }

  get error(): unknown {
    const { exception } = this;
    return this.kind === 'http' ? (exception as ApiError).body : exception;
  }

  get response(): Answer | undefined {
    return this.exception.response;
  }
}

/** Turns what a call gives or throws into a result. */
export function toResult(call: Promise<Settled>): Promise<SettledResult | FailedResult> {
  return call.then(
    (settled) => new SettledResult(settled),
    (error: ClientError) => new FailedResult(error),
  );
}
