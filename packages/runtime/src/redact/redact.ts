import { escapeStep } from '../pointer.ts';
import type { ApiSensitivity, SensitivePlaces } from '../sensitivity.ts';

/** What is redacted: what an operation sends, or what it answers with a status. */
export type BodyOf = 'request' | number;

/** A copy of a body without what its spec marks as secret or personal. */
export type Redact<Operation extends string> = (
  operation: Operation,
  body: BodyOf,
  value: unknown,
) => unknown;

/** Makes the redactor of an API. Vendor packages call this in their entry `./redact`; see theirs. */
export function createRedact<Operation extends string>({
  operations,
}: ApiSensitivity): Redact<Operation> {
  return (operation, body, value) => {
    const marks = operations[operation];
    const places = body === 'request' ? marks?.request : marks?.responses?.[body];
    return redactPlaces(value, places ?? {});
  };
}

/** A copy of a value, each marked place replaced by its mark in brackets. */
export function redactPlaces(value: unknown, places: SensitivePlaces): unknown {
  const copy = (inner: unknown, pointers: readonly string[]): unknown => {
    const mark = pointers.find((pointer) => places[pointer] !== undefined);
    // What is not there gives nobody away, and its absence may be what is looked for.
    if (mark !== undefined)
      return inner === null || inner === undefined ? inner : `[${places[mark]}]`;
    if (typeof inner !== 'object' || inner === null) return inner;
    const within = (key: string): string[] =>
      pointers.flatMap((pointer) => [`${pointer}/${escapeStep(key)}`, `${pointer}/*`]);
    if (Array.isArray(inner)) return inner.map((item, index) => copy(item, within(String(index))));
    return Object.fromEntries(
      Object.entries(inner).map(([key, member]) => [key, copy(member, within(key))]),
    );
  };
  return copy(value, ['']);
}
