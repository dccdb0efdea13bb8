import type { IPrismDiagnostic } from '@stoplight/prism-core';

// Node refuses to parse headers of more than 16 KB in all.
const LONGEST = 8000;

/** Why a request was refused, as JSON that a header can carry. */
export function violationsHeader(violations: readonly IPrismDiagnostic[]): string {
  const reasons = violations.map(({ path, code, message }) => ({ location: path, code, message }));
  return JSON.stringify(reasons)
    .replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .slice(0, LONGEST);
}
