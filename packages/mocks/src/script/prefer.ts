/** What a request asks of the mock in its `Prefer` header (RFC 7240). */
export interface Preference {
  /** Status to answer with. */
  readonly code?: number;
  /** Name of the example to answer with. */
  readonly example?: string;
  /** Make the answer up from its schema. */
  readonly dynamic?: boolean;
}

/** Reads e.g. `code=404, example=requestNotFound`. */
export function parsePrefer(header: string | undefined): Preference {
  const values = new Map(
    (header ?? '').split(/[,;]/).map((part) => {
      const [name = '', value = ''] = part.split('=', 2);
      return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, '$1')];
    }),
  );
  const code = Number(values.get('code'));
  const example = values.get('example');
  return {
    ...(Number.isInteger(code) && code >= 100 && code <= 599 && { code }),
    ...(example && { example }),
    ...(values.get('dynamic') === 'true' && { dynamic: true }),
  };
}
