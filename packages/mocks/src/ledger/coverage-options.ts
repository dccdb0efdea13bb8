import { listNearest } from '../list-nearest.ts';
import type { CellKind } from './cell.ts';
import { CELL_KINDS } from './counted-kinds.ts';
import type { Ledger } from './ledger.ts';

/** What counts. */
export interface CoverageOptions {
  /**
   * Kinds of cells. Default: operations, media types and bodies, the branches of what is sent, and
   * documented answers.
   */
  readonly kinds?: readonly CellKind[] | undefined;
  /**
   * Ids of operations, of any of the APIs. Default: all of those entries of a package that are used
   * at all: who only sends events to OpenPanel need not read reports.
   */
  readonly operations?: readonly string[] | undefined;
  /**
   * What is taken or answered (`positive`, the default), what is refused (`negative`), or `both`:
   * an application should not have to send what its vendor refuses.
   */
  readonly polarity?: 'positive' | 'negative' | 'both' | undefined;
}

/** What counts, and how much of it has to be shown. */
export interface MinimumOptions extends CoverageOptions {
  /** Percentage, 0 to 100, of the cells that count, over all APIs. */
  readonly min: number;
}

const POLARITIES: readonly unknown[] = ['positive', 'negative', 'both'];

/** @throws {TypeError} with the name of what is wrong, what it has to be and what came */
export function checkOptions(options: CoverageOptions, further: readonly string[] = []): void {
  const { kinds, operations, polarity, ...others } = options;
  const [unknown] = Object.entries(others).filter(([name]) => !further.includes(name));
  if (unknown) {
    const known = [...further, 'kinds', 'operations', 'polarity'].join(', ');
    throw wrong(unknown[0], `left out, there are ${known}`, unknown[1]);
  }
  checkList('kinds', kinds, CELL_KINDS);
  checkList('operations', operations);
  if (polarity !== undefined && !POLARITIES.includes(polarity)) {
    throw wrong('polarity', 'positive, negative or both', polarity);
  }
}

/** @throws {TypeError} when it is no percentage */
export function checkMinimum(min: unknown): void {
  if (typeof min === 'number' && min >= 0 && min <= 100) return;
  throw wrong('min', 'a percentage from 0 to 100', min);
}

/** @throws {TypeError} when no ledger has an operation that is to be counted */
export function checkOperations(ledgers: readonly Ledger[], { operations }: CoverageOptions): void {
  // Nothing is known of APIs that nobody asked.
  if (ledgers.length === 0) return;
  const known = ledgers.flatMap(({ operations: ids }) => ids);
  checkList('operations', operations, known);
}

function checkList(field: string, list: unknown, known?: readonly string[]): void {
  if (list === undefined) return;
  if (!Array.isArray(list) || list.length === 0) {
    throw wrong(field, 'a list that is not empty', list);
  }
  const stray = list.find((one) => (known ? !known.includes(one) : typeof one !== 'string'));
  if (stray === undefined) return;
  throw wrong(
    `Each of ${field}`,
    known ? `one of ${listNearest(String(stray), known)}` : 'a text',
    stray,
  );
}

function wrong(field: string, expected: string, got: unknown): TypeError {
  const came = typeof got === 'number' ? String(got) : (JSON.stringify(got) ?? typeof got);
  return new TypeError(`${field} must be ${expected}, got ${came}`);
}
