import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CELL_KINDS, type Ledger, type ReportOptions } from '../ledger/index.ts';
import { listNearest } from '../list-nearest.ts';
import { UsageError } from './usage-error.ts';

/** What the command was asked to say of a ledger. */
export interface LedgerArguments {
  readonly folder: string;
  readonly options: ReportOptions;
  readonly isJson: boolean;
}

const OPTIONS = {
  min: { type: 'string' },
  operation: { type: 'string', multiple: true },
  kind: { type: 'string', multiple: true },
  polarity: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** @throws {UsageError} or what `parseArgs` throws */
export function readLedgerArguments(args: readonly string[]): LedgerArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  const [folder = '', ...others] = positionals;
  if (folder === '' || others.length) {
    throw new UsageError(`ledger takes one folder, got ${positionals.length || 'none'}`);
  }
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new UsageError(`ledger takes a folder, got the file "${folder}"`);
  }
  const { min, operation, kind, polarity, json = false } = values;
  for (const one of kind ?? []) checkOne('kind', one, CELL_KINDS);
  if (polarity !== undefined) checkOne('polarity', polarity, ['positive', 'negative', 'both']);
  return {
    folder,
    // Operations are checked where the contracts are known.
    options: {
      ...(min !== undefined && { min: readMinimum(min) }),
      ...({ operations: operation, kinds: kind, polarity } as ReportOptions),
    },
    isJson: json,
  };
}

/** @throws {UsageError} when no ledger has an operation that is to be counted */
export function checkOperations(ledgers: readonly Ledger[], operations: readonly string[]): void {
  const known = ledgers.flatMap(({ operations: ids }) => ids);
  // Nothing is known of APIs that nobody asked.
  if (known.length === 0) return;
  for (const one of operations) checkOne('operation', one, known);
}

function checkOne(name: string, one: string, known: readonly string[]): void {
  if (known.includes(one)) return;
  throw new UsageError(`--${name} must be one of ${listNearest(one, known)}, got "${one}"`);
}

function readMinimum(text: string): number {
  const min = Number(text.trim() || 'none');
  if (min >= 0 && min <= 100) return min;
  throw new UsageError(`--min must be a percentage from 0 to 100, got "${text}"`);
}
