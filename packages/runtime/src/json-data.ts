import { describeValue } from './describe-value.ts';
import type { RefuseField } from './errors/invalid-input-error.ts';
import { copyDate, DEEPEST, isPlain } from './plain-data.ts';
import { escapeStep } from './pointer.ts';

/**
 * A copy of a value as JSON will have it, except that a `Date` is still one. What JSON would
 * silently change is refused, at any depth: `NaN`, infinities and invalid dates become `null`
 * there (which clears stored values at some vendors), functions, symbols and maps vanish,
 * `undefined` in an array becomes `null`. Members that are `undefined` are left out.
 *
 * @param refuse - gets a JSON pointer, `''` for the value itself
 */
export function toJsonData(value: unknown, refuse: RefuseField): unknown {
  const within = new Set<unknown>();
  const copy = (given: unknown, pointer: string): unknown => {
    const value = represent(given);
    if (!isSendable(value) || (value === null && given !== null)) {
      return refuse(pointer, `must be what JSON can carry, got ${describeValue(given)}`);
    }
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Date) return copyDate(value);
    if (within.has(value) || within.size > DEEPEST) {
      return refuse(pointer, 'must be a tree, got a value that holds itself or is too deep');
    }
    within.add(value);
    const copied = Array.isArray(value)
      ? Array.from(value, (item, index) => copy(item, `${pointer}/${index}`))
      : Object.fromEntries(
          Object.entries(value)
            .filter(([, member]) => member !== undefined)
            .map(([key, member]) => [key, copy(member, `${pointer}/${escapeStep(key)}`)]),
        );
    within.delete(value);
    return copied;
  };
  return value === undefined ? undefined : copy(value, '');
}

/** What `JSON.stringify` would take in place of a value that has a `toJSON`. */
function represent(given: unknown): unknown {
  const { toJSON } = Object(given);
  return typeof toJSON === 'function' && !(given instanceof Date) ? toJSON.call(given) : given;
}

/** Whether JSON writes a value as it is, its members aside. */
function isSendable(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  if (typeof value === 'number') return Number.isFinite(value);
  // Of a map, a promise or a boxed number JSON would write nothing of what is in it.
  if (typeof value === 'object') {
    return value === null || isPlain(value) || Object.keys(value).length > 0;
  }
  return typeof value === 'string' || typeof value === 'boolean';
}
