import { assertCovered } from './assert-covered.ts';
import type { Coverage } from './coverage.ts';
import { CoverageError } from './coverage-error.ts';
import { coverageOf } from './coverage-of.ts';
import { checkMinimum, checkOptions, type MinimumOptions } from './coverage-options.ts';
import { describeApis, describeCoverage } from './describe-coverage.ts';
import type { Ledger } from './ledger.ts';
import { HOW_TO_ASK, NOTHING_ASKED } from './nothing-asked.ts';

/** What counts, and how much of it has to be shown, if that is asked for. */
export type ReportOptions = Partial<MinimumOptions>;

/** What there is to print at the end of a run of tests. */
export interface LedgerReport {
  readonly coverage: Coverage;
  /** A table for each API, and what is missing unless `lack` tells it. */
  readonly text: string;
  /** Why the minimum was not reached; `undefined` when it was, or when there is none. */
  readonly lack: string | undefined;
}

/**
 * Says what was shown, and why that is too little: for the end of a run of tests, whoever runs them.
 *
 * @param stream - where the text will be printed; there is colour on a terminal only
 * @throws {TypeError} when an option is not what it has to be
 * @example
 * ```ts
 * const { text, lack } = reportLedgers(readLedgers('.ledger'), { min: 60 });
 * console.log(text);
 * if (lack) process.exitCode = 1;
 * ```
 */
export function reportLedgers(
  ledgers: readonly Ledger[],
  options: ReportOptions = {},
  stream: { readonly isTTY?: boolean } = process.stdout,
): LedgerReport {
  checkOptions(options, ['min']);
  const { min, ...counted } = options;
  if (min !== undefined) checkMinimum(min);
  const coverage = coverageOf(ledgers, counted);
  const lack = min === undefined ? undefined : lackOf(ledgers, { ...counted, min });
  const describe = lack === undefined ? describeCoverage : describeApis;
  const nothing = lack === undefined ? `${NOTHING_ASKED}. ${HOW_TO_ASK}` : '';
  return { coverage, text: ledgers.length ? describe(coverage, stream) : nothing, lack };
}

function lackOf(ledgers: readonly Ledger[], options: MinimumOptions): string | undefined {
  try {
    assertCovered(ledgers, options);
    return undefined;
  } catch (error) {
    if (error instanceof CoverageError) return error.message;
    throw error;
  }
}
