import type { ProfileId } from '../models.gen.ts';
import { refuseEvent } from './refuse-event.ts';

/**
 * Refuses at once what would spoil the sum that it becomes part of.
 *
 * @throws {InvalidInputError} what the vendor would refuse
 */
export function checkChange(property: string, by: number, profileId: ProfileId): void {
  if (typeof property !== 'string' || property === '') {
    refuseEvent('/payload/property', 'must be a string that is not empty');
  }
  if (!(Number.isFinite(by) && by > 0)) {
    refuseEvent('/payload/value', 'must be a number greater than 0');
  }
  if (typeof profileId !== 'string' || profileId === '') {
    refuseEvent('/payload/profileId', 'must be a number, or a string that is not empty');
  }
}
