import { stepsOf } from '../pointer.ts';
import type { Violation } from './violation.ts';

// Node refuses to parse headers of more than 16 KB in all.
const LONGEST = 8000;
const LONGEST_MESSAGE = 500;

/**
 * Why a request was refused, as JSON that a header can carry: as many reasons as there is room. In
 * the form that users of Prism know, and with the line of the document.
 */
export function violationsHeader(violations: readonly Violation[]): string {
  let reasons = '';
  for (const violation of violations) {
    const { file, line, pointer } = violation.document;
    const reason = JSON.stringify({
      location: [violation.in, ...stepsOf(violation.pointer)],
      code: violation.rule,
      message: violation.expected.slice(0, LONGEST_MESSAGE),
      see: line === undefined ? `${file} ${pointer}` : `${file}:${line}`,
    });
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
