import { toBytes } from '../bytes/to-bytes.ts';
import { refuseArgument } from '../refuse-argument.ts';
import { fromBase64 } from './base64.ts';
import { sealedLayout } from './layout.ts';

/** A key for sealed results, as the dashboard shows it. */
export interface SealingKey {
  /** 32 bytes, or base64 of them. */
  readonly key: string | Uint8Array;
  /** The only one there is. */
  readonly algorithm: 'aes-256-gcm';
}

/** The bytes of a key, or a refusal that names its field and never shows it. */
export function readKey(caller: string, field: string, given: SealingKey): Uint8Array<ArrayBuffer> {
  const { key, algorithm } = Object(given) as Partial<SealingKey>;
  if (algorithm !== sealedLayout.algorithm) {
    refuseArgument(caller, `${field}.algorithm`, `must be ${sealedLayout.algorithm}`);
  }
  const bytes = typeof key === 'string' ? fromBase64(key) : toBytes(key);
  if (!bytes) refuseArgument(caller, `${field}.key`, 'must be base64 or bytes');
  const { keyBytes } = sealedLayout;
  if (bytes.length !== keyBytes) {
    refuseArgument(caller, `${field}.key`, `must have ${keyBytes} bytes, got ${bytes.length}`);
  }
  return bytes;
}
