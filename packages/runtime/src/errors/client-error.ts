const BRAND = Symbol.for('@visitor-apis/error');

/** What kind of failure an error tells of. */
export type ErrorKind =
  | 'http'
  | 'unexpected'
  | 'network'
  | 'timeout'
  | 'abort'
  | 'decode'
  | 'invalid';

/** Where in the API an error arose. */
export interface ErrorOrigin {
  /** Vendor, e.g. `fingerprint`. */
  readonly vendor: string;
  /** operationId, e.g. `getEvent`; absent while a client is being made. */
  readonly operation?: string;
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

  constructor(message: string, origin: ErrorOrigin, options?: ErrorOptions) {
    super(message, options);
    this.vendor = origin.vendor;
    this.operation = origin.operation;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Whether `error` was thrown by a client of this family, whatever copy of it is installed. */
export function isClientError(error: unknown): error is ClientError {
  return typeof error === 'object' && error !== null && BRAND in error;
}
