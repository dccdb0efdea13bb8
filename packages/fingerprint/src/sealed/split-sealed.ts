import { toBytes } from '../bytes/to-bytes.ts';
import { NotSealedError } from '../payload-errors/not-sealed-error.ts';
import { refuseArgument } from '../refuse-argument.ts';
import { fromBase64 } from './base64.ts';
import { HEADER, HEADER_TEXT } from './header.ts';
import { sealedLayout } from './layout.ts';

/** The parts of a sealed result. */
export interface SealedParts {
  readonly nonce: Uint8Array<ArrayBuffer>;
  /** Ciphertext and tag. */
  readonly message: Uint8Array<ArrayBuffer>;
}

/**
 * Takes a sealed result apart.
 *
 * @throws {NotSealedError} when it is none
 */
export function splitSealed(caller: string, sealed: Uint8Array | string): SealedParts {
  const bytes = typeof sealed === 'string' ? fromBase64(sealed) : toBytes(sealed);
  if (!bytes) {
    if (typeof sealed === 'string') throw new NotSealedError('is not base64');
    refuseArgument(caller, 'sealed', 'must be base64 or bytes');
  }
  const afterNonce = HEADER.length + sealedLayout.nonceBytes;
  const least = afterNonce + sealedLayout.tagBytes;
  if (bytes.length < least) {
    throw new NotSealedError(`has ${bytes.length} bytes, and each has at least ${least}`);
  }
  if (HEADER.some((byte, index) => bytes[index] !== byte)) {
    throw new NotSealedError(`does not begin with ${HEADER_TEXT}, as each does`);
  }
  return { nonce: bytes.slice(HEADER.length, afterNonce), message: bytes.slice(afterNonce) };
}
