import { LONGEST_DELAY } from '@visitor-apis/runtime';
import { refuseArgument } from '../refuse-argument.ts';

/** How long to wait for an event, and how often to ask. */
export interface WaitOptions {
  /** Milliseconds in all: calls, their retries and the waits between them. Default 10,000. */
  readonly within?: number | undefined;
  /**
   * Milliseconds before the second attempt. Each wait is twice as long as the one before, up to 8
   * times this, plus up to a quarter by chance. Default 250.
   */
  readonly every?: number | undefined;
  /** Ends the waiting at once. */
  readonly signal?: AbortSignal | undefined;
}

/** The options with their defaults, or a refusal that names the one at fault. */
export function readWaitOptions(
  caller: string,
  { within = 10_000, every = 250, signal, ...others }: WaitOptions,
) {
  const [unknown] = Object.keys(others);
  if (unknown) refuseArgument(caller, unknown, 'is not known here');
  for (const [name, value] of Object.entries({ within, every })) {
    if (typeof value === 'number' && value >= 1 && value <= LONGEST_DELAY) continue;
    refuseArgument(caller, name, `must be a number of milliseconds, from 1 to ${LONGEST_DELAY}`);
  }
  return { within, every, signal };
}
