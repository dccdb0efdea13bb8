import type { IncrementCounter } from './increment-counter.ts';

// All at once would be a burst at the very end of a program.
const AT_ONCE = 8;

/**
 * Sends what each counter has, a few at a time.
 *
 * @param last - whether what then is left is given up
 */
export async function drainAll(
  counters: readonly IncrementCounter[],
  last: boolean,
): Promise<void> {
  // One iterator for all: each takes the next counter that nobody has taken.
  const next = counters.values();
  const work = async () => {
    for (const counter of next) await counter.drain(last);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
