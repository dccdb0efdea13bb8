import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import type { IHttpOperation } from '@stoplight/types';
import { anchorReferences } from './anchor-references.ts';
import { explodeByDefault } from './explode.ts';

/**
 * What Prism makes of a document, which is left as it was.
 *
 * @param folder - where the document stands: references to other files start there
 */
export async function parseOperations(
  document: object,
  folder?: string,
): Promise<IHttpOperation[]> {
  const copy = structuredClone(document);
  if (folder !== undefined) anchorReferences(copy, folder);
  return explodeByDefault(await getHttpOperationsFromSpec(copy));
}
