import { PayloadError } from './payload-error.ts';

/**
 * What should be a sealed result is none: not base64, too short, or without the bytes that each
 * begins with. No key was tried.
 */
export class NotSealedError extends PayloadError {
  override readonly name = 'NotSealedError';
  readonly kind = 'not-sealed';

  constructor(problem: string) {
    super(`Fingerprint sealed result: ${problem}.`);
  }
}
