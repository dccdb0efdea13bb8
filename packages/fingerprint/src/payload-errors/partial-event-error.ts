import { PayloadError } from './payload-error.ts';

/**
 * Identification in steps is not complete, although it was waited for. The signals of such an event
 * are not computed yet; `getEvent` gives it as it is.
 */
export class PartialEventError extends PayloadError {
  override readonly name = 'PartialEventError';
  readonly kind = 'partial';

  constructor() {
    super('Fingerprint event: its identification is still `partially_completed`.');
  }
}
