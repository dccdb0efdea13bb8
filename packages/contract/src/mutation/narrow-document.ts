import type { Document } from '@visitor-apis/codegen';
import { reachOf } from '@visitor-apis/codegen/document';
import { escapeStep } from '@visitor-apis/mocks/ledger-internals';
import type { Node } from './mutant.ts';

/**
 * The document with one operation only, and what it refers to: reading a large document anew with
 * each mutant takes most of the time. `undefined` when it has none with this id any more.
 */
export function narrowDocument(document: Document, operation: string): Document | undefined {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, object] of Object.entries(item as Node)) {
      if ((object as Node | undefined)?.operationId !== operation) continue;
      const { parameters } = item;
      const narrow = { [method]: object, ...(parameters && { parameters }) };
      const paths = { [path]: narrow };
      const components = keepReached(document, { paths, webhooks: document.webhooks });
      return { ...document, paths, components } as Document;
    }
  }
  return undefined;
}

function keepReached(document: Document, parts: unknown): Document['components'] {
  const reach = reachOf(document, parts);
  const kinds = Object.entries((document.components ?? {}) as Record<string, Node>);
  return Object.fromEntries(
    kinds.map(([kind, members]) => [
      kind,
      // Security refers to its schemes by name.
      kind === 'securitySchemes'
        ? members
        : Object.fromEntries(
            Object.entries(members).filter(([name]) =>
              reach.has(`#/components/${kind}/${escapeStep(name)}`),
            ),
          ),
    ]),
  );
}
