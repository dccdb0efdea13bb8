/// <reference lib="esnext.disposable" preserve="true" />
import type { ProfileId, PropertyDelta, PropertyPath } from '../models.gen.ts';
import type { EventReceipt } from './event-receipt.ts';

/** Changes that were not counted, or perhaps not. */
export interface LostIncrement {
  /** Absent if that is why it was refused. */
  readonly profileId: ProfileId | undefined;
  readonly property: PropertyPath;
  /** The sum of them; negative when more was taken away than added. */
  readonly by: number;
}

/** How increments are put together. */
export interface CoalesceOptions {
  /**
   * Milliseconds in which changes of one property are put together, and the least time from one
   * sum to the next. The vendor reads what it wrote up to 10 s ago, so that less than that loses
   * counts, unless your own server flushes more often. Default 15 000.
   */
  readonly window?: number | undefined;
  /**
   * How often a sum is sent that certainly was not counted, a window apart. Default 10. A profile
   * that the vendor does not know is tried twice: it may have been written a moment ago.
   */
  readonly attempts?: number | undefined;
  /**
   * Hears of each sum that was given up: the vendor refused it, it could not be sent, or nobody
   * knows whether it was counted. Without it the promises of the callers are all there is, and one
   * that nobody listens to is an unhandled rejection. What it throws itself, or rejects with, is
   * ignored.
   */
  readonly onError?: ((error: unknown, lost: LostIncrement) => void) | undefined;
}

/** How long an end may take. */
export interface CloseOptions {
  /**
   * Milliseconds after which what is left is given up: each sum is reported with an error of the
   * kind `abort`. Where its `attempts` are 0 it was not sent; otherwise nobody knows whether it was
   * counted. Without it a server that hangs takes the timeout of the client for every eight sums,
   * and a sum just before takes a window.
   */
  readonly within?: number | undefined;
}

/** A change of a property of this profile. */
type Change = (
  property: PropertyPath,
  by: PropertyDelta | undefined,
  context: { readonly profileId: ProfileId },
) => Promise<EventReceipt>;

/**
 * Increments that are put together before they are sent. Each promise settles when the sum has
 * been sent that it is part of, which takes a window and longer: do not await it in the handler of
 * a request.
 */
export interface CoalescedIncrements {
  /** Adds to a property; `by` is 1 if it is `undefined`. */
  readonly increment: Change;
  /** Subtracts from a property; `by` is 1 if it is `undefined`. */
  readonly decrement: Change;
  /**
   * Sends all that is pending, each sum once. It takes up to a window where a sum was sent just
   * before, and as long as the server lets it: there is no `within` here. What could not be sent
   * and certainly was not counted stays pending.
   */
  flush(): Promise<void>;
  /**
   * Flushes, gives up what then is still pending, and takes nothing any more. Await it at exit.
   * In a handler of SIGTERM say how long that may take: the platform ends the program soon.
   *
   * @example
   * ```ts
   * process.once('SIGTERM', () => counters.close({ within: 5_000 }));
   * ```
   */
  close(options?: CloseOptions): Promise<void>;
  /** The same as `close`, without an end, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}
