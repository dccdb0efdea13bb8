import type { CaseReport, CellReport } from './report.ts';

/** `missing`: a test could show it, and none does. */
export type CellState = 'shown' | 'missing' | 'unreachable';

/** What has been shown, in numbers. */
export interface CellCounts extends Readonly<Record<CellState, number>> {
  /** What a test can show: shown and missing. */
  readonly reachable: number;
  readonly positive: ShownCount;
  readonly negative: ShownCount;
}

/** So many of so many. */
export interface ShownCount {
  readonly shown: number;
  readonly reachable: number;
}

/** What is shown is reachable, whatever was said of it. */
export function stateOf({ cases, unreachable }: CellReport): CellState {
  if (cases.length) return 'shown';
  return unreachable === undefined ? 'missing' : 'unreachable';
}

/** Counts cells by their state. */
export function countCells(cells: readonly CellReport[]): CellCounts {
  const of = (state: CellState, among = cells) =>
    among.filter((cell) => stateOf(cell) === state).length;
  const ofPolarity = (polarity: CellReport['polarity']): ShownCount => {
    const among = cells.filter((cell) => cell.polarity === polarity);
    return { shown: of('shown', among), reachable: among.length - of('unreachable', among) };
  };
  const unreachable = of('unreachable');
  return {
    shown: of('shown'),
    missing: of('missing'),
    unreachable,
    reachable: cells.length - unreachable,
    positive: ofPolarity('positive'),
    negative: ofPolarity('negative'),
  };
}

/** Counts cases by how they went. */
export function countCases(cases: readonly CaseReport[]): { passed: number; failed: number } {
  const failed = cases.filter(({ failure }) => failure !== undefined).length;
  return { passed: cases.length - failed, failed };
}
