import {
  type ApiDefinition,
  type CallOptions,
  type ClientOptions,
  createClient,
  type OperationDefinition,
  type Result,
  type RetryBehaviour,
} from '../src/index.ts';
import type { FakeClock } from './fake-clock.ts';

// One operation for each way in which a vendor may take a repeat.

interface Note {
  readonly key?: string | null;
  readonly text?: string;
}

type Input<Options = CallOptions> = (input: Note, options?: Options) => Promise<unknown>;
type Extra = CallOptions & {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
};

export interface RepeatOperations {
  /** May always be repeated. */
  read(input?: undefined, options?: CallOptions): Promise<unknown>;
  /** May never be repeated. */
  write: Input;
  /** Is recognised by a key in its body. */
  post: Input;
  /** May have no body, and so no key. */
  ping(input?: Note, options?: CallOptions): Promise<unknown>;
  /** Each of its rows has a key. */
  batch(input: { rows: readonly Note[] }, options?: CallOptions): Promise<unknown>;
  /** Is recognised by a header. */
  byHeader: Input<Extra>;
  /** Is recognised by a query parameter. */
  byQuery: Input<Extra>;
  /** Is said to have a key, but not where. */
  keyless: Input;
}

type RepeatResults = {
  readonly [Name in keyof RepeatOperations]: (
    ...args: Parameters<RepeatOperations[Name]>
  ) => Promise<Result<Record<200, unknown>, Record<409 | 429 | 500, unknown>>>;
};

export const RETRY: RetryBehaviour = {
  statuses: [429, 500, 503],
  transport: ['connect', 'reset', 'timeout'],
  attempts: 4,
  firstDelay: 200,
  factor: 3,
  maxDelay: 1500,
  jitter: { min: 10, max: 110 },
  retryAfter: true,
  repeatable: 'never',
  unprocessed: [429],
};

const responses = { 200: 'Done.', 409: 'Later.', 429: 'Too many.', 500: 'Sorry.', 503: 'Sorry.' };

function post(path: string, retry: Partial<RetryBehaviour>, more: Partial<OperationDefinition>) {
  const body = { required: true, shape: { type: 'object' } } as const;
  return { method: 'POST', path, accept: 'application/json', responses, body, retry, ...more };
}

export const definition: ApiDefinition = {
  vendor: 'echo',
  title: 'Echo',
  servers: [{ url: 'https://echo.example' }],
  options: {},
  security: [],
  retry: RETRY,
  operations: {
    read: {
      method: 'GET',
      path: '/notes',
      accept: 'application/json',
      responses,
      retry: { repeatable: 'always' },
    },
    write: post('/write', {}, {}),
    post: post('/notes', { repeatable: 'by-key', key: { in: 'body', name: 'key' } }, {}),
    ping: post(
      '/ping',
      { repeatable: 'by-key', key: { in: 'body', name: 'key' } },
      { body: { required: false, shape: { type: 'object' } } },
    ),
    batch: post(
      '/batch',
      {
        repeatable: 'by-key',
        key: { in: 'body', name: 'key', each: '/rows' },
        unless: '/results',
      },
      {},
    ),
    byHeader: post(
      '/by-header',
      { repeatable: 'by-key', key: { in: 'header', name: 'Idempotency-Key' } },
      { header: { properties: { 'Idempotency-Key': { type: 'string' } } } },
    ),
    byQuery: post(
      '/by-query',
      { repeatable: 'by-key', key: { in: 'query', name: 'request' } },
      { query: { properties: { request: { type: 'string' } } } },
    ),
    keyless: post('/keyless', { repeatable: 'by-key' }, {}),
  },
};

/** A client of it whose time is that of the clock; no limits unless they are given. */
export function createEcho(clock: FakeClock, options: ClientOptions, other = definition) {
  const all = { timeout: false as const, deadline: false as const, ...options };
  return createClient<RepeatOperations, RepeatResults>(other, all, clock);
}
