import type { Coverage } from './coverage.ts';
import { CoverageError } from './coverage-error.ts';
import { coverageOf } from './coverage-of.ts';
import { checkMinimum, checkOptions, type MinimumOptions } from './coverage-options.ts';
import type { Ledger } from './ledger.ts';

/**
 * Fails when less than a percentage of the contract was shown, with the first cells that are
 * missing; also when there is no ledger, or nothing in it counts. Else gives what was shown.
 *
 * @throws {CoverageError} when it is less
 * @throws {TypeError} when an option is not what it has to be
 * @example
 * ```ts
 * const mock = createMock('openpanel');
 * const ledger = createLedger(mock);
 * // … your tests
 * assertCovered([ledger], { min: 60, operations: ['track'] });
 * ```
 */
export function assertCovered(ledgers: readonly Ledger[], options: MinimumOptions): Coverage {
  checkOptions(options, ['min']);
  const { min, ...counted } = options;
  checkMinimum(min);
  const coverage = coverageOf(ledgers, counted);
  if (coverage.all > 0 && coverage.share >= min) return coverage;
  throw new CoverageError(coverage, min);
}
