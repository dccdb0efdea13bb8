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
   * that nobody listens to is an unhandled rejection.
   */
  readonly onError?: ((error: unknown, lost: LostIncrement) => void) | undefined;
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
   * before. What could not be sent and certainly was not counted stays pending.
   */
  flush(): Promise<void>;
  /** Flushes, gives up what then is still pending, and takes nothing any more. Await it at exit. */
  close(): Promise<void>;
  /** The same as `close`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}
