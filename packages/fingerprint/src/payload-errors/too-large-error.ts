import { PayloadError } from './payload-error.ts';

/** A payload is larger than allowed; the rest of it was not read. */
export class TooLargeError extends PayloadError {
  override readonly name = 'TooLargeError';
  readonly kind = 'too-large';
  /** The most that was allowed, in bytes. */
  readonly limit: number;

  constructor(where: string, limit: number) {
    super(`${where} has more than ${limit} bytes; see \`maxBytes\`.`);
    this.limit = limit;
  }
}
