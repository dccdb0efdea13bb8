import { contextOf } from '@visitor-apis/runtime';
import type { ProfileId, PropertyPath } from '../models.gen.ts';
import { checkChange } from './check-change.ts';
import { clientOf } from './client-of-events.ts';
import type {
  CloseOptions,
  CoalescedIncrements,
  CoalesceOptions,
  LostIncrement,
} from './coalesced-increments.ts';
import { drainAll } from './drain-all.ts';
import type { OpenPanelEvents } from './events.ts';
import { IncrementCounter } from './increment-counter.ts';
import { mayGoBack } from './never-counted.ts';
import { PendingSum } from './pending-sum.ts';
import { profileOf } from './profile-of.ts';
import { checkDelay, readCoalesceOptions } from './read-coalesce-options.ts';
import { refuseEvent } from './refuse-event.ts';

/**
 * Puts increments together: of two changes of one property within 10 seconds the vendor keeps one,
 * though it takes both. This adds up what comes within a window, and sends one sum for each
 * profile and property. It knows of its own process only: of two that count the same property of
 * the same profile, one can still lose to the other.
 *
 * A sum that certainly was not counted (no connection, 429) joins the next one. One that may have
 * been counted (a timeout, a 5xx) is reported and never sent again.
 *
 * The program does not wait for the timer: await `close` at its end, with `within` where the end
 * cannot wait.
 *
 * @param events - the facade; what is bound to it is sent with each sum
 * @throws {InvalidInputError} an option that is not what it must be
 * @example
 * ```ts
 * await using counters = coalesceIncrements(events, {
 *   onError: (error, { property, by }) => console.error('not counted', property, by, error),
 * });
 * counters.increment('pages_read', 1, { profileId: 'u-17' });
 * counters.increment('pages_read', 1, { profileId: 'u-17' }); // one request, a sum of 2
 * ```
 */
export function coalesceIncrements(
  events: OpenPanelEvents,
  options: CoalesceOptions = {},
): CoalescedIncrements {
  const client =
    clientOf(events) ?? refuseEvent('events', 'must be what createOpenPanelEvents gave');
  const { clock, definition } = contextOf(client);
  const { window, attempts, onError } = readCoalesceOptions(options);
  const counters = new Map<string, IncrementCounter>();
  let closing: Promise<void> | undefined;
  // Ends all waiting: each sum is then sent with a signal that is aborted, and so reported.
  const halt = new AbortController();
  const { signal } = halt;

  const report = (error: unknown, lost: LostIncrement) => {
    // Apart, and deaf: a failure to report a failure must neither stop a sum nor the program.
    if (onError) {
      Promise.resolve()
        .then(() => onError(error, lost))
        .catch(() => {});
    }
  };
  const counterOf = (profileId: ProfileId, property: PropertyPath): IncrementCounter => {
    const key = JSON.stringify([profileId, property]);
    const known = counters.get(key);
    if (known) return known;
    const counter = new IncrementCounter({
      clock,
      window,
      signal,
      quiet: onError !== undefined,
      send: (sum) =>
        events[sum > 0 ? 'increment' : 'decrement'](
          property,
          Math.abs(sum),
          { profileId },
          { signal },
        ),
      mayGoBack: (error, tries) => mayGoBack(error, definition, tries, attempts),
      lose: (error, by) => report(error, { profileId, property, by }),
      forget: () => counters.delete(key),
    });
    counters.set(key, counter);
    return counter;
  };
  // Not async: each caller gets the promise itself, which is quiet where `onError` listens.
  const change =
    (sign: 1 | -1): CoalescedIncrements['increment'] =>
    (property, by = 1, context) => {
      try {
        if (closing) refuseEvent('counters', 'were closed before');
        const profileId = profileOf(context ?? {});
        checkChange(property, by, profileId);
        return counterOf(profileId, property).add(sign * by);
      } catch (error) {
        const refused = new PendingSum(onError !== undefined);
        refused.reject(error);
        report(error, { profileId: context?.profileId, property, by: sign * by });
        return refused.receipt;
      }
    };
  const drain = (last: boolean) => drainAll([...counters.values()], last);
  const close = async ({ within }: CloseOptions = {}) => {
    if (within !== undefined) checkDelay('within', within);
    closing ??= drain(true);
    if (within === undefined) return closing;
    const reason = new Error(`The counters were closed, and not done within ${within} ms.`);
    const cancel = clock.after(within, () => halt.abort(reason));
    return closing.finally(cancel);
  };
  return {
    increment: change(1),
    decrement: change(-1),
    flush: () => drain(false),
    close,
    [Symbol.asyncDispose]: () => close(),
  };
}
