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
function doesChange(document: Document, mutant: Mutant): boolean {
  // What is changed elsewhere than at the pointer is never idle: a path, a shared branch.
  if (['change path', 'swap discriminator'].includes(mutant.kind)) return true;
  const node = nodeAt(document, mutant.pointer);
  const copy = structuredClone(node);
  mutant.change(copy, document);
  return !isDeepStrictEqual(copy, node);
}
