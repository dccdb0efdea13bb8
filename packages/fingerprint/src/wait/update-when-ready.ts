import type { CallOptions } from '@visitor-apis/runtime';
import type { FingerprintClient } from '../client.ts';
import type { FingerprintClientV4 } from '../v4/client.ts';
import { askUntilReady } from './ask-until-ready.ts';
import { isTooEarly } from './is-too-early.ts';
import type { WaitOptions } from './wait-options.ts';

// The updates of the two versions are alike to the compiler, so that it is asked of the client which.
type Updater = Pick<FingerprintClient, 'updateEvent'> | Pick<FingerprintClientV4, 'updateEvent'>;

/**
 * Updates an event that may be too fresh for it: `updateEvent` then answers 409, and the vendor
 * says to try again.
 *
 * @param client - a client of v4, or of v3: the update is of the same version
 * @throws {ApiError} the last 409 when time is up; any other refusal at once
 * @throws {AbortError} when the signal is aborted
 * @throws {InvalidInputError} when an option or the update cannot be one
 * @example
 * ```ts
 * await updateWhenReady(fingerprint, eventId, { suspect: true }, { within: 30_000 });
 * ```
 */
export function updateWhenReady<Client extends Updater>(
  client: Client,
  id: string,
  update: Parameters<Client['updateEvent']>[1],
  options: WaitOptions = {},
): Promise<void> {
  const call = {
    caller: 'updateWhenReady',
    operation: 'updateEvent',
    send: (given: CallOptions) => client.updateEvent(id, update as never, given),
    isTooEarly: (error: unknown) => isTooEarly(error, 'updateEvent'),
  };
  return askUntilReady(client, call, options);
}
