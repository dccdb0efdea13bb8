import type { EventsGetResponse } from '../models.gen.ts';
import type { Event } from '../v4/models.gen.ts';
import { seal } from './seal.ts';
import type { SealingKey } from './sealing-key.ts';

/** What {@link sealEvent} takes. */
export interface UnsealedEvent {
  readonly event: EventsGetResponse;
  readonly key: SealingKey;
}

/** What {@link sealEventV4} takes. */
export interface UnsealedEventV4 {
  readonly event: Event;
  readonly key: SealingKey;
}

/**
 * Seals an event of v3 as the vendor does, for your tests. The nonce is random: twice the same event
 * gives two texts.
 *
 * @returns base64, as the agent hands it out
 * @throws {InvalidInputError} when the key cannot be one
 * @example
 * ```ts
 * const key = { key: new Uint8Array(32), algorithm: 'aes-256-gcm' } as const;
 * const sealed = await sealEvent({ event: { products: {} }, key });
 * ```
 */
export function sealEvent({ event, key }: UnsealedEvent): Promise<string> {
  return seal('sealEvent', event, key);
}

/**
 * Seals an event of v4 as the vendor does, for your tests. The nonce is random: twice the same event
 * gives two texts.
 *
 * @returns base64, as the agent hands it out
 * @throws {InvalidInputError} when the key cannot be one
 * @example
 * ```ts
 * const key = { key: new Uint8Array(32), algorithm: 'aes-256-gcm' } as const;
 * const event = { event_id: '1795000000000.NLOjmg', timestamp: 1795000000000 };
 * const sealed = await sealEventV4({ event, key });
 * ```
 */
export function sealEventV4({ event, key }: UnsealedEventV4): Promise<string> {
  return seal('sealEventV4', event, key);
}
