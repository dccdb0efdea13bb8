import { type Document, listOperations, type SpecOperation } from '@visitor-apis/codegen/document';
import { operationKey } from './operation.ts';

/** The operations as the document has them, by what they are called; none where it leads elsewhere. */
export function specOperations(document: Document): ReadonlyMap<string, SpecOperation> {
  try {
    const operations = listOperations(document);
    return new Map(operations.map((one) => [operationKey(one.id, one.method, one.path), one]));
  } catch {
    // References that lead out of the document.
    return new Map();
  }
}
