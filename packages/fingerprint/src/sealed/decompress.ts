import { readAtMost } from '../bytes/read-at-most.ts';
import { slices } from '../bytes/slices.ts';
import { DamagedError } from '../payload-errors/damaged-error.ts';
import { TooLargeError } from '../payload-errors/too-large-error.ts';
import { sealedLayout } from './layout.ts';

/**
 * Undoes raw DEFLATE.
 *
 * @throws {DamagedError} when it is none
 * @throws {TooLargeError} when there is more in it than `maxBytes`
 */
export async function decompress(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  // Before `try`: Node before 20.12 knows no raw DEFLATE, and that is not the fault of the bytes.
  const inflate = new DecompressionStream(sealedLayout.compression);
  let content: Uint8Array | undefined;
  try {
    content = await readAtMost(slices(bytes).pipeThrough(inflate), maxBytes);
  } catch {
    throw new DamagedError('decompression');
  }
  if (!content) throw new TooLargeError('Fingerprint sealed result', maxBytes);
  return content;
}
