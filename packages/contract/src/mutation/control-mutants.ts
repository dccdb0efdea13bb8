import type { Document } from '@visitor-apis/codegen';
import { escapeStep } from '@visitor-apis/mocks/ledger-internals';
import { type Mutant, mutantAt, set } from './mutant.ts';

const WORDS = ['description', 'summary'];
/** What holds values, whose members are no words of the document. */
const VALUES = ['value', 'example', 'examples', 'enum', 'const', 'default'];
const EVERY = 12;

/** Changes that mean nothing: other words. If one is noticed, the others prove nothing either. */
export function controlMutants(document: Document): Mutant[] {
  const found: Mutant[] = [];
  const walk = (node: unknown, pointer: string, isNames: boolean): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      if (!isNames && WORDS.includes(key) && typeof inner === 'string') {
        found.push(mutantAt('reword', pointer, key, set(key, 'Other words.'), true));
      }
      if (!(VALUES.includes(key) && !isNames))
        walk(inner, `${pointer}/${escapeStep(key)}`, key === 'properties' && !isNames);
    }
  };
  walk(document, '#', false);
  // There are hundreds; these are enough.
  return found.filter((_, index) => index % EVERY === 0);
}
