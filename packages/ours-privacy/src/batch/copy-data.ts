/**
 * A copy of what JSON will be made of: the caller may go on to change the row while it waits. Only
 * arrays, plain objects and dates are copied, so that all else is judged as it is when it is sent.
 *
 * @param value - free of cycles
 */
export function copyData(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, copyData);
  if (value instanceof Date && Object.getPrototypeOf(value) === Date.prototype) {
    return new Date(value);
  }
  if (typeof value !== 'object' || value === null || hasOwnClass(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copyData(member)]));
}

function hasOwnClass(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  // Of another realm too: only the root of a chain has no prototype itself.
  return prototype !== null && Object.getPrototypeOf(prototype) !== null;
}
