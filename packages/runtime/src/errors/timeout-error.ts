import { ClientError, type ErrorOrigin } from './client-error.ts';

/**
 * The answer, body included, took longer than `timeout` milliseconds. The request may have
 * reached the vendor.
 */
export class TimeoutError extends ClientError {
  override readonly name = 'TimeoutError';
  readonly kind = 'timeout';
  /** The limit that was passed, in milliseconds. */
  readonly timeout: number;

  constructor(where: string, origin: ErrorOrigin, timeout: number) {
    super(
      `${where} took longer than ${timeout} ms. Give a larger \`timeout\`; the request may have arrived.`,
      origin,
    );
    this.timeout = timeout;
  }
}
