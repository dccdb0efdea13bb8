import type { BatchResult, BatchRowFailed } from '../models.gen.ts';
import type { Row } from './row.ts';
import type { Verdict } from './verdict.ts';

/** An answer as it may come: its body is not checked, so that nothing in it is certain. */
export type LooseResult = { readonly [Name in keyof BatchResult]?: unknown } | undefined | null;

const FINAL: Extract<BatchRowFailed['code'], 'invalid_event'> = 'invalid_event';
const PASSING: Extract<BatchRowFailed['code'], 'queue_failed'> = 'queue_failed';

/** Verdicts on the rows of a request, given what the vendor says of each. */
export function readRows(body: LooseResult, rows: readonly Row[], status: number): Verdict[] {
  const said = new Map<number, Verdict>();
  const message = `The answer (${status}) does not say what became of the row.`;
  const unknown: Verdict = { to: 'repeat', message };
  let failures = 0;
  for (const entry of Array.isArray(body?.results) ? body.results : []) {
    const { index, success, code, message: vendorMessage } = Object(entry);
    if (!Number.isInteger(index)) continue;
    // One place that cannot be puts the others in doubt: it may be that all are counted from 1.
    if (index < 0 || index >= rows.length || said.has(index)) return rows.map(() => unknown);
    if (success !== true) failures++;
    said.set(index, success === true ? { to: 'accept' } : judge(code, vendorMessage, status));
  }
  // By place or by number: when the failed rows are named, and the others counted as accepted.
  const counted = body?.failed === failures && body.accepted === rows.length - failures;
  const unsaid: Verdict = counted ? { to: 'accept' } : unknown;
  return rows.map((_, index) => said.get(index) ?? unsaid);
}

function judge(code: unknown, vendorMessage: unknown, status: number): Verdict {
  if (code === FINAL) {
    return {
      to: 'refuse',
      code: FINAL,
      status,
      message: 'The vendor finds the row invalid. Correct it; vendorMessage may say where.',
      vendorMessage: typeof vendorMessage === 'string' ? vendorMessage : undefined,
    };
  }
  // Any other code may quote what it stands for.
  const shown = code === PASSING ? PASSING : 'a code that is not documented';
  return { to: 'repeat', message: `The vendor could not take in the row: ${shown}.` };
}
