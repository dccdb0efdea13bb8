import createFetchClient, { type Client } from 'openapi-fetch';

/** The openapi-fetch client of a spec, given the `paths` that were generated from it. */
export type RawClient<Paths extends object> = Client<Paths, `${string}/${string}`>;

/** A request as the runtime hands it over, serialized. */
export interface Cargo {
  readonly method: string;
  /** Path below the base URL, its parameters filled in. */
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** A request as openapi-fetch assembled it. */
export interface AssembledRequest {
  readonly url: string;
  readonly headers: Headers;
}

/** Assembles a request with openapi-fetch and gives it to `send`. */
export type Carrier = (
  cargo: Cargo,
  send: (request: AssembledRequest) => Promise<void>,
) => Promise<void>;

/** Stands in for `Request`, which costs more than all the rest of a call. */
class Parts implements AssembledRequest {
  readonly url: string;
  readonly headers: Headers;
  constructor(url: string, init: { headers: Headers }) {
    this.url = url;
    this.headers = init.headers;
  }
}

/**
 * Makes a carrier. openapi-fetch carries, the runtime decides: it is handed an empty 204 to parse,
 * because what it makes of a body is not what a caller can rely on.
 */
export function createCarrier(baseUrl: string): Carrier {
  const client = createFetchClient({
    baseUrl,
    Request: Parts as unknown as typeof Request,
    bodySerializer: (body: unknown) => body as string,
  });
  const request = client.request as (
    method: string,
    path: string,
    init: object,
  ) => Promise<unknown>;
  return async ({ method, path, query, headers, body }, send) => {
    const fetch = async (assembled: unknown) => {
      await send(assembled as Parts);
      return new Response(null, { status: 204 });
    };
    await request(method, path, { headers, body, fetch, querySerializer: () => query });
  };
}

/** Makes the user's own openapi-fetch client. */
export function createRawClient<Paths extends object>(
  baseUrl: string,
  fetch: (request: Request) => Promise<Response>,
): RawClient<Paths> {
  return createFetchClient<Paths, `${string}/${string}`>({ baseUrl, fetch });
}
