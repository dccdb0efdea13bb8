import { ClientError, type ErrorOrigin } from './client-error.ts';

/** The vendor named a page that was read before as the next one: the list would never end. */
export class PaginationError extends ClientError {
  override readonly name = 'PaginationError';
  readonly kind = 'pagination';

  constructor(where: string, origin: ErrorOrigin, page: number) {
    super(`${where} gave after page ${page} the key of an earlier page. Start anew.`, origin);
  }
}
