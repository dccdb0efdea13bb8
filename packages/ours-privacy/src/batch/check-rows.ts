import { type ClientError, checkRequest, type InvalidInputError } from '@visitor-apis/runtime';
import type { Delivery } from './deliver.ts';
import { namedPlace, readRefusal } from './read-refusal.ts';
import type { Row } from './row.ts';
import type { Reading, Verdict } from './verdict.ts';

/**
 * What to do after a request that was not sent because of its rows: those that break a rule are
 * refused, and the others go on together. `undefined` when it was not because of a row.
 */
export function readChecks(
  { client, settings }: Delivery,
  error: ClientError,
  rows: readonly Row[],
): Reading | undefined {
  const named = rows[namedPlace(error) ?? -1];
  if (!named) return undefined;
  const regroup: Verdict = { to: 'regroup', together: Infinity };
  return {
    verdicts: rows.map((row) => {
      if (row === named) return readRefusal(error as InvalidInputError, row);
      // Each alone: else every group of good rows between two bad ones would be a request.
      const refusal = checkRequest(client, 'trackBatch', [{ events: [row.event] }, settings.call]);
      // Where anything but a row is wrong, the request that is sent next says so.
      return refusal && namedPlace(refusal) === 0 ? readRefusal(refusal, row) : regroup;
    }),
  };
}
