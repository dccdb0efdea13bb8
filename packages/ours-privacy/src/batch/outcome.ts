import type { BatchEventInput } from '../inputs.ts';
import type { BatchRowFailed } from '../models.gen.ts';

/** What every row of an outcome has. */
interface SettledRow {
  /** Place in the list that you gave. */
  readonly index: number;
  /** The key by which a repeat is recognised: yours, or the one that was made. */
  readonly distinctId: string;
}

/** The vendor has taken in the row. */
export interface AcceptedRow extends SettledRow {
  readonly state: 'accepted';
}

/**
 * Why a row is refused:
 *
 * - `invalid_event`: the vendor's verdict on this row
 * - `invalid_input`: it breaks a rule of the spec, and was not sent
 * - `too_large`: the vendor takes it not even alone (413)
 * - `request_refused`: the vendor refused the request that it was part of; see `status`
 */
export type RefusalCode =
  | Extract<BatchRowFailed['code'], 'invalid_event'>
  | 'invalid_input'
  | 'too_large'
  | 'request_refused';

/** The row was not taken in, and will not be unless something is changed. */
export interface RefusedRow extends SettledRow {
  readonly state: 'refused';
  readonly code: RefusalCode;
  /** What is wrong, without values of the row. */
  readonly message: string;
  /** HTTP status of the answer; `undefined` where nothing was sent. */
  readonly status: number | undefined;
  /** What the vendor says of the row. May quote it, so it is not enumerable: do not log it. */
  readonly vendorMessage: string | undefined;
}

/**
 * Why nobody knows what became of a row: your `signal`, the `deadline`, or that it was sent as
 * often as `retry` allows, failed in a way that is not worth a repeat, or was still to be sent when
 * the vendor refused the token; `message` says which.
 */
export type UndecidedReason = 'abort' | 'deadline' | 'given-up';

/** Whether the vendor has the row is not known. It may be sent again with the same `distinctId`. */
export interface UndecidedRow extends SettledRow {
  readonly state: 'undecided';
  readonly why: UndecidedReason;
  readonly message: string;
  /** How often it was sent; 0 when the vendor cannot have it. */
  readonly attempts: number;
}

/** What became of one row; `state` tells which. */
export type BatchRowOutcome = AcceptedRow | RefusedRow | UndecidedRow;

/** How far a batch has come. */
export interface BatchProgress {
  readonly total: number;
  readonly accepted: number;
  readonly refused: number;
  readonly undecided: number;
  /** Requests sent so far. */
  readonly requests: number;
}

/** What became of a batch: `accepted`, `refused` and `undecided` add up to `total`. */
export interface BatchOutcome extends BatchProgress {
  /** One for each row, in the order of the list that you gave. */
  readonly rows: readonly BatchRowOutcome[];
  /**
   * The undecided rows as they were sent, with their `distinctId`s: give them to `trackBatch` again.
   * Not enumerable, since they hold people.
   */
  readonly undecidedEvents: readonly BatchEventInput[];
}
