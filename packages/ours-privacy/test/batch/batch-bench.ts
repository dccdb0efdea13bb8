import { FakeClock } from '../../../runtime/test/fake-clock.ts';
import { type BatchOptions, type BatchRow, trackBatch } from '../../src/batch/index.ts';
import { buildClient } from '../../src/build-client.ts';
import type { BatchEvent, OursPrivacyClientOptions } from '../../src/index.ts';
import { acceptAll } from './batch-server.ts';

/** What becomes of one request. */
export type Step = (rows: readonly BatchEvent[]) => Response | Promise<Response>;

/** A client whose server plays one step for each request, and then accepts all. */
export function openBench(steps: readonly Step[], options: Partial<OursPrivacyClientOptions> = {}) {
  const clock = new FakeClock();
  const sent: { at: number; ids: readonly string[]; rows: readonly BatchEvent[] }[] = [];
  const start = clock.now();
  const fetch = async (_: string, { body }: RequestInit) => {
    const { events: rows } = JSON.parse(String(body)) as { events: BatchEvent[] };
    const step = steps[sent.length] ?? acceptAll;
    sent.push({ at: clock.now() - start, ids: rows.map((row) => row.distinctId), rows });
    return step(rows);
  };
  const client = buildClient({ token: 'src_live_1', onWarning: null, fetch, ...options }, clock);
  const send = (rows: readonly BatchRow[], more?: BatchOptions) =>
    clock.run(trackBatch(client, rows, more));
  return { clock, client, sent, send, elapsed: () => clock.now() - start };
}

/** So many rows, with the ids `r0`, `r1`, …. */
export function makeRows(count: number): BatchRow[] {
  return Array.from({ length: count }, (_, index) => ({
    event: 'Booked',
    distinctId: `r${index}`,
    externalId: `pat-${index}`,
  }));
}

/** The ids of the rows from one place up to another. */
export function ids(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, index) => `r${from + index}`);
}
