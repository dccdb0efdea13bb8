import type { IPrismDiagnostic } from '@stoplight/prism-core';

// Node refuses to parse headers of more than 16 KB in all.
const LONGEST = 8000;
const LONGEST_MESSAGE = 500;

/** Why a request was refused, as JSON that a header can carry: as many reasons as there is room. */
export function violationsHeader(violations: readonly IPrismDiagnostic[]): string {
  // Each branch of a union finds the same fault.
  const said = new Set(
    violations.map(({ path, code, message }) =>
      JSON.stringify({ location: path, code, message: message.slice(0, LONGEST_MESSAGE) }),
    ),
  );
  let reasons = '';
  for (const reason of said) {
    const longer = `${reasons}${reasons && ','}${escapeUnicode(reason)}`;
    if (longer.length > LONGEST) break;
    reasons = longer;
  }
  return `[${reasons}]`;
}

function escapeUnicode(json: string): string {
  const unicode = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json.replace(/[^\x20-\x7e]/g, unicode);
}
