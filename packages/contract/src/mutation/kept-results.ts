import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Api, ROOT } from '@visitor-apis/codegen';
import type { MutantResult } from './mutant-result.ts';

// All that decides what becomes of a mutant.
const SOURCES = [
  'packages/*/src/**/*.ts',
  'packages/*/contract/*.ts',
  'packages/*/openapi*.json',
  'specs/unreachable.yaml',
  'redocly.yaml',
  'package-lock.json',
];

/** Results of a run that was stopped, so that the next one goes on where it ended. */
export interface KeptResults {
  readonly results: readonly MutantResult[];
  keep(result: MutantResult): void;
}

/** Opens the results of an API that were got with the same sources as there are now. */
export function openResults({ key }: Api, isFresh: boolean): KeptResults {
  const name = `${key}-${fingerprintOf(SOURCES)}.ndjson`;
  const file = join(ROOT, 'node_modules/.cache/visitor-apis/mutants', name);
  if (isFresh) rmSync(file, { force: true });
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return {
    results: lines.flatMap(parseLine),
    keep(result) {
      mkdirSync(dirname(file), { recursive: true });
      // Begun on a line of its own: the one before may have been cut off.
      appendFileSync(file, `\n${JSON.stringify(result)}\n`);
    },
  };
}

/** A line that was cut off when the run was stopped says nothing. */
function parseLine(line: string): MutantResult[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}

function fingerprintOf(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  const files = globSync([...patterns], { cwd: ROOT }).sort();
  for (const file of files) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 12);
}
