import type { BatchEvent, BatchResult } from '../../src/index.ts';

type Rows = readonly BatchEvent[];
type Entry = BatchResult['results'][number];

/** What the vendor says of one row: accepted, or failed with this code. */
export type Fate = true | string;

/** The answer that tells the fate of each row, by default a 207 if one failed. */
export function tell(fates: readonly Fate[], status?: number): Response {
  const results = fates.map(
    (fate, index): Entry =>
      fate === true
        ? { index, success: true }
        : { index, success: false, code: fate, message: 'Ada' },
  );
  const accepted = fates.filter((fate) => fate === true).length;
  const failed = fates.length - accepted;
  const body: BatchResult = { success: failed === 0, accepted, failed, results };
  return Response.json(body, { status: status ?? (failed ? 207 : 200) });
}

export function acceptAll(rows: Rows): Response {
  return tell(rows.map(() => true));
}

export function fail(status: number, more: object = {}, headers: Record<string, string> = {}) {
  return () => Response.json({ success: false, ...more }, { status, headers });
}
