import { sealedLayout } from './layout.ts';

/** What is in an AES-GCM message, its tag at its end; `undefined` when the key does not fit. */
export async function decrypt(
  raw: Uint8Array<ArrayBuffer>,
  nonce: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array | undefined> {
  const algorithm = { name: 'AES-GCM', iv: nonce, tagLength: sealedLayout.tagBytes * 8 };
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, message));
  } catch (error) {
    // Anything else is a fault of the platform, and not of the key.
    if ((error as Error).name === 'OperationError') return undefined;
    throw error;
  }
}
