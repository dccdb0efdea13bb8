/** `secret`: a credential. `personal`: of a person. Neither belongs in a message, log or report. */
export type Sensitivity = 'secret' | 'personal';

/** What may be sent again, when, and after how long; from `x-retry` in the spec. */
export interface RetryBehaviour {
  /** Answers worth another attempt. */
  readonly statuses: readonly number[];
  /** Failures worth another attempt. */
  readonly transport: readonly ('connect' | 'reset' | 'timeout')[];
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
}

/** How a list goes on; from `x-pagination`. */
export interface PaginationBehaviour {
  readonly request: { readonly in: 'query'; readonly name: string };
  /** JSON pointer to the key of the next page; absent at the end. */
  readonly response: string;
  /** JSON pointer to the items. */
  readonly items: string;
}

/** Sensitive places of a value by JSON pointer; `*` stands for every item or key. */
export type SensitivePlaces = Readonly<Record<string, Sensitivity>>;

/** What an operation does that its types cannot say. */
export interface OperationBehaviour {
  readonly retry?: RetryBehaviour;
  readonly pagination?: PaginationBehaviour;
  /** A 2xx that is not a success, or not a whole one: by status, or status and media type. */
  readonly outcomes?: Readonly<Record<string, 'partial' | 'duplicate' | 'dropped'>>;
  readonly deprecation?: {
    readonly since?: string;
    readonly until?: string;
    readonly successor?: string;
  };
  readonly sensitive?: {
    /** By name. */
    readonly parameters?: SensitivePlaces;
    readonly request?: SensitivePlaces;
    /** By status. */
    readonly responses?: Readonly<Record<string, SensitivePlaces>>;
  };
}

/** What the operations of an API do that their types cannot say. */
export interface ApiBehaviour {
  /** Sensitive client options. */
  readonly options: SensitivePlaces;
  readonly operations: Readonly<Record<string, OperationBehaviour>>;
}
