import { refuseEvent } from './refuse-event.ts';

/** When something happened: a `Date`, ISO 8601 with a zone, or milliseconds since 1970. */
export type EventTime = Date | string | number;

const WITH_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:\d\d)$/;
// In milliseconds this is March 1973, in seconds the year 5138.
const LEAST_MILLISECONDS = 1e11;

/**
 * The time in the form that every server reads. What it could not read, or would read as another
 * time, it takes for now, without a word: that is refused here.
 *
 * @throws {InvalidInputError} what is no such time
 */
export function toTimestamp(time: EventTime): string {
  const says = problemOf(time);
  const date = new Date(time);
  if (says || Number.isNaN(date.getTime())) {
    refuseEvent('context.timestamp', says ?? 'must be a valid time');
  }
  return date.toISOString();
}

function problemOf(time: EventTime): string | undefined {
  if (typeof time === 'number') {
    return time < LEAST_MILLISECONDS ? 'must be milliseconds since 1970, not seconds' : undefined;
  }
  if (time instanceof Date || (typeof time === 'string' && WITH_ZONE.test(time))) return undefined;
  return 'must be a Date, milliseconds since 1970, or ISO 8601 with a zone';
}
