import type { Fetch } from './fetch.ts';
import type { Middleware } from './middleware.ts';
import type { RetryOptions } from './retry-behaviour.ts';

/** What every client takes beside its vendor's credentials. */
export interface ClientOptions {
  /**
   * Where the API is, instead of the vendor's own server: a self-hosted installation, a proxy, a
   * mock server. A path is kept, a trailing slash is dropped. Plain `http:` is refused except on
   * loopback, unless `allowHttp` is set.
   */
  readonly baseUrl?: string | undefined;
  /** Lets `baseUrl` be plain `http:` on any host. Credentials and people then travel unencrypted. */
  readonly allowHttp?: boolean | undefined;
  /**
   * Lets a client with a secret be made in a browser, where everybody can read the secret and act
   * with it in your name.
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /** Sends the requests. By default the global `fetch`, looked up at each call. */
  readonly fetch?: Fetch | undefined;
  /**
   * Milliseconds that one attempt may take, from sending to the last byte of the body, before it
   * fails with a `TimeoutError`. `false` for no limit. Default 30 000.
   */
  readonly timeout?: number | false | undefined;
  /**
   * Milliseconds that a whole call may take, attempts and waits between them together. A wait that
   * would pass it is not begun: the last failure is thrown at once. `false` for no limit. Default
   * 120 000.
   */
  readonly deadline?: number | false | undefined;
  /**
   * Changes to what the vendor's spec says of repeating, or `false` to send each request once. By
   * default as the vendor advises; an operation that the vendor cannot recognise as a repeat is
   * never sent again once it may have arrived.
   */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * Whether parameters and bodies are checked against the spec before they are sent. Default true.
   * What JSON cannot carry is refused even so.
   */
  readonly validate?: boolean | undefined;
  /** Headers of every request, under the credentials and under those of a single call. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Steps around each attempt, the first one outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
}

/** What every single call takes. */
export interface CallOptions {
  /** Aborts the call, its attempts and its waits, with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, or `false` for no limit; overrides the client's. */
  readonly timeout?: number | false | undefined;
  /** Milliseconds for the whole call, or `false` for no limit; overrides the client's. */
  readonly deadline?: number | false | undefined;
  /** Changes to the client's `retry` for this call, or `false` to send it once. */
  readonly retry?: RetryOptions | false | undefined;
  /** Whether this call is checked before it is sent; overrides the client's. */
  readonly validate?: boolean | undefined;
  /** Further headers of this call. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}

/** The last slot of a method, whatever the operation. */
export interface AnyCallOptions extends CallOptions {
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly header?: Readonly<Record<string, unknown>> | undefined;
}

/** The input of an operation that takes none: leave it out, or give `undefined`. */
export type NoInput = Readonly<Record<string, never>>;

/** Default of {@link ClientOptions.timeout}, in milliseconds. */
export const DEFAULT_TIMEOUT = 30_000;

/** Default of {@link ClientOptions.deadline}, in milliseconds. */
export const DEFAULT_DEADLINE = 120_000;
