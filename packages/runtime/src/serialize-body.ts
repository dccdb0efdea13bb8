import type { ApiDefinition } from './definition.ts';
import type { Call } from './describe-call.ts';
import { describeValue } from './describe-value.ts';
import { toJsonData } from './json-data.ts';

/** A copy of the body that the caller gave, or a refusal of what JSON cannot carry. */
export function toBodyData(input: unknown, { refuse }: Call, definition: ApiDefinition): unknown {
  return toJsonData(input, (pointer, problem) =>
    refuse(maskKeys(definition, pointer) || 'body', problem),
  );
}

/**
 * The body of a call. What the client fills stands first, and gives way to what the caller says; a
 * member that is `undefined` says nothing.
 */
export function fillBody(
  data: unknown,
  filled: Readonly<Record<string, string>>,
  required: boolean,
  { refuse }: Call,
): unknown {
  const fills = Object.keys(filled).length > 0;
  if (data === undefined && !required && !fills) return undefined;
  if (describeValue(data) === 'an object') return { ...filled, ...(data as object) };
  if (!fills && data !== undefined && data !== null) return data;
  return refuse('body', `must be an object, got ${describeValue(data)}`);
}

/** A pointer without the keys that the spec does not name: a key may be an e-mail address. */
function maskKeys(definition: ApiDefinition, pointer: string): string {
  const names = JSON.stringify(definition);
  return pointer.replace(/[^/]+/g, (step) =>
    /^\d{1,6}$/.test(step) || names.includes(`${JSON.stringify(step)}:`) ? step : '*',
  );
}
