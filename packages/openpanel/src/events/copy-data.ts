// As deep as the client takes it; what is deeper, or holds itself, it refuses by name.
const DEEPEST = 500;

/**
 * A copy of plain data, in depth and with its `Date`s; anything else is left as it is. The caller
 * may change what it gave, while a view keeps it or a call waits for its secret.
 */
export function copyData<T>(data: T): T {
  const within = new Set<unknown>();
  const copy = (value: unknown): unknown => {
    if (value instanceof Date) return new Date(value);
    if (!isPlain(value) || within.has(value) || within.size > DEEPEST) return value;
    within.add(value);
    const copied = Array.isArray(value)
      ? value.map(copy)
      : Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy(member)]));
    within.delete(value);
    return copied;
  };
  return copy(data) as T;
}

/** Whether a value is an array or an object literal, of this realm or another. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return !prototype || Array.isArray(value) || Object.getPrototypeOf(prototype) === null;
}
