import { concat } from '../bytes/concat.ts';
import { readAtMost } from '../bytes/read-at-most.ts';
import { slices } from '../bytes/slices.ts';
import { toBase64 } from './base64.ts';
import { HEADER } from './header.ts';
import { sealedLayout } from './layout.ts';
import { readKey, type SealingKey } from './sealing-key.ts';

/** Seals a value as the vendor seals an event. */
export async function seal(caller: string, value: object, key: SealingKey): Promise<string> {
  const raw = readKey(caller, 'key', key);
  const deflate = new CompressionStream(sealedLayout.compression);
  const json = new TextEncoder().encode(JSON.stringify(value));
  const compressed = await readAtMost(slices(json).pipeThrough(deflate), Infinity);
  const nonce = crypto.getRandomValues(new Uint8Array(sealedLayout.nonceBytes));
  const imported = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
  const algorithm = { name: 'AES-GCM', iv: nonce, tagLength: sealedLayout.tagBytes * 8 };
  const message = await crypto.subtle.encrypt(algorithm, imported, compressed ?? new Uint8Array());
  return toBase64(concat([HEADER, nonce, new Uint8Array(message)]));
}
