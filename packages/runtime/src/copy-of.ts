/**
 * A copy of a list or a plain record, anything else as it is: the caller may change it later, when
 * nobody checks it any more.
 */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...value];
  const prototype = value && typeof value === 'object' ? Object.getPrototypeOf(value) : undefined;
  const isRecord = prototype === null || (prototype && !Object.getPrototypeOf(prototype));
  return isRecord ? { ...(value as object) } : value;
}
