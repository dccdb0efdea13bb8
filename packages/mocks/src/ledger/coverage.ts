import type { Cell, CellKind } from './cell.ts';

/** How many of some cells were shown. */
export interface Tally {
  readonly shown: number;
  readonly all: number;
}

/** What was shown of one operation. */
export interface OperationCoverage extends Tally {
  /** Its id; `*` for what is true of all operations. */
  readonly operation: string;
  /** Whether a request of it was taken, whatever counts. */
  readonly isCalled: boolean;
  readonly requests: Tally;
  readonly answers: Tally;
}

/** What was shown of one API. */
export interface ApiCoverage extends Tally {
  /** Key of the known API, else the title of the document. */
  readonly api: string;
  /** Those of which something counts, in the order of the document. */
  readonly operations: readonly OperationCoverage[];
}

/** A cell that was not shown, and its API. */
export interface MissingCell extends Cell {
  readonly api: string;
}

/** What was shown of some APIs. */
export interface Coverage extends Tally {
  /** Percentage of the cells that were shown, 0 to 100; 0 where none counts. */
  readonly share: number;
  readonly apis: readonly ApiCoverage[];
  /** By kind of cell, of those that count. */
  readonly kinds: Readonly<Partial<Record<CellKind, Tally>>>;
  /**
   * What was not shown, the most telling first: operations that were never called, then what lacks
   * of those that were, then all of the others.
   */
  readonly missing: readonly MissingCell[];
}
