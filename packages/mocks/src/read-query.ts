/** A parameter that was sent more than once is a list. */
export type Query = Readonly<Record<string, string | readonly string[]>>;

/** The parameters of a query by their names. */
export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] as string) : values];
    }),
  );
}
