import { ClientError, type ErrorOrigin } from './client-error.ts';

/**
 * The answer, body included, took longer than `timeout` or `deadline` allows. The request may have
 * reached the vendor.
 */
export class TimeoutError extends ClientError {
  override readonly name = 'TimeoutError';
  readonly kind = 'timeout';
  /** The limit that was passed, in milliseconds. */
  readonly timeout: number;
  /** The option that set the limit: of one attempt, or of the whole call. */
  readonly limit: 'timeout' | 'deadline';

  constructor(
    where: string,
    origin: ErrorOrigin,
    timeout: number,
    limit: 'timeout' | 'deadline' = 'timeout',
  ) {
    const arrival = !origin.attempts
      ? 'nothing was sent'
      : origin.response
        ? `the request did arrive, and was answered ${origin.response.status}`
        : 'the request may have arrived';
    super(
      `${where} took longer than ${timeout} ms. Give a larger \`${limit}\`; ${arrival}.`,
      origin,
    );
    this.timeout = timeout;
    this.limit = limit;
  }
}
