import { ClientError, type ErrorOrigin } from './client-error.ts';

/**
 * The status says success, but the body is not what the spec promises: another media type, empty,
 * or malformed JSON. The request did reach the vendor.
 *
 * There is no `cause`: the native error quotes the body. `headers` and `text` are not enumerable.
 */
export class DecodeError extends ClientError {
  override readonly name = 'DecodeError';
  readonly kind = 'decode';
  /** HTTP status of the answer. */
  readonly status: number;
  declare readonly headers: Headers;
  /** The body as it came. */
  declare readonly text: string;

  constructor(
    message: string,
    origin: ErrorOrigin,
    answer: { status: number; headers: Headers; text: string },
  ) {
    super(message, origin);
    this.status = answer.status;
    Object.defineProperty(this, 'headers', { value: answer.headers });
    Object.defineProperty(this, 'text', { value: answer.text });
  }
}
