import type { CallOptions } from '@visitor-apis/runtime';
import type { BatchProgress } from './outcome.ts';

/** What `trackBatch` takes beside the rows. */
export interface BatchOptions extends CallOptions {
  /** Leaves every row undecided that is not settled yet; nothing is thrown. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one request, or `false` for no limit; overrides the client's. */
  readonly timeout?: number | false | undefined;
  /**
   * Milliseconds for the whole batch, all its requests and waits together; what is not settled by
   * then is undecided. `false` for no limit: advisable for a long backfill. Default: the client's,
   * 120 000 if it has none.
   */
  readonly deadline?: number | false | undefined;
  /** How many requests may be on their way at once. Default 1: one after the other. */
  readonly concurrency?: number | undefined;
  /** Rows of one request at most. Default 500; less once the vendor says that it is too many. */
  readonly rowsPerRequest?: number | undefined;
  /** Bytes of the rows of one request at most, unless it is a single row. Default 1 000 000. */
  readonly bytesPerRequest?: number | undefined;
  /** Called after each request. What it throws is ignored, as is a rejection: the outcome must not be lost. */
  readonly onProgress?: ((progress: BatchProgress) => void) | undefined;
}
