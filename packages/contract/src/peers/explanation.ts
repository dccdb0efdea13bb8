import { isDeepStrictEqual } from 'node:util';

/** In an explanation: any value, as long as one is sent. */
export const ANY = Symbol('any value');

/** A difference that is meant to be there, and why. */
export interface Explanation<Call extends string = string> {
  /** Calls that show it, each of them; `all`: every call that both send. */
  readonly calls: 'all' | readonly Call[];
  /** Which field: `header accept`, `query limit`, `body /payload/name`, `path`, `requests`. */
  readonly field: string;
  /**
   * What ours sends there: a value, `undefined` for nothing, or {@link ANY}. Without it a field
   * that is explained once could change to anything.
   */
  readonly ours: unknown;
  /** What theirs sends there. */
  readonly theirs: unknown;
  readonly because: string;
}

/** Whether an explanation speaks of these two values of a field. */
export function covers(
  { field, ours, theirs }: Explanation,
  difference: { field: string; ours: unknown; theirs: unknown },
): boolean {
  const fits = (said: unknown, sent: unknown) =>
    said === ANY ? sent !== undefined : isDeepStrictEqual(said, sent);
  return (
    field === difference.field && fits(ours, difference.ours) && fits(theirs, difference.theirs)
  );
}
