import { refuseArgument } from '../refuse-argument.ts';
import type { Event } from '../v4/models.gen.ts';
import type { Draft } from './draft.ts';
import type { Loss } from './loss.ts';
import { REQUIRED_GROUPS } from './required-groups.ts';

/** What an event does not say of itself where identification failed. */
export interface EventOrigin {
  /** The id that you asked for. */
  readonly eventId?: string | undefined;
  /** Its time in epoch milliseconds. Default: what the id begins with. */
  readonly timestamp?: number | undefined;
}

/** An event of v4, and what of that of v3 is not in it. */
export interface V4Conversion {
  readonly event: Event;
  /** Empty when nothing was lost. */
  readonly lost: readonly Loss[];
}

// As the spec of v4 says of the ids of events; those of old events have no time in them.
const TIME_IN_ID = /^(\d{13})\./;

/** Completes an event of v4 with its id and its time. */
export function finishEvent(
  caller: string,
  draft: Draft,
  { eventId, timestamp }: EventOrigin,
): V4Conversion {
  const id = draft.get('event_id') ?? eventId;
  if (typeof id !== 'string' || id === '') {
    refuseArgument(caller, 'eventId', 'must be given: the event does not say its id');
  }
  const time = draft.get('timestamp') ?? timestamp ?? Number(TIME_IN_ID.exec(id)?.[1]);
  if (!Number.isSafeInteger(time)) {
    refuseArgument(caller, 'timestamp', 'must be given: the event does not say its time');
  }
  const rest = draft.finish(REQUIRED_GROUPS);
  const event = { ...rest, event_id: id, timestamp: time } as Event;
  return { event, lost: draft.lost };
}
