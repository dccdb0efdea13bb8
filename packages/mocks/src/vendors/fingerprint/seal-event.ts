import { createCipheriv, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { listOperations } from '@visitor-apis/codegen/document';
import { ScriptError } from '../../script/script-error.ts';
import { chooseEvent, type EventChoice } from './choose-event.ts';
import { readFingerprint } from './read-fingerprint.ts';
import { examplesOf } from './webhook.ts';

/** What is sealed, and with what. */
export interface SealOrder extends EventChoice {
  /** The key that your application opens with: bytes, or base64 of them as the dashboard shows it. */
  readonly key: string | Uint8Array;
}

/**
 * Seals an event as Fingerprint does for the browser that hands it to you: an example of
 * `getEvent`, or your own. The nonce is random: twice the same event gives two texts.
 *
 * @returns base64, as the agent hands it out
 * @throws {ScriptError} when there is no such example, or the key has another length
 * @see {@link https://docs.fingerprint.com/docs/sealed-client-results}
 * @example
 * ```ts
 * const sealed = await sealEvent({ key: process.env.FINGERPRINT_SEALING_KEY ?? '', example: 'webEvent' });
 * ```
 */
export async function sealEvent(order: SealOrder): Promise<string> {
  const document = readFingerprint(order.version ?? 'v3');
  const layout = document['x-sealed'];
  if (!layout) throw new Error('The document says nothing of sealed results');
  const key = Buffer.from(
    order.key as string,
    typeof order.key === 'string' ? 'base64' : undefined,
  );
  if (key.length !== layout.keyBytes) {
    throw new ScriptError(`A sealing key must have ${layout.keyBytes} bytes, got ${key.length}`);
  }
  const getEvent = listOperations(document).find(({ id }) => id === 'getEvent');
  const event = chooseEvent(order, examplesOf(document, getEvent?.responses['200'] ?? {}));
  const compressed = await promisify(deflateRaw)(JSON.stringify(event));
  const nonce = randomBytes(layout.nonceBytes);
  const cipher = createCipheriv(layout.algorithm, key, nonce, { authTagLength: layout.tagBytes });
  const message = Buffer.concat([cipher.update(compressed), cipher.final(), cipher.getAuthTag()]);
  return Buffer.concat([Buffer.from(layout.header, 'hex'), nonce, message]).toString(
    layout.encoding,
  );
}
