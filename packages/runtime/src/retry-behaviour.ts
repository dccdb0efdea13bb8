/** A failure of the transport, by what is known of the request. */
export type TransportFailure = 'connect' | 'reset' | 'timeout';

/** What may be sent again, when, and after how long; from `x-retry` in the spec. */
export interface RetryBehaviour {
  /** Answers worth another attempt. */
  readonly statuses: readonly number[];
  /** Failures worth another attempt. */
  readonly transport: readonly TransportFailure[];
  /** In all, the first included. */
  readonly attempts: number;
  /** Milliseconds before the second attempt. */
  readonly firstDelay: number;
  readonly factor: number;
  /** Milliseconds. */
  readonly maxDelay: number;
  /** Milliseconds, added to each delay. */
  readonly jitter: { readonly min: number; readonly max: number };
  /** Whether a `Retry-After` header is honoured. */
  readonly retryAfter: boolean;
  /** Whether the operation may be sent again once it may have reached the vendor. */
  readonly repeatable: 'always' | 'never' | 'by-key';
  /** How the vendor recognises a repeat; `each` points to the items that have a key of their own. */
  readonly key?: {
    readonly in: 'body' | 'header' | 'query';
    readonly name: string;
    readonly each?: string;
  };
  /** Answers by which the vendor says that it did nothing: repeated whatever `repeatable` says. */
  readonly unprocessed?: readonly number[];
  /** JSON pointer: an answer whose body has this is not sent again as a whole. */
  readonly unless?: string;
}

/**
 * Changes to what the spec of a vendor says of retry; durations in milliseconds. Whether an
 * operation may be repeated at all is the vendor's to say, and cannot be changed here.
 */
export type RetryOptions = {
  readonly [Name in Exclude<
    keyof RetryBehaviour,
    'repeatable' | 'key' | 'unprocessed' | 'unless'
  >]?: RetryBehaviour[Name] | undefined;
};
