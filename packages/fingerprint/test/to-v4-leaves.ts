/** A value of an event that is no container, and the way to it. */
export interface Leaf {
  readonly pointer: string;
  readonly value: unknown;
  /** A copy of the event with another value in its place. */
  change(): unknown;
}

/** Every leaf of a JSON value; `null` and empty objects tell nothing, and are none. */
export function leavesOf(
  value: unknown,
  pointer = '',
  replace: (inner: unknown) => unknown = (inner) => inner,
): Leaf[] {
  if (value === null) return [];
  if (typeof value !== 'object' || (Array.isArray(value) && value.length === 0)) {
    return [{ pointer, value, change: () => replace(another(value)) }];
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = key.replaceAll('~', '~0').replaceAll('/', '~1');
    const change = (changed: unknown) => {
      const copy = Array.isArray(value) ? [...value] : { ...value };
      (copy as Record<string, unknown>)[key] = changed;
      return replace(copy);
    };
    return leavesOf(inner, `${pointer}/${step}`, change);
  });
}

function another(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return Number.isInteger(value) ? value + 1 : value / 2;
  if (typeof value !== 'string') return ['another'];
  const time = Date.parse(value);
  if (!/^\d{4}-.*Z$/.test(value) || Number.isNaN(time)) return `${value}x`;
  return new Date(time + 1000).toISOString();
}
