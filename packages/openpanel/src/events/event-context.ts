import { copyData } from '@visitor-apis/runtime';
import type { EventProperties, GroupId, ProfileId } from '../models.gen.ts';
import type { EventTime } from './event-time.ts';
import { isRecord } from './is-record.ts';
import { refuseEvent } from './refuse-event.ts';

/**
 * Whose call it is. A member that is given replaces the one that was bound, `undefined` included:
 * that takes it away. `ip` and `userAgent` are one: who gives either replaces both.
 */
export interface EventContext {
  /** Your id of the person. Without it an event is anonymous. */
  readonly profileId?: ProfileId | undefined;
  /** Groups that an event belongs to. The vendor does not fill them in from the profile. */
  readonly groups?: readonly GroupId[] | undefined;
  /**
   * When an event happened. More than a minute ahead the vendor ignores it, more than 15 minutes
   * old the event belongs to no session. By default the moment of the call, except in a browser;
   * `null` leaves it to the server, which then takes the moment of receipt.
   */
  readonly timestamp?: EventTime | null | undefined;
  /**
   * Public address of the end user, one and not a list. It decides the location. Without it the
   * location is that of your server, or none.
   */
  readonly ip?: string | undefined;
  /**
   * User agent of the end user, which makes a visitor with a device and a session; it needs `ip`.
   * Without it the event is one of your server.
   */
  readonly userAgent?: string | undefined;
  /** Properties of every event, under its own. */
  readonly properties?: EventProperties | undefined;
}

/** A context that says whose call it is. */
export interface ProfileContext extends EventContext {
  readonly profileId: ProfileId;
}

/** A name for each member; one that is missing does not compile. */
const MEMBERS: { readonly [Name in keyof Required<EventContext>]: true } = {
  profileId: true,
  groups: true,
  timestamp: true,
  ip: true,
  userAgent: true,
  properties: true,
};

/**
 * A context over another one.
 *
 * @throws {InvalidInputError} a member that there is not: a misspelt profile is nobody; groups that
 *   are no array, properties that are no object
 */
export function mergeContexts(bound: EventContext, given: EventContext = {}): EventContext {
  if (typeof given !== 'object' || given === null) refuseEvent('context', 'must be an object');
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(MEMBERS, name));
  if (unknown !== undefined) {
    const known = Object.keys(MEMBERS).join(', ');
    const name = /^\w{1,32}$/.test(unknown) ? unknown : '*';
    const hint = 'options of the call come after the context';
    refuseEvent(`context.${name}`, `is not known here; there are ${known}; ${hint}`);
  }
  // Spread, a text would be its letters.
  if (given.groups !== undefined && !Array.isArray(given.groups)) {
    refuseEvent('context.groups', 'must be an array');
  }
  if (given.properties !== undefined && !isRecord(given.properties)) {
    refuseEvent('context.properties', 'must be an object');
  }
  const { ip, userAgent, ...rest } = bound;
  const own = copyData({ ...given });
  // One person's address with another's browser would be a third visitor.
  const caller = 'ip' in given || 'userAgent' in given ? {} : { ip, userAgent };
  return {
    ...rest,
    ...caller,
    // A copy: what the caller changes afterwards changes no view.
    ...own,
    ...(own.properties && { properties: { ...bound.properties, ...own.properties } }),
  };
}
