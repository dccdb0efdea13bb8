// To the millisecond: what is finer does not fit a number of milliseconds.
const RFC3339 = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.(\d{1,3}))?(?:[Zz]|[+-]\d\d:\d\d)$/;

/** A point in time, and how exactly it was given. */
export interface Instant {
  /** Since 1970. */
  readonly milliseconds: number;
  /** How many milliseconds its last digit stands for: 1000 without a fraction. */
  readonly exactness: number;
}

/** Reads an RFC 3339 time; `undefined` where it is none, or finer than a millisecond. */
export function readInstant(value: unknown): Instant | undefined {
  const match = typeof value === 'string' ? RFC3339.exec(value) : undefined;
  const milliseconds = match ? Date.parse(match[0].toUpperCase()) : Number.NaN;
  if (Number.isNaN(milliseconds)) return undefined;
  return { milliseconds, exactness: 1000 / 10 ** (match?.[1]?.length ?? 0) };
}

/** Whether a time in milliseconds is the instant, as exactly as that was given. */
export function isInstant({ milliseconds, exactness }: Instant, time: unknown): boolean {
  return typeof time === 'number' && Math.floor(time / exactness) * exactness === milliseconds;
}
