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
  let failures = 0;
  for (const entry of Array.isArray(body?.results) ? body.results : []) {
    const { index, success, code, message } = Object(entry);
    if (!Number.isInteger(index) || index < 0 || index >= rows.length) continue;
    const known = said.get(index)?.to;
    // Where answers contradict each other, the row that was taken in once is not sent again.
    if (known === 'accept' || (known === 'refuse' && success !== true)) continue;
    failures += (success === true ? 0 : 1) - (known ? 1 : 0);
    said.set(index, success === true ? { to: 'accept' } : judge(code, message, status));
  }
  // By place or by number: when the failed rows are named, and the others counted as accepted.
  const counted = body?.failed === failures && body.accepted === rows.length - failures;
  const unsaid: Verdict = counted
    ? { to: 'accept' }
    : { to: 'repeat', message: `The answer (${status}) does not say what became of the row.` };
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
