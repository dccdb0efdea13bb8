import { escapeStep } from '../pointer.ts';

/** Where each object of a document stands in it, as a JSON pointer with its `#`. */
export type SchemaIndex = ReadonlyMap<object, string>;

/** Walks a document once. An object that stands in several places keeps the first. */
export function indexDocument(document: object): SchemaIndex {
  const index = new Map<object, string>();
  const walk = (node: unknown, pointer: string): void => {
    if (typeof node !== 'object' || node === null || index.has(node)) return;
    index.set(node, pointer);
    for (const [key, inner] of Object.entries(node)) walk(inner, `${pointer}/${escapeStep(key)}`);
  };
  walk(document, '#');
  return index;
}
