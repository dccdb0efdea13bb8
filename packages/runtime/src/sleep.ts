import type { Clock } from './clock.ts';

/**
 * Waits so many milliseconds, or until the signal is aborted: then it is rejected with what
 * `toError` gives, or simply ends where that is left out. It leaves no timer and no listener.
 */
export function sleep(
  delay: number,
  clock: Clock,
  signal: AbortSignal | undefined,
  toError?: () => Error,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      cancel();
      if (toError) reject(toError());
      else resolve();
    };
    const cancel = clock.after(delay, () => {
      signal?.removeEventListener('abort', stop);
      resolve();
    });
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
