import { AnsweredError } from './answered-error.ts';

/**
 * The status says success, but the body is not what the spec promises: another media type, empty,
 * or malformed JSON. The request did reach the vendor, so it is not sent again.
 *
 * There is no `cause`: the native error quotes the body. `headers`, `text` and `response` are not
 * enumerable.
 */
export class DecodeError extends AnsweredError {
  override readonly name = 'DecodeError';
  readonly kind = 'decode';
}
