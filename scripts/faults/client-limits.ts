import type { Fault } from './fault.ts';

/** Milliseconds after which a call is taken to hang. No call that works comes near. */
export const BOUND = 15_000;

/** What the client of a cell waits for: delays that a test can wait for, in milliseconds. */
export function limitsFor({ limits }: Fault) {
  const { timeout = BOUND, deadline = BOUND, maxDelay = 20 } = limits ?? {};
  const retry = { firstDelay: 5, factor: 2, maxDelay, jitter: { min: 0, max: 2 } };
  return { timeout, deadline, retry };
}
