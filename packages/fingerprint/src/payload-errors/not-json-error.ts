import { PayloadError } from './payload-error.ts';

/**
 * The body of a webhook is not UTF-8, or not JSON. There is no `cause`: the native error quotes the
 * body.
 */
export class NotJsonError extends PayloadError {
  override readonly name = 'NotJsonError';
  readonly kind = 'not-json';

  constructor(where: string, bytes: number) {
    super(`${where} is not JSON in UTF-8 (${bytes} bytes).`);
  }
}
