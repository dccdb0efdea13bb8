import { isCounted } from './counted-kinds.ts';
import type { ApiCoverage, Coverage, MissingCell, OperationCoverage, Tally } from './coverage.ts';
import { type CoverageOptions, checkOperations, checkOptions } from './coverage-options.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';

/**
 * Counts what was shown: which share of the contract, of which kinds of cells, of which operations,
 * and what is missing.
 *
 * @throws {TypeError} when an option is not what it has to be, or names an operation that no ledger has
 * @example
 * ```ts
 * const { share, missing } = coverageOf([ledger], { operations: ['track'] });
 * console.log(`${share} %, without ${missing.map(({ id }) => id).join(', ')}`);
 * ```
 */
export function coverageOf(ledgers: readonly Ledger[], options: CoverageOptions = {}): Coverage {
  checkOptions(options);
  checkOperations(ledgers, options);
  const counted = ledgers.map((ledger) => countOf(ledger, options));
  const entries = counted.flatMap((one) => one.entries);
  const missing = counted.flatMap((one) => one.missing);
  const { shown, all } = tally(entries);
  return {
    // In this order: 29 of 100 are 29, and not a little less.
    share: all ? (shown * 100) / all : 0,
    shown,
    all,
    apis: counted.map(({ coverage }) => coverage),
    kinds: Object.fromEntries(
      groups(entries, ({ kind }) => kind).map(([kind, some]) => [kind, tally(some)]),
    ),
    missing: [0, 1, 2].flatMap((rank) =>
      missing.filter((one) => one.rank === rank).map(({ cell }) => cell),
    ),
  };
}

interface Counted {
  readonly coverage: ApiCoverage;
  readonly entries: readonly LedgerEntry[];
  readonly missing: readonly { readonly rank: number; readonly cell: MissingCell }[];
}

function countOf(ledger: Ledger, options: CoverageOptions): Counted {
  const { kinds, operations, polarity = 'positive' } = options;
  const { api, entries: every } = ledger;
  const called = new Set(
    every
      .filter(({ kind, count }) => kind === 'operation' && count > 0)
      .map((one) => one.operation),
  );
  const chosen = operations ?? operationsInUse(ledger, called);
  const entries = every.filter(
    (entry) =>
      (kinds ? kinds.includes(entry.kind) : isCounted(entry)) &&
      (chosen.includes(entry.operation) || (!operations && entry.operation === '*')) &&
      (polarity === 'both' || entry.polarity === polarity),
  );
  const rankOf = ({ kind, operation }: LedgerEntry) =>
    kind === 'operation' ? 0 : called.has(operation) ? 1 : 2;
  return {
    entries,
    coverage: {
      api,
      ...tally(entries),
      operations: groups(entries, ({ operation }) => operation).map(
        ([operation, some]): OperationCoverage => ({
          operation,
          isCalled: called.has(operation),
          ...tally(some),
          requests: tally(some.filter(({ side }) => side === 'request')),
          answers: tally(some.filter(({ side }) => side === 'answer')),
        }),
      ),
    },
    missing: entries
      .filter(({ count }) => count === 0)
      .map(({ count: _, ...entry }) => ({
        rank: rankOf({ count: 0, ...entry }),
        cell: { api, ...entry },
      })),
  };
}

/** Those of the entries of the package that are used at all; all of them where none is. */
function operationsInUse({ entryOf }: Ledger, called: ReadonlySet<string>): string[] {
  const used = new Set([...called].map((operation) => entryOf.get(operation)));
  return [...entryOf]
    .filter(([, entry]) => used.size === 0 || used.has(entry))
    .map(([operation]) => operation);
}

function tally(entries: readonly LedgerEntry[]): Tally {
  return { shown: entries.filter(({ count }) => count > 0).length, all: entries.length };
}

function groups<Key>(
  entries: readonly LedgerEntry[],
  keyOf: (entry: LedgerEntry) => Key,
): [Key, LedgerEntry[]][] {
  const found = new Map<Key, LedgerEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = found.get(key);
    if (group) group.push(entry);
    else found.set(key, [entry]);
  }
  return [...found];
}
