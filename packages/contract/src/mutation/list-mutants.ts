import { isDeepStrictEqual } from 'node:util';
import type { Document } from '@visitor-apis/codegen';
import { componentMutants } from './component-mutants.ts';
import { controlMutants } from './control-mutants.ts';
import { type Mutant, nodeAt } from './mutant.ts';
import { operationMutants } from './operation-mutants.ts';

/** Every mutant of a document, in its order. */
export function listMutants(document: Document): Mutant[] {
  const all = [
    ...operationMutants(document),
    ...componentMutants(document),
    ...controlMutants(document),
  ].filter((mutant) => doesChange(document, mutant));
  return [...new Map(all.map((mutant) => [mutant.id, mutant] as const)).values()];
}

/** A document may say already what a mutant would make it say. */
function doesChange(document: Document, { pointer, change }: Mutant): boolean {
  // What changes something else is made only where that is another.
  if (!change) return true;
  const node = nodeAt(document, pointer);
  const copy = structuredClone(node);
  change(copy);
  return !isDeepStrictEqual(copy, node);
}
