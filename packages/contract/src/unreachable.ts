import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@visitor-apis/codegen';
import type { Cell } from '@visitor-apis/mocks/ledger';
import { parse } from 'yaml';
import { matchesPattern } from './matches-pattern.ts';

/** Cells that no test can show. */
export interface Unreachable {
  /** A pattern of their ids; `*` stands for any text. */
  readonly cell: string;
  /** Left out: both. */
  readonly polarity?: Cell['polarity'];
  /** Whether it is the client alone that never shows it. */
  readonly client?: boolean;
  readonly reason: string;
}

/** The one file that lists them, by API; `*` is for all APIs. */
export const UNREACHABLE_FILE = 'specs/unreachable.yaml';

/** Reads what no test of an API can show. */
export function readUnreachable(api: string): Unreachable[] {
  const file: Record<string, Unreachable[]> = parse(
    readFileSync(join(ROOT, UNREACHABLE_FILE), 'utf8'),
  );
  return [...(file['*'] ?? []), ...(file[api] ?? [])];
}

/** The entry that a cell falls under. */
export function findUnreachable(
  list: readonly Unreachable[],
  { id, polarity }: Cell,
): Unreachable | undefined {
  return list.find(
    (entry) => (entry.polarity ?? polarity) === polarity && matchesPattern(entry.cell, id),
  );
}
