import type { Clock } from './clock.ts';
import { AbortError } from './errors/abort-error.ts';
import type { ErrorOrigin } from './errors/client-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';

/** How long something may take, and the option that says so. */
export interface Limit {
  /** Milliseconds from now; `Infinity` for no limit. */
  readonly after: number;
  readonly name: 'timeout' | 'deadline';
  /** What the option was set to, in milliseconds. */
  readonly of: number;
}

const ENDED = new Error('The call has ended.');

/** What ends a piece of work before it ends by itself. */
export interface Bounds {
  readonly limit: Limit;
  readonly signal: AbortSignal | undefined;
  readonly clock: Clock;
  /** The call, for messages: vendor, operation and route. */
  readonly where: string;
  /** Looked at when it is needed: by then an answer may have begun. */
  readonly origin: () => ErrorOrigin;
}

/** A signal that is aborted when the bounds are passed, and a promise that is then rejected. */
export interface Stop {
  readonly signal: AbortSignal;
  readonly stopped: Promise<never>;
}

/**
 * Runs `work` until it ends, its time is up or the caller's signal is aborted, whatever is first.
 * It leaves no timer and no listener behind.
 *
 * @throws {TimeoutError} not complete in time
 * @throws {AbortError} the caller's signal was aborted
 */
export async function within<T>(
  { limit, signal, clock, where, origin }: Bounds,
  work: (stop: Stop) => Promise<T>,
): Promise<T> {
  const abortError = () => new AbortError(where, origin(), signal?.reason);
  if (signal?.aborted) throw abortError();
  // One controller each time: listeners on the caller's signal would add up, call after call.
  const controller = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  stopped.catch(() => {});
  const onAbort = () => controller.abort(abortError());
  signal?.addEventListener('abort', onAbort, { once: true });
  const cancelTimer = Number.isFinite(limit.after)
    ? clock.after(limit.after, () =>
        controller.abort(new TimeoutError(where, origin(), limit.of, limit.name)),
      )
    : undefined;
  try {
    // `work` first: it may look at `stopped` before anybody else does.
    return await Promise.race([work({ signal: controller.signal, stopped }), stopped]);
  } finally {
    cancelTimer?.();
    signal?.removeEventListener('abort', onAbort);
    // What goes on all the same, e.g. a second request of a middleware, is in vain.
    controller.abort(ENDED);
  }
}
