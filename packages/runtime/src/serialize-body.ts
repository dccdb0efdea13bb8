import { describeValue } from './describe-value.ts';
import type { RefuseField } from './errors/invalid-input-error.ts';
import { serializeJson, unsendable } from './serialize-json.ts';

/**
 * Writes the JSON body of a call. What the client fills stands first, and gives way to what the
 * caller says; a member that is `undefined` says nothing.
 */
export function serializeBody(
  input: unknown,
  presence: 'required' | 'optional',
  filled: Readonly<Record<string, string>>,
  refuse: RefuseField,
): string | undefined {
  const fills = Object.keys(filled).length > 0;
  if (input === undefined && presence === 'optional' && !fills) return undefined;
  const data = represent(input);
  const problem = unsendable(data, false);
  if (problem) return refuse('body', problem);
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    const said = Object.entries(data).filter(([, value]) => value !== undefined);
    return serializeJson({ ...filled, ...Object.fromEntries(said) }, refuse);
  }
  if (fills || data === undefined || data === null) {
    return refuse('body', `must be an object, got ${describeValue(input)}`);
  }
  return serializeJson(data, refuse);
}

/** What `JSON.stringify` would take: a copy of the members has no prototype, and so no toJSON. */
function represent(input: unknown): unknown {
  const { toJSON } = Object(input);
  return typeof toJSON === 'function' ? toJSON.call(input, '') : input;
}
