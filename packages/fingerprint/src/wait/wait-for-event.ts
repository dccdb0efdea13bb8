import { type FingerprintClient, isFingerprintError } from '../client.ts';
import type { EventsGetResponse } from '../models.gen.ts';
import { askUntilReady } from './ask-until-ready.ts';
import { codeOf } from './code-of.ts';
import type { WaitOptions } from './wait-options.ts';

/**
 * Gets an event that may not be readable yet: right after an identification `getEvent` answers 404
 * for a moment. An id that never existed is answered in the same way, so this waits in vain for it:
 * use it only where the id has just come from the client agent.
 *
 * @throws {ApiError} the last 404 when time is up; any other refusal at once
 * @throws {AbortError} when the signal is aborted
 * @throws {InvalidInputError} when an option cannot be one
 * @example
 * ```ts
 * const event = await waitForEvent(fingerprint, requestId, { within: 5_000 });
 * ```
 */
export function waitForEvent(
  client: Pick<FingerprintClient, 'getEvent'>,
  requestId: string,
  options: WaitOptions = {},
): Promise<EventsGetResponse> {
  const call = {
    caller: 'waitForEvent',
    operation: 'getEvent',
    send: (given: object) => client.getEvent(requestId, undefined, given),
    isTooEarly: (error: unknown) =>
      isFingerprintError(error, 'getEvent') &&
      error.status === 404 &&
      codeOf(error.body) === 'RequestNotFound',
  };
  return askUntilReady(client, call, options);
}
