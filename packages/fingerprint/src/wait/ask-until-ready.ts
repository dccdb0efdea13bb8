import {
  AbortError,
  type CallOptions,
  type ClientContext,
  contextOf,
  DEFAULT_DEADLINE,
  isClientError,
  sleep,
  systemClock,
  type TimeoutError,
} from '@visitor-apis/runtime';
import { readWaitOptions, type WaitOptions } from './wait-options.ts';

/** A call that may be refused because it comes too early. */
export interface EarlyCall<Data> {
  /** Name of the function that waits, and of the operation that it calls. */
  readonly caller: string;
  readonly operation: string;
  readonly send: (options: CallOptions) => Promise<Data>;
  readonly isTooEarly: (error: unknown) => boolean;
}

/** Sends a call until it does not come too early any more, or time is up. */
export async function askUntilReady<Data>(
  client: object,
  { caller, operation, send, isTooEarly }: EarlyCall<Data>,
  options: WaitOptions,
): Promise<Data> {
  const { within, every, signal } = readWaitOptions(caller, options);
  // There is none of a client that somebody made for a test.
  const context: ClientContext | undefined = contextOf(client);
  const clock = context?.clock ?? systemClock;
  const longest = context?.options.deadline ?? DEFAULT_DEADLINE;
  const end = clock.now() + within;
  let tooEarly: unknown;
  for (let attempts = 1; ; attempts++) {
    const left = Math.max(end - clock.now(), 1);
    try {
      return await send({ signal, deadline: Math.min(left, longest || Infinity) });
    } catch (error) {
      if (!isTooEarly(error)) {
        // We cut it short: what the vendor said before tells more.
        // Not asked of the clock: timers fire a fraction too early at times.
        const isTimeout = isClientError(error) && error.kind === 'timeout';
        const isLate =
          isTimeout &&
          (error as TimeoutError).limit === 'deadline' &&
          left <= (longest || Infinity);
        throw isLate ? (tooEarly ?? error) : error;
      }
      const delay = every * 2 ** Math.min(attempts - 1, 3) * (1 + clock.random() / 4);
      // What cannot be in time is not waited for.
      if (clock.now() + delay >= end) throw error;
      tooEarly = error;
      const vendor = context?.definition.vendor ?? 'fingerprint';
      const origin = { vendor, operation, attempts };
      const stopped = () => new AbortError(`Fingerprint ${caller}`, origin, signal?.reason);
      await sleep(delay, clock, signal, stopped);
    }
  }
}
