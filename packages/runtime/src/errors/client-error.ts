import type { Answer } from '../answer.ts';

const BRAND = Symbol.for('@visitor-apis/error');

/** What kind of failure an error tells of. */
export type ErrorKind =
  | 'http'
  | 'unexpected'
  | 'network'
  | 'timeout'
  | 'abort'
  | 'decode'
  | 'invalid'
  | 'middleware'
  | 'pagination';

/** An attempt of a call that failed, and was followed by another. */
export interface FailedAttempt {
  readonly kind: ErrorKind;
  /** HTTP status, if the vendor answered. */
  readonly status?: number | undefined;
  /** Code of a network failure, e.g. `ECONNRESET`. */
  readonly code?: string | undefined;
  /** Milliseconds waited before the next attempt. */
  readonly delay: number;
}

/** Where in the API an error arose, and how far the call had come. */
export interface ErrorOrigin {
  /** Vendor, e.g. `fingerprint`. */
  readonly vendor: string;
  /** operationId, e.g. `getEvent`; absent while a client is being made. */
  readonly operation?: string | undefined;
  /** Attempts made so far. */
  readonly attempts?: number;
  readonly failures?: readonly FailedAttempt[];
  readonly madeKey?: string | undefined;
  /** What came of the last answer, were it only its head. */
  readonly response?: Answer | undefined;
}

/**
 * Base of everything a client throws. `kind` tells the subclasses apart, also across realms and
 * duplicate installations, where `instanceof` does not: use {@link isClientError}.
 */
export abstract class ClientError extends Error {
  abstract readonly kind: ErrorKind;
  /** Vendor, e.g. `fingerprint`. */
  readonly vendor: string;
  /** operationId, e.g. `getEvent`; `undefined` when a client was refused its options. */
  readonly operation: string | undefined;
  /** How often the request was sent; 0 when it was refused before. */
  readonly attempts: number;
  /** The attempts before the last one: why each failed, and how long was waited. */
  readonly failures: readonly FailedAttempt[];
  /**
   * The key by which the vendor recognises a repeat, if the client made it because you gave none.
   * Give it along when you send the same again yourself.
   */
  readonly madeKey: string | undefined;
  /** Milliseconds until the vendor wants to be asked again, uncapped, if its answer says so. */
  readonly retryAfter: number | undefined = undefined;
  /** The vendor's id of the request, if its answer has one. */
  readonly requestId: string | undefined = undefined;
  // Private, so that neither a logger nor util.inspect finds a person in it.
  readonly #response: Answer | undefined;

  constructor(message: string, origin: ErrorOrigin, options?: ErrorOptions) {
    const { vendor, operation, attempts = 0, failures = [], madeKey } = origin;
    super(attempts > 1 ? `${message} (attempt ${attempts})` : message, options);
    this.vendor = vendor;
    this.operation = operation;
    this.attempts = attempts;
    this.failures = [...failures];
    this.madeKey = madeKey;
    this.#response = origin.response;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /**
   * The answer, if one came: status, headers, text. Where it broke off, the text is empty, and the
   * status tells what the vendor had made of the request.
   */
  get response(): Answer | undefined {
    return this.#response;
  }
}

/** Whether `error` was thrown by a client of this family, whatever copy of it is installed. */
export function isClientError(error: unknown): error is ClientError {
  return typeof error === 'object' && error !== null && BRAND in error;
}
