import type { Parameter, SpecOperation } from '@visitor-apis/codegen/document';

/**
 * How the value of a parameter stands in a request: as text; as `values`, each of which the vendor
 * reads as JSON where it can (`x-query-values`); as `json` and nothing else.
 */
export type ParameterForm = 'text' | 'values' | 'json';

/** The form of a parameter of an operation. */
export function formOf(
  { object }: Pick<SpecOperation, 'object'>,
  { in: where, content }: Parameter,
): ParameterForm {
  if (where !== 'query') return 'text';
  if (content) return 'json';
  return object['x-query-values'] ? 'values' : 'text';
}
