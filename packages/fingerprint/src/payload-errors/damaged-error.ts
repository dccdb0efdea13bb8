import { PayloadError } from './payload-error.ts';

/** A sealed result opens, but what is in it cannot be read. There is no `cause`: it may quote it. */
export class DamagedError extends PayloadError {
  override readonly name = 'DamagedError';
  readonly kind = 'damaged';
  /** What failed: decompression (it must be raw DEFLATE), or reading JSON in UTF-8. */
  readonly step: 'decompression' | 'json';

  constructor(step: 'decompression' | 'json') {
    const problem = step === 'json' ? 'is not JSON in UTF-8' : 'does not decompress';
    super(`Fingerprint sealed result: a key fits, but the content ${problem}.`);
    this.step = step;
  }
}
