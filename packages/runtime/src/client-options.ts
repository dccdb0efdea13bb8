import type { Fetch } from './fetch.ts';
import type { Middleware } from './middleware.ts';

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
  /** Sends the requests. By default the global `fetch`, looked up at each call. */
  readonly fetch?: Fetch | undefined;
  /**
   * Milliseconds until a call fails with a `TimeoutError`, from sending to the last byte of the
   * body. `false` for none. Default 30 000.
   */
  readonly timeout?: number | false | undefined;
  /** Headers of every request, under the credentials and under those of a single call. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Steps around each request, the first one outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
}

/** What every single call takes. */
export interface CallOptions {
  /** Aborts the call with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for this call, or `false` for no limit; overrides the client's. */
  readonly timeout?: number | false | undefined;
  /** Further headers of this call. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}

/** The input of an operation that takes none: leave it out, or give `undefined`. */
export type NoInput = Readonly<Record<string, never>>;

/** Default of {@link ClientOptions.timeout}, in milliseconds. */
export const DEFAULT_TIMEOUT = 30_000;
