import type { ProfileId } from '../models.gen.ts';
import type { EventContext } from './event-context.ts';
import { refuseEvent } from './refuse-event.ts';

/**
 * A profile id as the vendor stores it: a text. As a number, 0 would be nobody, and no filter of
 * the project would match.
 */
export function asText<Id extends ProfileId | undefined>(profileId: Id): Id | string {
  return Number.isFinite(profileId) ? String(profileId) : profileId;
}

/**
 * Whose profile a call changes.
 *
 * @throws {InvalidInputError} nobody's: the vendor would take the profile of your server
 */
export function profileOf({ profileId }: EventContext): ProfileId {
  return asText(profileId ?? refuseEvent('context.profileId', 'is needed by this call'));
}
