import type { Clock } from './clock.ts';
import type { Call } from './describe-call.ts';
import { AbortError } from './errors/abort-error.ts';
import type { ErrorOrigin } from './errors/client-error.ts';

/**
 * Waits between two attempts.
 *
 * @throws {AbortError} as soon as the signal is aborted
 */
export function sleep(
  delay: number,
  { where }: Call,
  origin: ErrorOrigin,
  signal: AbortSignal | undefined,
  clock: Clock,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      cancel();
      reject(new AbortError(where, origin, signal?.reason));
    };
    const cancel = clock.after(delay, () => {
      signal?.removeEventListener('abort', stop);
      resolve();
    });
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
