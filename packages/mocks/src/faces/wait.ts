// The signal of a request that is garbage hears of no abort, and nobody else may hold one that waits.
const waiting = new Set<object>();

/** A wait, and how to end it early. */
export interface Wait {
  /** Resolves when the time is over; rejects with the reason of the signal when it is aborted. */
  readonly over: Promise<void>;
  /** Leaves no timer and no listener; then it is never over. */
  stop(): void;
}

/** Waits so many milliseconds, or without a number for ever, unless the request is aborted. */
export function wait(request: Pick<Request, 'signal'>, milliseconds?: number): Wait {
  const { signal } = request;
  let stop = () => {};
  const over = new Promise<void>((resolve, reject) => {
    const end = () => {
      stop();
      resolve();
    };
    const abort = () => {
      stop();
      reject(signal.reason);
    };
    const timer = milliseconds === undefined ? undefined : setTimeout(end, milliseconds);
    stop = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      waiting.delete(request);
    };
    waiting.add(request);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
  return { over, stop };
}
