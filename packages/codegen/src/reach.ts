import { type Document, lookUp } from './document.ts';

/** The parts of a document that something refers to, each by its pointer: `#/components/schemas/X`. */
export type Reach = ReadonlySet<string>;

/** Follows references from a part of a document. */
export function reachOf(document: Document, part: unknown): Reach {
  const found = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { $ref } = node as { readonly $ref?: unknown };
    if (typeof $ref === 'string' && !found.has($ref)) {
      found.add($ref);
      walk(lookUp(document, $ref));
    }
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(part);
  return found;
}
