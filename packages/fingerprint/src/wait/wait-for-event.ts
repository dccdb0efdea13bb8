import type { CallOptions } from '@visitor-apis/runtime';
import type { FingerprintClient } from '../client.ts';
import type { EventsGetResponse } from '../models.gen.ts';
import { PartialEventError } from '../payload-errors/partial-event-error.ts';
import { refuseArgument } from '../refuse-argument.ts';
import type { FingerprintClientV4 } from '../v4/client.ts';
import type { Event } from '../v4/models.gen.ts';
import type { GetEventQuery } from '../v4/operations.gen.ts';
import { askUntilReady } from './ask-until-ready.ts';
import { isTooEarly } from './is-too-early.ts';
import type { KnownValue } from './known-value.ts';
import type { WaitOptions } from './wait-options.ts';

/** How to wait for an event of v4. */
export interface WaitForEventV4Options extends WaitOptions {
  /**
   * Whether to wait on while `incremental_identification_status` is `partially_completed`, since
   * the signals are not computed then. Default `false`.
   */
  readonly completed?: boolean | undefined;
  /** Query parameters of `getEvent`, such as `ruleset_id`. */
  readonly query?: GetEventQuery | undefined;
}

interface AnyClient {
  getEvent(id: string, query?: GetEventQuery, options?: CallOptions): Promise<unknown>;
}

type Status = KnownValue<Event['incremental_identification_status']> & string;

/**
 * Gets an event that may not be readable yet: right after an identification `getEvent` answers 404
 * for a moment. An id that never existed is answered in the same way, so this waits in vain for it:
 * use it only where the id has just come from the client agent.
 *
 * @param client - a client of v4, or of v3: the event is of the same version
 * @throws {ApiError} the last 404 when time is up; any other refusal at once
 * @throws {PartialEventError} when time is up and `completed` was asked for in vain
 * @throws {AbortError} when the signal is aborted
 * @throws {InvalidInputError} when an option cannot be one
 * @example
 * ```ts
 * const event = await waitForEvent(fingerprint, eventId, { within: 5_000, completed: true });
 * ```
 */
export function waitForEvent(
  client: Pick<FingerprintClientV4, 'getEvent'>,
  eventId: string,
  options?: WaitForEventV4Options,
): Promise<Event>;
export function waitForEvent(
  client: Pick<FingerprintClient, 'getEvent'>,
  requestId: string,
  options?: WaitOptions,
): Promise<EventsGetResponse>;
export function waitForEvent(
  client: AnyClient,
  id: string,
  { completed = false, query, ...options }: WaitForEventV4Options = {},
): Promise<unknown> {
  const caller = 'waitForEvent';
  if (typeof completed !== 'boolean') refuseArgument(caller, 'completed', 'must be a boolean');
  const send = async (given: CallOptions) => {
    const event = await client.getEvent(id, query, given);
    if (completed && isPartial(event)) throw new PartialEventError();
    return event;
  };
  const isEarly = (error: unknown) =>
    error instanceof PartialEventError || isTooEarly(error, 'getEvent');
  const call = { caller, operation: 'getEvent', send, isTooEarly: isEarly };
  return askUntilReady(client, call, options);
}

function isPartial(event: unknown): boolean {
  const partial: Status = 'partially_completed';
  return Object(event).incremental_identification_status === partial;
}
