import type { Coverage } from './coverage.ts';
import { describeMissing, showShare } from './describe-coverage.ts';
import { HOW_TO_ASK, NOTHING_ASKED } from './nothing-asked.ts';

/** Tests do not show as much of a contract as they have to. */
export class CoverageError extends Error {
  override readonly name = 'CoverageError';
  readonly coverage: Coverage;
  /** Percentage, 0 to 100. */
  readonly min: number;

  constructor(coverage: Coverage, min: number) {
    super(explain(coverage, min));
    this.coverage = coverage;
    this.min = min;
  }
}

function explain(coverage: Coverage, min: number): string {
  const { shown, all, apis } = coverage;
  if (apis.length === 0) {
    return `${NOTHING_ASKED}, and the minimum is ${min} %. ${HOW_TO_ASK}`;
  }
  if (all === 0) return `Nothing that counts is in these contracts, and the minimum is ${min} %.`;
  const share = `${showShare(coverage)} of the contract was shown (${shown} of ${all} cells)`;
  return `${share}, the minimum is ${min} %.\n${describeMissing(coverage)}`;
}
