import { PayloadError } from './payload-error.ts';

/**
 * The header has no signature that fits the body: another secret made it, the body was changed or
 * parsed and written anew, or nobody signed it. Answer 401 and do not read the body.
 */
export class WebhookSignatureError extends PayloadError {
  override readonly name = 'WebhookSignatureError';
  readonly kind = 'signature';

  constructor() {
    super('Fingerprint webhook: no signature in the header fits the body.');
  }
}
