/**
 * What a `Retry-After` header asks for, in milliseconds; `undefined` when there is none, it cannot
 * be read, or its date has passed.
 *
 * @param now - milliseconds since 1970
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Math.min(Number(text) * 1000, Number.MAX_SAFE_INTEGER);
  // An HTTP date is in GMT, whether it says so or not; without, it would be taken for local.
  const withZone = /(GMT|UTC|Z|[+-]\d{4})$/.test(text) ? text : `${text} GMT`;
  // Only what looks like an HTTP date: Date.parse finds a date in almost anything.
  const date = /^[A-Za-z]{3,9},? .*\d\d:\d\d:\d\d.*$/.test(text)
    ? Date.parse(withZone)
    : Number.NaN;
  return date > now ? date - now : undefined;
}
