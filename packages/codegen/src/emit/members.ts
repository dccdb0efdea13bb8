type Members<T> = { [Key in keyof T]: T[Key] | undefined };

/** An object without the members that are `undefined`. */
export function whereGiven<T extends object>(members: Members<T>): T {
  const given = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as T;
}

/** A list or an object; `undefined` when nothing is in it. */
export function ifAny<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}
