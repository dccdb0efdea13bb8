/** What is left of a rate limit, as an answer tells it. */
export interface RateLimit {
  /** Calls that may be made in one window. */
  readonly limit: number;
  /** Calls that are left of it. */
  readonly remaining: number;
  /** Seconds until the window ends, and the next one begins. */
  readonly reset: number;
}

/**
 * Reads what is left of a rate limit. `undefined` where one of the headers is missing or no number,
 * which says nothing either way.
 *
 * @param names - the headers by what they tell, from `x-rate-limit` of a spec
 */
export function readRateLimit(
  headers: Headers,
  names: Readonly<Record<keyof RateLimit, string>>,
): RateLimit | undefined {
  const read = (name: string) => {
    const text = headers.get(name) ?? '';
    return /^\d+$/.test(text) ? Number(text) : undefined;
  };
  const [limit, remaining, reset] = [names.limit, names.remaining, names.reset].map(read);
  if (limit === undefined || remaining === undefined || reset === undefined) return undefined;
  return { limit, remaining, reset };
}
