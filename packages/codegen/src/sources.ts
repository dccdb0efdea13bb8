/**
 * Whether a `SOURCES.md` has a row for an operation: its id first, then a source, a year and how
 * sure it is.
 */
export function hasSource(sources: string, operationId: string): boolean {
  const first = new RegExp(`^\\|\\s*\`?${operationId}\\b`);
  const state = /\b(confirmed|documented|unverified)\b/;
  return sources
    .split('\n')
    .some((line) => first.test(line) && state.test(line) && /\b20\d\d\b/.test(line));
}
