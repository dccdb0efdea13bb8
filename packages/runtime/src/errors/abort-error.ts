import { ClientError, type ErrorOrigin } from './client-error.ts';

/** The caller's `signal` was aborted. `cause` is the signal's reason. */
export class AbortError extends ClientError {
  override readonly name = 'AbortError';
  readonly kind = 'abort';

  constructor(where: string, origin: ErrorOrigin, reason: unknown) {
    super(`${where} was aborted by its signal.`, origin, { cause: reason });
  }
}
