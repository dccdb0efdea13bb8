import { backOff, type ClientContext, type RetryBehaviour } from '@visitor-apis/runtime';
import type { OursPrivacyClient } from '../client.ts';
import { markSeen } from '../warnings/warn-about.ts';
import { readChecks } from './check-rows.ts';
import type { Ledger } from './ledger.ts';
import type { Queue } from './queue.ts';
import { readFailure } from './read-failure.ts';
import type { BatchSettings } from './read-options.ts';
import { readRows } from './read-rows.ts';
import type { Row } from './row.ts';
import type { Reading } from './verdict.ts';
import { wait } from './wait.ts';

/** What the requests of one batch share. */
export interface Delivery {
  readonly client: OursPrivacyClient;
  readonly context: ClientContext;
  readonly settings: BatchSettings;
  readonly retry: RetryBehaviour | undefined;
  readonly queue: Queue;
  readonly ledger: Ledger;
  /** Milliseconds on the client's clock. */
  readonly end: number;
  /** Requests on their way: what is in them may have to be sent again. */
  readonly underWay: Set<Promise<void>>;
  /** Why nothing else is to be sent. */
  halted: string | undefined;
}

/** Sends one request after the other, until nothing is left or time is up. */
export async function deliver(delivery: Delivery): Promise<void> {
  const { context, settings, queue, end, underWay } = delivery;
  const { signal } = settings.call;
  while (!signal?.aborted && !delivery.halted) {
    const now = context.clock.now();
    if (now >= end) return;
    const { readyAt } = queue;
    if (readyAt <= now) {
      const request = sendOnce(delivery, queue.take(now), end - now).finally(() =>
        underWay.delete(request),
      );
      underWay.add(request);
      await request;
      continue;
    }
    // What cannot be in time is not waited for. Nothing left is ready in all eternity.
    const delay = readyAt < end ? readyAt - now : Infinity;
    if (delay === Infinity && !underWay.size) return;
    // The request of another worker may put rows back that can be sent at once.
    const settled = underWay.size ? Promise.race(underWay) : undefined;
    await wait(delay, context.clock, signal, settled);
  }
}

async function sendOnce(delivery: Delivery, rows: readonly Row[], left: number): Promise<void> {
  const { client, context, settings, retry, queue, ledger } = delivery;
  const input = { events: rows.map(({ event }) => event) };
  markSeen(input);
  const result = await client.try.trackBatch(input, {
    ...settings.call,
    // Which rows are worth another attempt is known here alone.
    retry: false,
    deadline: Number.isFinite(left) && Math.max(1, left),
  });
  const error = result.ok ? undefined : result.exception;
  const reading: Reading = result.ok
    ? { verdicts: readRows(result.data, rows, result.status) }
    : (readChecks(delivery, result.exception, rows) ??
      readFailure(result.exception, rows, retry, settings.deadline));
  if (error?.attempts !== 0) {
    ledger.countRequest();
    for (const row of rows) row.sent++;
  }
  if (reading.halt) delivery.halted = reading.halt;
  if (reading.size === 'one-row') queue.restore();
  else if (reading.size) queue.shrink(reading.size.rows, reading.size.isLimit);

  const repeated = rows.filter((_, place) => reading.verdicts[place]?.to === 'repeat');
  const failed = 1 + repeated.reduce((most, row) => Math.max(most, row.failed), 0);
  const delay = retry ? backOff(retry, failed, error?.retryAfter, context.clock) : 0;
  const readyAt = context.clock.now() + delay;
  if (reading.pause && retry) queue.pauseUntil(readyAt);
  for (const [place, row] of rows.entries()) settle(delivery, row, reading, place, readyAt);
  try {
    // What an async one throws would end the process.
    Promise.resolve(settings.onProgress?.(ledger.progress)).catch(() => {});
  } catch {
    // The caller's own; the rows have to be accounted for all the same.
  }
}

function settle(
  { retry, queue, ledger }: Delivery,
  row: Row,
  { verdicts }: Reading,
  place: number,
  readyAt: number,
): void {
  const verdict = verdicts[place];
  if (verdict?.to === 'accept') ledger.accept(row);
  else if (verdict?.to === 'refuse') ledger.refuse(row, verdict);
  else if (verdict?.to === 'regroup') {
    row.together = Math.min(row.together, verdict.together);
    queue.putBack(row);
  } else if (verdict?.to === 'repeat' && ++row.failed < (retry?.attempts ?? 1)) {
    queue.putBack(Object.assign(row, { readyAt }));
  } else if (verdict) {
    ledger.leave(row, verdict.to === 'leave' ? verdict.why : 'given-up', verdict.message);
  }
}
