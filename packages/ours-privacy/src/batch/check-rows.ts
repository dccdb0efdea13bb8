import type { ClientError, InvalidInputError } from '@visitor-apis/runtime';
import { markSeen } from '../warnings/warn-about.ts';
import type { Delivery } from './deliver.ts';
import { namedPlace, readRefusal } from './read-refusal.ts';
import type { Row } from './row.ts';
import type { Reading, Verdict } from './verdict.ts';

// Each row that breaks a rule costs another check of its group.
const GROUP = 16;

/**
 * What to do after a request that was not sent because of its rows: those that break a rule are
 * refused, and the others go on together. `undefined` when it was not because of a row.
 */
export async function readChecks(
  delivery: Delivery,
  error: ClientError,
  rows: readonly Row[],
): Promise<Reading | undefined> {
  const named = rows[namedPlace(error) ?? -1];
  if (!named) return undefined;
  const others = rows.filter((row) => row !== named);
  const refused = await checkRows(delivery, others);
  refused.set(named, readRefusal(error as InvalidInputError, named));
  const regroup: Verdict = { to: 'regroup', together: Infinity };
  return { verdicts: rows.map((row) => refused.get(row) ?? regroup) };
}

/**
 * Verdicts on those rows that break a rule. Nothing is sent: else each group of good rows between
 * two bad ones would be a request of its own. Where anything but a row is wrong, the request that
 * is sent next says so.
 */
async function checkRows(delivery: Delivery, rows: readonly Row[]): Promise<Map<Row, Verdict>> {
  const refused = new Map<Row, Verdict>();
  const unchecked = rows.filter(({ checked }) => !checked);
  while (unchecked.length) {
    let group = unchecked.splice(0, GROUP);
    while (group.length) {
      const error = await checkGroup(delivery, group);
      const place = namedPlace(error);
      if (place === undefined) return refused;
      const row = group[place];
      if (row) refused.set(row, readRefusal(error as InvalidInputError, row));
      // The last one was named, which is no row: the others are all right.
      else for (const one of group) one.checked = true;
      group = row ? group.filter((one) => one !== row) : [];
    }
  }
  return refused;
}

/** The last of the events is refused in any case, so that the request is not sent. */
async function checkGroup({ client, context, settings, end }: Delivery, group: readonly Row[]) {
  const { validate = context.options.validate ?? true } = settings.call;
  // NaN is refused unchecked too, but before all that is only found by the check.
  const last = (validate ? null : Number.NaN) as never;
  const input = { events: [...group.map(({ event }) => event), last] };
  markSeen(input);
  const left = end - context.clock.now();
  const result = await client.try.trackBatch(input, {
    ...settings.call,
    retry: false,
    deadline: Number.isFinite(left) && Math.max(1, left),
  });
  return result.ok ? undefined : result.exception;
}
