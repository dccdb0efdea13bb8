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
