import type { EventFields, UserProperties, VisitorFields } from '../models.gen.ts';

const IDS: readonly (keyof VisitorFields)[] = ['userId', 'externalId', 'email'];

// They take part in the look-up too; the last one with newer servers.
const STORED: readonly (keyof UserProperties)[] = ['email', 'external_id', 'phone_number'];

/** Whether an event or a visitor says whose it is. */
export function isIdentified(event: Pick<EventFields, 'userProperties'> & VisitorFields): boolean {
  const stored = event.userProperties ?? {};
  const given = [...IDS.map((name) => event[name]), ...STORED.map((name) => stored[name])];
  return given.some((id) => id !== undefined && id !== null && id !== '');
}
