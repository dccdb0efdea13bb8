import type { Clock } from '@visitor-apis/runtime';

/**
 * Waits so many milliseconds, or until the signal is aborted or something else is over.
 *
 * @param delay - `Infinity` where only the others end it
 */
export function wait(
  delay: number,
  clock: Clock,
  signal: AbortSignal | undefined,
  other?: Promise<unknown>,
): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      cancel();
      signal?.removeEventListener('abort', stop);
      resolve();
    };
    const cancel = Number.isFinite(delay) ? clock.after(delay, stop) : () => {};
    other?.then(stop, stop);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
