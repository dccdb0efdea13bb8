import { ClientError, type ErrorOrigin } from './client-error.ts';

/**
 * A middleware, or the `fetch` that was given, threw an error of its own or gave no usable
 * `Response`. `cause` is that error. The request may have reached the vendor, and is not repeated.
 */
export class MiddlewareError extends ClientError {
  override readonly name = 'MiddlewareError';
  readonly kind = 'middleware';

  constructor(where: string, origin: ErrorOrigin, problem: string, options?: ErrorOptions) {
    super(`${where}: ${problem}.`, origin, options);
  }
}
