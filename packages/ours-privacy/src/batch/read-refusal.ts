import type { InvalidInputError } from '@visitor-apis/runtime';
import type { Row } from './row.ts';
import type { Reading, Verdict } from './verdict.ts';

// A request is checked as a whole: this often for the sake of a few rows, then by halves.
const PATIENCE = 8;

/** The check names one row: that one is refused, the others go on without it. */
export function readRefusal(
  { field, message }: InvalidInputError,
  rows: readonly Row[],
): Reading | undefined {
  const [, place, rest = ''] = /^\/events\/(\d+)(\/.*)?$/.exec(field) ?? [];
  const row = place === undefined ? undefined : rows[Number(place)];
  if (!row) return undefined;
  const impatient = rows.some(({ heldUp }) => heldUp >= PATIENCE);
  const together = impatient ? Math.ceil(rows.length / 2) : Infinity;
  // The caller does not know which place the row had in the request.
  const said = message.replace(field, `/events/${row.index}${rest}`);
  const refusal = {
    to: 'refuse',
    code: 'invalid_input',
    message: said,
    status: undefined,
    vendorMessage: undefined,
  } as const;
  const others = { to: 'regroup', together } as const;
  return { verdicts: rows.map((one): Verdict => (one === row ? refusal : others)) };
}
