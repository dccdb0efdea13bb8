import type { Place } from '../prism/finding.ts';

/** A rule of the document that a request broke. It shows no secret and no person. */
export interface Violation {
  /** Number of the request in the journal. */
  readonly request: number;
  /** Id of the operation; `undefined` when the document has none there. */
  readonly operation: string | undefined;
  readonly in: Place;
  /** JSON pointer to the value, below its place: `/payload/name`. */
  readonly pointer: string;
  /** A keyword of JSON Schema, or `credentials`, `malformedBody`, `mediaType`, `bodySize`, `unknownParameter`, `route`. */
  readonly rule: string;
  /** What the value must be. */
  readonly expected: string;
  /** What came, with `[personal]`, `[secret]` or `[unnamed]` in place of what may not be shown. */
  readonly value: unknown;
  /** Whether the vendor would have refused it. What is only reported is answered as if nothing was wrong. */
  readonly refused: boolean;
  /** Where the document has the rule. */
  readonly document: {
    readonly file: string;
    /** JSON pointer, as far as it is known. */
    readonly pointer: string;
    /** Line, from 1; `undefined` when the document was given as an object. */
    readonly line: number | undefined;
  };
}

const LONGEST = 200;

/** One violation for people, in three lines. */
export function describeViolation(violation: Violation): string {
  const { operation = 'no operation', pointer, rule, expected, value, document } = violation;
  const { file, line, pointer: at } = document;
  const place = [violation.in, pointer].filter(Boolean).join(' ');
  return [
    `${operation}: ${place} ${expected} (${rule})`,
    `  got ${shorten(value)}`,
    `  see ${file}${line === undefined ? '' : `:${line}`} ${at}`,
  ].join('\n');
}

function shorten(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
