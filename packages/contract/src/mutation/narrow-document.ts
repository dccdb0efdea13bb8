import type { Document } from '@visitor-apis/codegen';
import type { Node } from './mutant.ts';

/** The document with one operation only; `undefined` when it has none with this id any more. */
export function narrowDocument(document: Document, operation: string): Document | undefined {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, object] of Object.entries(item as Node)) {
      if ((object as Node | undefined)?.operationId !== operation) continue;
      const { parameters } = item;
      const narrow = { [method]: object, ...(parameters && { parameters }) };
      return { ...document, paths: { [path]: narrow } } as Document;
    }
  }
  return undefined;
}
