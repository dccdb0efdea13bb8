import type { ClientError, InvalidInputError } from '@visitor-apis/runtime';
import type { Row } from './row.ts';
import type { Verdict } from './verdict.ts';

const PLACE = /^\/events\/(\d+)(\/.*)?$/;

/** Place in the request of the row that its check names; `undefined` when something else is wrong. */
export function namedPlace(error: ClientError | undefined): number | undefined {
  if (error?.kind !== 'invalid') return undefined;
  const [, place] = PLACE.exec((error as InvalidInputError).field) ?? [];
  return place === undefined ? undefined : Number(place);
}

/** The verdict on the row that a check names. */
export function readRefusal({ field, message }: InvalidInputError, row: Row): Verdict {
  const [, , rest = ''] = PLACE.exec(field) ?? [];
  return {
    to: 'refuse',
    code: 'invalid_input',
    // The caller does not know which place the row had in the request.
    message: message.replace(field, `/events/${row.index}${rest}`),
    status: undefined,
    vendorMessage: undefined,
  };
}
