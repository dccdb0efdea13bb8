import type { JournalLimits } from './journal/journal.ts';
import type { Defaults } from './script/director.ts';

/** What becomes of query parameters that the document does not name. */
export type UnknownParameters = 'report' | 'refuse' | 'ignore';

/** How a mock behaves. */
export interface MockOptions extends Defaults {
  /**
   * Query parameters that the document does not name. `report` (the default): they are answered as
   * the vendors answer them, by ignoring them, and are violations all the same, since a misspelt
   * filter filters nothing. `refuse`: as bad input. `ignore`: nothing is said.
   */
  readonly unknownParameters?: UnknownParameters | undefined;
  /**
   * For a document that is a changed copy of a known one: the vendor whose further behaviour is
   * played. Default: that of the known API, none for any other document.
   */
  readonly vendor?: string | undefined;
  /** What the journal keeps. */
  readonly journal?: JournalLimits | undefined;
  /** Most bytes of a body; a larger one gets the 413 of the document, or one of the mock's own. Default 10 MiB. */
  readonly maxBodyBytes?: number | undefined;
}
