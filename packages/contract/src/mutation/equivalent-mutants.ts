import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@visitor-apis/codegen';
import { parse } from 'yaml';
import { matchesPattern } from '../matches-pattern.ts';

/** Mutants that mean the same as the document, so that nothing could notice them. */
export interface Equivalent {
  /** A pattern of their ids; `*` stands for any text. */
  readonly mutant: string;
  readonly reason: string;
}

/** The one file that lists them, by API; `*` is for all APIs. */
export const EQUIVALENT_FILE = 'specs/equivalent-mutants.yaml';

/** Reads what no case of an API could notice. */
export function readEquivalents(api: string): Equivalent[] {
  const text = readFileSync(join(ROOT, EQUIVALENT_FILE), 'utf8');
  const file: Record<string, Equivalent[]> = parse(text);
  return [...(file['*'] ?? []), ...(file[api] ?? [])];
}

/** The entry that a mutant falls under. */
export function findEquivalent(list: readonly Equivalent[], id: string): Equivalent | undefined {
  return list.find(({ mutant }) => matchesPattern(mutant, id));
}
