import { concat } from '../bytes/concat.ts';
import { readAtMost } from '../bytes/read-at-most.ts';
import { slices } from '../bytes/slices.ts';
import type { EventsGetResponse } from '../models.gen.ts';
import { sealedLayout } from '../sealed-layout.gen.ts';
import { toBase64 } from './base64.ts';
import { HEADER } from './header.ts';
import { readKey, type SealingKey } from './sealing-key.ts';

/** What {@link sealEvent} takes. */
export interface UnsealedEvent {
  readonly event: EventsGetResponse;
  readonly key: SealingKey;
}

/**
 * Seals an event as the vendor does, for your tests. The nonce is random: twice the same event
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
export async function sealEvent({ event, key }: UnsealedEvent): Promise<string> {
  const raw = readKey('sealEvent', 'key', key);
  const deflate = new CompressionStream(sealedLayout.compression);
  const json = new TextEncoder().encode(JSON.stringify(event));
  const compressed = await readAtMost(slices(json).pipeThrough(deflate), Infinity);
  const nonce = crypto.getRandomValues(new Uint8Array(sealedLayout.nonceBytes));
  const imported = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
  const algorithm = { name: 'AES-GCM', iv: nonce, tagLength: sealedLayout.tagBytes * 8 };
  const message = await crypto.subtle.encrypt(algorithm, imported, compressed ?? new Uint8Array());
  return toBase64(concat([HEADER, nonce, new Uint8Array(message)]));
}
