import type { Refusal } from './ledger.ts';
import type { UndecidedReason } from './outcome.ts';

/** What to do with a row after the answer to its request. */
export type Verdict =
  | { readonly to: 'accept' }
  | ({ readonly to: 'refuse' } & Refusal)
  /** Send it again after a wait, unless it was sent often enough. */
  | { readonly to: 'repeat'; readonly message: string }
  /** Send it again at once, in a request of at most so many rows. */
  | { readonly to: 'regroup'; readonly together: number }
  | { readonly to: 'leave'; readonly why: UndecidedReason; readonly message: string };

/** What to do after the answer to a request: one verdict for each row that was in it. */
export interface Reading {
  readonly verdicts: readonly Verdict[];
  /** The vendor is in trouble: nothing else is to be sent either before the wait is over. */
  readonly pause?: boolean;
  /** Why nothing else is to be sent at all. */
  readonly halt?: string;
  /** The request was too large: how many rows to send instead, or that a single one is too large. */
  readonly size?: 'one-row' | { readonly rows: number; readonly isLimit: boolean };
}
