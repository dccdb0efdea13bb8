import type { ComparedRequest } from './compare-requests.ts';
import { type RequestParts, requestFields } from './request-fields.ts';

/**
 * What may be shown of a field: the value where the spec names it and does not mark it, else what
 * kind of value it is. `nothing` where none was sent.
 */
export function showField(request: ComparedRequest, field: string): string {
  const value = requestFields(request).get(field);
  if (value === undefined) return 'nothing';
  const shown = requestFields(request.toJSON() as RequestParts).get(field);
  if (shown === undefined) return `[hidden] (${kindOf(value)})`;
  const isHidden = typeof shown === 'string' && shown !== value;
  return isHidden ? `${shown} (${kindOf(value)})` : JSON.stringify(shown);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
