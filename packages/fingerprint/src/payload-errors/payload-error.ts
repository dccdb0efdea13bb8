const BRAND = Symbol.for('@visitor-apis/fingerprint/payload-error');

/** What is wrong with something that came from Fingerprint. */
export type PayloadErrorKind =
  | 'signature'
  | 'not-json'
  | 'not-an-event'
  | 'not-sealed'
  | 'no-key-fits'
  | 'damaged'
  | 'too-large'
  | 'product'
  | 'partial';

/**
 * Base of what is thrown about a payload: a webhook, a sealed result, a product of an event. No
 * message holds any of its content. `kind` tells the subclasses apart, also across realms and
 * duplicate installations, where `instanceof` does not: use {@link isPayloadError}.
 */
export abstract class PayloadError extends Error {
  abstract readonly kind: PayloadErrorKind;
  readonly vendor = 'fingerprint';

  constructor(message: string) {
    super(message);
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/**
 * Whether `error` says that a payload of Fingerprint is not what it must be, whatever copy of this
 * package made it.
 *
 * @example
 * ```ts
 * const refuse = (error: unknown) => {
 *   if (isPayloadError(error)) return new Response(error.kind, { status: 400 });
 *   throw error;
 * };
 * ```
 */
export function isPayloadError(error: unknown): error is PayloadError {
  return typeof error === 'object' && error !== null && BRAND in error;
}
