import type { OursPrivacyOperations } from '../operations.gen.ts';

/** An operation whose input is looked at for what the vendor takes, and does otherwise with. */
export type WarnedOperation = keyof OursPrivacyOperations & ('track' | 'identify' | 'trackBatch');

/**
 * What may be wrong:
 *
 * - `time-in-seconds`: above 0 and below 1e11. The vendor would move it to seven days ago.
 * - `time-too-old`: more than seven days back. The vendor moves it to seven days ago, silently.
 * - `time-in-future`: more than five minutes ahead. What becomes of it is not published.
 * - `no-identifier`: neither `userId`, `externalId` nor `email`, nor one of `email`, `external_id`
 *   and `phone_number` in `userProperties`. The vendor asks for one, and makes a new visitor.
 */
export type OursPrivacyWarningCode =
  | 'time-in-seconds'
  | 'time-too-old'
  | 'time-in-future'
  | 'no-identifier';

/** Something in a call that is sent all the same, and is probably not meant. It names no values. */
export interface OursPrivacyWarning {
  readonly code: OursPrivacyWarningCode;
  readonly operation: WarnedOperation;
  /** JSON pointer to the first place, e.g. `/time` or `/events/17/time`. */
  readonly field: string;
  /** How many events of the call it holds for: 1, or more in a batch. */
  readonly count: number;
  /** What is likely wrong, what the vendor makes of it, and what to write. */
  readonly message: string;
}

/** What is given as `onWarning`. What it throws is ignored: a warning must not lose an event. */
export type OnWarning = (warning: OursPrivacyWarning) => void;
