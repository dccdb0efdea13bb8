import type { CallOptions, ClientOptions } from '@visitor-apis/runtime';

/** A request as it stands on the wire, below the base URL. */
export interface WireRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, with its Content-Type; a string is sent as it is. */
  readonly body?: unknown;
}

/** A request that the vendor refuses, and what is wrong with it. */
export interface RefusedRequest {
  /** What is wrong, for people: `limit is not a number`. */
  readonly name: string;
  /** Which rule of `x-refusals` answers it. */
  readonly fault: 'input' | 'credentials' | 'mediaType';
  /** What differs from the valid request; a header that is `undefined` is taken away. */
  readonly change: Partial<Omit<WireRequest, 'headers'>> & {
    readonly headers?: Readonly<Record<string, string | undefined>>;
  };
}

/** How one operation is tested. */
export interface ContractCase<Client> {
  /** A valid call, as a user writes it. The options ask the mock for an answer. */
  readonly call: (client: Client, options: CallOptions) => Promise<unknown>;
  /** The same call on the wire: what the refused requests differ from. */
  readonly valid: WireRequest;
  /** Three requests or more that must be refused, or all that can be, and why there are no more. */
  readonly refused:
    | readonly [RefusedRequest, RefusedRequest, RefusedRequest, ...RefusedRequest[]]
    | { readonly all: readonly RefusedRequest[]; readonly because: string };
}

/** What the suite gives a client beside the credentials of the contract. */
export interface ContractClientOptions extends ClientOptions {
  readonly baseUrl: string;
}

/** The contract of one API: its client, and a case for every operation. */
export interface Contract<Client = unknown> {
  readonly createClient: (options: ContractClientOptions) => Client;
  readonly cases: Readonly<Record<string, ContractCase<Client>>>;
}

/**
 * Declares the contract of an API. An operation that has no case does not compile.
 *
 * @example
 * ```ts
 * export const contract = defineContract<FingerprintOperations, FingerprintClient>({
 *   createClient: (options) => createFingerprintClient({ apiKey: 'test', region: 'us', ...options }),
 *   cases: { getEvent: { … } },
 * });
 * ```
 */
export function defineContract<Operations, Client>(contract: {
  readonly createClient: (options: ContractClientOptions) => Client;
  readonly cases: { readonly [Operation in keyof Operations]: ContractCase<Client> };
}): Contract<Client> {
  return contract;
}
