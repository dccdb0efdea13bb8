import { PayloadError } from './payload-error.ts';

/** No key opens a sealed result: it was sealed with another one, or a byte of it was changed. */
export class NoKeyFitsError extends PayloadError {
  override readonly name = 'NoKeyFitsError';
  readonly kind = 'no-key-fits';
  /** How many keys were tried. */
  readonly tried: number;

  constructor(tried: number) {
    const keys = tried === 1 ? 'the key does not fit' : `none of ${tried} keys fits`;
    super(`Fingerprint sealed result: ${keys}, or it was changed on the way.`);
    this.tried = tried;
  }
}
