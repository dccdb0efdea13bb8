import type { CallReport } from './run-peer.ts';

/** How many fields of a call are what. */
export interface FieldCounts {
  readonly equal: number;
  readonly explained: number;
  readonly unexplained: number;
}

/** Counts the fields of a call: those that are equal, and those that are not. */
export function countDifferences({ compared, differences }: CallReport): FieldCounts {
  const explained = differences.filter(({ because }) => because !== undefined).length;
  return {
    equal: compared - differences.length,
    explained,
    unexplained: differences.length - explained,
  };
}
