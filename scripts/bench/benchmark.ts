import type { Comparison, Rounds, Sides } from './measure.ts';

/** Something to reach; a figure that misses it is shown, and fails nothing. */
export interface Aim {
  /** For people: `ratio ≥ 0.8`. */
  readonly text: string;
  readonly isReached: (comparison: Comparison) => boolean;
}

/** Both sides, ready to be measured. */
export interface Prepared extends Sides {
  close?(): Promise<void>;
}

/** A row of the table. */
export interface Benchmark extends Rounds {
  /** What it is called on the command line; several may share a name. */
  readonly name: string;
  readonly what: string;
  readonly unit: 'ms' | '/s';
  readonly aims: readonly Aim[];
  prepare(): Promise<Prepared>;
}

/** At least, or at most, so much of what the other program does. */
export function ratio(sign: '≥' | '≤', limit: number): Aim {
  return {
    text: `ratio ${sign} ${limit}`,
    isReached: ({ ratio: { median } }) => (sign === '≥' ? median >= limit : median <= limit),
  };
}

/** At most so many milliseconds, on whichever machine. */
export function atMost(milliseconds: number): Aim {
  return {
    text: `≤ ${milliseconds} ms`,
    isReached: ({ ours }) => ours.median <= milliseconds,
  };
}
