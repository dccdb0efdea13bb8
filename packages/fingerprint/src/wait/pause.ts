import { AbortError, type Clock } from '@visitor-apis/runtime';

/** What is waited for, for the error. */
export interface Waiting {
  readonly caller: string;
  readonly operation: string;
  readonly attempts: number;
}

/**
 * Waits between two attempts.
 *
 * @throws {AbortError} as soon as the signal is aborted
 */
export function pause(
  delay: number,
  { caller, ...origin }: Waiting,
  signal: AbortSignal | undefined,
  clock: Clock,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      cancel();
      const where = `Fingerprint ${caller}`;
      reject(new AbortError(where, { vendor: 'fingerprint', ...origin }, signal?.reason));
    };
    const cancel = clock.after(delay, () => {
      signal?.removeEventListener('abort', stop);
      resolve();
    });
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
