import type { EventsGetResponse } from '../models.gen.ts';
import { EVENT_V3 } from '../signals/event-form.ts';
import { EVENT_V4 } from '../v4/event-form.ts';
import type { Event } from '../v4/models.gen.ts';
import { type SealedEvent, unseal } from './unseal.ts';

/**
 * Opens a sealed result of an agent of v3: what `getEvent` of v3 would answer, without a call. Who
 * sends it can send an older one again: compare the `requestId`, the `time` or the `ip` with what
 * you know.
 *
 * Needs raw DEFLATE of the platform: Node 20.12, or any current one.
 *
 * @throws {NotSealedError} when it is no sealed result; no key was tried
 * @throws {NoKeyFitsError} when no key opens it, or a byte was changed
 * @throws {DamagedError} when a key opens it, and what is in it cannot be read
 * @throws {TooLargeError} when there is more in it than `maxBytes`
 * @throws {NotAnEventError} when what is in it is no event of v3
 * @throws {InvalidInputError} when an argument cannot be one, e.g. a key of another length
 * @see {@link https://docs.fingerprint.com/docs/sealed-client-results}
 * @example
 * ```ts
 * const keys = [{ key: process.env.FINGERPRINT_SEALING_KEY ?? '', algorithm: 'aes-256-gcm' }] as const;
 * const { products } = await unsealEvent({ sealed: sealedResult, keys });
 * ```
 */
export function unsealEvent(sealed: SealedEvent): Promise<EventsGetResponse> {
  return unseal('unsealEvent', EVENT_V3, sealed);
}

/**
 * Opens a sealed result of an agent of v4: what `getEvent` of v4 would answer, without a call. Who
 * sends it can send an older one again: compare the `event_id`, the `timestamp` or the `ip_address`
 * with what you know.
 *
 * Needs raw DEFLATE of the platform: Node 20.12, or any current one.
 *
 * @throws {NotSealedError} when it is no sealed result; no key was tried
 * @throws {NoKeyFitsError} when no key opens it, or a byte was changed
 * @throws {DamagedError} when a key opens it, and what is in it cannot be read
 * @throws {TooLargeError} when there is more in it than `maxBytes`
 * @throws {NotAnEventError} when what is in it is no event of v4; `version` is `v3` where an agent
 * of v3 sent it
 * @throws {InvalidInputError} when an argument cannot be one, e.g. a key of another length
 * @see {@link https://docs.fingerprint.com/docs/sealed-client-results}
 * @example
 * ```ts
 * const keys = [{ key: process.env.FINGERPRINT_SEALING_KEY ?? '', algorithm: 'aes-256-gcm' }] as const;
 * const { identification, bot } = await unsealEventV4({ sealed: sealed_result, keys });
 * ```
 */
export function unsealEventV4(sealed: SealedEvent): Promise<Event> {
  return unseal('unsealEventV4', EVENT_V4, sealed);
}
