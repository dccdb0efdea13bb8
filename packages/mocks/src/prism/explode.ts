import type { IHttpOperation } from '@stoplight/types';

/**
 * Says `explode` where a document leaves it out. Prism would take it for false, and then splits
 * query arrays at commas and checks the last of repeated values only; in OpenAPI `form` explodes.
 */
export function explodeByDefault(operations: readonly IHttpOperation[]): IHttpOperation[] {
  return operations.map((operation) => {
    const query = operation.request?.query?.map((parameter) => ({
      ...parameter,
      explode: parameter.explode ?? (parameter.style ?? 'form') === 'form',
    }));
    return query ? { ...operation, request: { ...operation.request, query } } : operation;
  });
}
