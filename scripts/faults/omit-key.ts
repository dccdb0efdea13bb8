type Methods = Readonly<Record<string, unknown>>;

/** The same methods, but a member of what they are given is left out, however deep it stands. */
export function omitKey(methods: Methods, name: string): Methods {
  return Object.fromEntries(
    Object.entries(methods).map(([operation, method]) => [
      operation,
      typeof method === 'function'
        ? (...args: unknown[]) => method(...args.map((arg) => without(arg, name)))
        : method,
    ]),
  );
}

function without(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, name));
  if (typeof value !== 'object' || value === null) return value;
  const { [name]: _, ...rest } = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, without(item, name)]));
}
