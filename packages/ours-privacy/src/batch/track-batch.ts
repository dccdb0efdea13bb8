import { contextOf, retryOf } from '@visitor-apis/runtime';
import type { OursPrivacyClient } from '../client.ts';
import { definition } from '../definition.gen.ts';
import type { BatchRow } from '../inputs.ts';
import { warnAbout } from '../warnings/warn-about.ts';
import { type Delivery, deliver } from './deliver.ts';
import { Ledger } from './ledger.ts';
import type { BatchOptions } from './options.ts';
import type { BatchOutcome, UndecidedReason } from './outcome.ts';
import { Queue } from './queue.ts';
import { readBatchOptions, refuse } from './read-options.ts';
import { toRow } from './row.ts';

/**
 * Sends any number of events, and tells of each what became of it.
 *
 * The rows are cut into requests, smaller ones once the vendor answers 413. A row without a
 * `distinctId` gets one, and keeps it. After an answer that names failed rows only those are sent
 * again that can succeed; after a 429, another 5xx or a failure of the network the whole request:
 * each row as often, and after such waits, as the `retry` of the client or of this call says. A row
 * that the vendor is known to have is never sent again. After a 401 nothing else is sent: the rest
 * is undecided, and `undecidedEvents` can be sent with another token.
 *
 * Give each row a `distinctId` of its own: two rows with the same one are a repeat to the vendor,
 * which may drop either.
 *
 * @param client - made by `createOursPrivacyClient`
 * @param events - the rows, in any number
 * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`, and those of
 *   {@link BatchOptions}
 * @returns what became of each row. Whatever happens to rows is in there: also a lost connection,
 *   a refused token, an abort or the deadline.
 * @throws {InvalidInputError} when an option is misshapen or unknown, or `events` is no array
 * @see {@link https://docs.oursprivacy.com/docs/reference/batch}
 * @example
 * ```ts
 * import { trackBatch } from '@visitor-apis/ours-privacy/batch';
 *
 * const outcome = await trackBatch(ours, bookings, { deadline: false });
 * for (const row of outcome.rows) {
 *   if (row.state === 'refused') console.warn(row.index, row.code, row.message);
 * }
 * if (outcome.undecided) await trackBatch(ours, outcome.undecidedEvents);
 * ```
 */
export async function trackBatch(
  client: OursPrivacyClient,
  events: readonly BatchRow[],
  options: BatchOptions = {},
): Promise<BatchOutcome> {
  const context = contextOf(client);
  if (context?.definition.vendor !== definition.vendor) {
    const other = context ? `; this one is of ${context.definition.title}` : '';
    refuse('client', `must be one that createOursPrivacyClient made${other}`);
  }
  if (!Array.isArray(events)) refuse('events', 'must be an array of rows');
  // At once: the caller may go on to change the list. Array.from: a hole in it is a row too.
  const rows = Array.from(events as readonly BatchRow[], toRow);
  const settings = readBatchOptions(client, options);
  const end = context.clock.now() + (settings.deadline || Infinity);
  warnAbout(client, 'trackBatch', { events: rows.map(({ event }) => event) });

  const ledger = new Ledger(rows.length);
  const sendable = rows.filter((row) => {
    if (row.bytes !== undefined) return true;
    const message = `\`/events/${row.index}\` cannot be written as JSON.`;
    const refusal = { code: 'invalid_input', message, status: undefined } as const;
    ledger.refuse(row, { ...refusal, vendorMessage: undefined });
    return false;
  });
  const queue = new Queue(sendable, settings.rowsPerRequest, settings.bytesPerRequest);
  const { trackBatch: operation } = context.definition.operations;
  // Each row has its key.
  const retry = retryOf(context.definition, operation ?? {}, true, [
    context.options.retry,
    settings.call.retry,
  ]);
  const delivery: Delivery = {
    ...{ client, context, settings, retry, queue, ledger, end },
    underWay: new Set(),
    halted: undefined,
  };
  await Promise.all(Array.from({ length: settings.concurrency }, () => deliver(delivery)));

  const [why, message] = reasonOf(delivery);
  for (const row of queue.drain()) ledger.leave(row, why, message);
  return ledger.close();
}

/** Why the batch ended before its queue was empty. */
function reasonOf({ settings, halted }: Delivery): [UndecidedReason, string] {
  if (halted) return ['given-up', halted];
  return settings.call.signal?.aborted
    ? ['abort', 'The batch was aborted by its signal before the row was settled.']
    : [
        'deadline',
        `The batch took longer than ${settings.deadline} ms. Give a larger \`deadline\`.`,
      ];
}
