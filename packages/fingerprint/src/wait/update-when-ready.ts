import { type FingerprintClient, isFingerprintError } from '../client.ts';
import type { EventsUpdateRequest } from '../models.gen.ts';
import { askUntilReady } from './ask-until-ready.ts';
import { codeOf } from './code-of.ts';
import type { WaitOptions } from './wait-options.ts';

/**
 * Updates an event that may be too fresh for it: `updateEvent` then answers 409, and the vendor
 * says to try again.
 *
 * @throws {ApiError} the last 409 when time is up; any other refusal at once
 * @throws {AbortError} when the signal is aborted
 * @throws {InvalidInputError} when an option or the update cannot be one
 * @example
 * ```ts
 * await updateWhenReady(fingerprint, requestId, { suspect: true }, { within: 30_000 });
 * ```
 */
export function updateWhenReady(
  client: Pick<FingerprintClient, 'updateEvent'>,
  requestId: string,
  update: EventsUpdateRequest,
  options: WaitOptions = {},
): Promise<void> {
  const call = {
    caller: 'updateWhenReady',
    operation: 'updateEvent',
    send: (given: object) => client.updateEvent(requestId, update, given),
    isTooEarly: (error: unknown) =>
      isFingerprintError(error, 'updateEvent') &&
      error.status === 409 &&
      codeOf(error.body) === 'StateNotReady',
  };
  return askUntilReady(client, call, options);
}
