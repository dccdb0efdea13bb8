import type { EventsGetResponse } from '../models.gen.ts';
import { checkEvent } from '../payload-errors/check-event.ts';
import { EVENT_V3 } from '../signals/event-form.ts';
import { Draft } from './draft.ts';
import { EVENT } from './event-rules.ts';
import { type EventOrigin, finishEvent, type V4Conversion } from './finish-event.ts';
import { follow } from './rules.ts';

/**
 * Makes an event of v4 of one of v3, for events that you have stored: all that has a place in v4 is
 * in `event`, and all that has none is named in `lost`, by its path and never with its value.
 * Nothing is guessed: a time that v3 has twice is carried over only where both are the same.
 * `null` and objects without fields are left out of both, since they tell nothing.
 *
 * @param event - an event of `getEvent`, `searchEvents` or `unsealEvent` of v3
 * @param origin - id and time, for an event that does not say them, as where identification failed
 * @throws {NotAnEventError} when `event` is no event of v3
 * @throws {InvalidInputError} when the event does not say its id or its time, and `origin` neither
 * @example
 * ```ts
 * const { event, lost } = toV4Event(await fingerprintV3.getEvent(requestId), { eventId: requestId });
 * for (const { path, why } of lost) console.warn(path, why);
 * ```
 */
export function toV4Event(event: EventsGetResponse, origin: EventOrigin = {}): V4Conversion {
  const draft = new Draft();
  follow(EVENT, checkEvent('Fingerprint event', EVENT_V3, event), '', draft);
  return finishEvent('toV4Event', draft, origin);
}
