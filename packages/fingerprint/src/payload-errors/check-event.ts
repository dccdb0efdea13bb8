import { isObject } from '../bytes/is-object.ts';
import type { EventVersion } from './event-version.ts';
import { NotAnEventError } from './not-an-event-error.ts';

type RequiredKeys<T> = { [Key in keyof T]-?: undefined extends T[Key] ? never : Key }[keyof T];

type TypeName<T> = T extends string ? 'string' : T extends number ? 'number' : 'object';

/** What tells that a payload is an event. */
export interface EventForm<Version extends EventVersion, Event> {
  readonly version: Version;
  /** Every field that the spec requires, with its type; one that is missing does not compile. */
  readonly required: { readonly [Key in RequiredKeys<Event>]: TypeName<Event[Key]> };
}

/** A field that every event of a version has, and none of the other. */
const MARKS: readonly (readonly [field: string, version: EventVersion])[] = [
  ['event_id', 'v4'],
  ['products', 'v3'],
  ['requestId', 'v3'],
];

/**
 * The value as an event.
 *
 * @throws {NotAnEventError} when it is none of this form
 */
export function checkEvent<Event>(
  where: string,
  { version, required }: EventForm<EventVersion, Event>,
  value: unknown,
): Event {
  if (!isObject(value)) throw new NotAnEventError(where, version, '');
  for (const [field, type] of Object.entries(required)) {
    const inner = value[field];
    if (type === 'object' ? isObject(inner) : typeof inner === type) continue;
    const mark = MARKS.find(([name, other]) => other !== version && Object.hasOwn(value, name));
    throw new NotAnEventError(where, version, `/${field}`, mark?.[1]);
  }
  return value as Event;
}
