import { createCipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';

/** Seals bytes with what the package does not use: an implementation of its own, by the format. */
export function sealWithNode(
  key: Uint8Array,
  content: string | Uint8Array,
  compress: (content: string | Uint8Array) => Uint8Array = deflateRawSync,
): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const header = Buffer.from('9e85dced', 'hex');
  const ciphertext = [cipher.update(compress(content)), cipher.final()];
  return Buffer.concat([header, nonce, ...ciphertext, cipher.getAuthTag()]);
}
