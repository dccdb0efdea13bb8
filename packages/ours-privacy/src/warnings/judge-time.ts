import type { OursPrivacyWarningCode } from './warning.ts';

const MINUTE = 60_000;
const FUTURE = 5 * MINUTE;
const OLDEST = 7 * 24 * 60 * MINUTE;
// In milliseconds that is March 1973, in seconds the year 5138.
const SECONDS = 1e11;

/**
 * What may be wrong with a time. What is no time at all is left to the check of the input.
 *
 * @param now - milliseconds since 1970
 */
export function judgeTime(time: unknown, now: number): OursPrivacyWarningCode | undefined {
  const value = time instanceof Date ? time.getTime() : time;
  // 0 stands in the vendor's own samples, for no time.
  if (typeof value !== 'number' || !Number.isFinite(value) || value === 0) return undefined;
  if (value > now + FUTURE) return 'time-in-future';
  if (value >= now - OLDEST) return undefined;
  return typeof time === 'number' && value > 0 && value < SECONDS
    ? 'time-in-seconds'
    : 'time-too-old';
}
