import { type Clock, systemClock } from '@visitor-apis/runtime';

/**
 * Calls `task` once after `delay` milliseconds, unless the function it returns is called first or
 * the program has ended by then: it does not wait for this, where the platform lets it.
 */
export function inBackground(clock: Clock, delay: number, task: () => void): () => void {
  if (clock !== systemClock) return clock.after(delay, task);
  const timer: unknown = setTimeout(task, delay);
  (timer as { unref?(): void }).unref?.();
  return () => clearTimeout(timer as number);
}

/**
 * Resolves after `delay` milliseconds, or as soon as the signal is aborted; the program waits for
 * it.
 */
export function pause(clock: Clock, delay: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      cancel();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const cancel = clock.after(delay, end);
    signal.addEventListener('abort', end);
  });
}
