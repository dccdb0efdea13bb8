// As deep as a body may be: deeper than any, and shallower than any stack.
export const DEEPEST = 500;

/** Whether a value is an array or an object literal, of this realm or another. */
export function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return !prototype || Array.isArray(value) || Object.getPrototypeOf(prototype) === null;
}

/**
 * A copy of a list or a plain record, anything else as it is: the caller may change it later, when
 * nobody checks it any more.
 */
export function copyOf(value: unknown): unknown {
  if (!isPlain(value)) return value;
  return Array.isArray(value) ? [...value] : { ...value };
}

/** A copy of a date, unless it is of a class of its own: that may write itself in another way. */
export function copyDate(date: Date): Date {
  return Object.getPrototypeOf(date) === Date.prototype ? new Date(date) : date;
}

/**
 * A copy of plain data in depth, with its `Date`s; anything else is left as it is, to be judged
 * when it is sent. So is what holds itself or is too deep: it is refused then, by name.
 */
export function copyData<T>(data: T): T {
  const within = new Set<unknown>();
  const copy = (value: unknown): unknown => {
    if (value instanceof Date) return copyDate(value);
    if (!isPlain(value) || within.has(value) || within.size > DEEPEST) return value;
    within.add(value);
    const copied = Array.isArray(value)
      ? Array.from(value, copy)
      : Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy(member)]));
    within.delete(value);
    return copied;
  };
  return copy(data) as T;
}
