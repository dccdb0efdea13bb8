import create, { type Client } from 'openapi-fetch';

/** The openapi-fetch client of a spec, given the `paths` that were generated from it. */
export type RawClient<Paths extends object> = Client<Paths, `${string}/${string}`>;

/** Makes an openapi-fetch client that sends through `fetch`. */
export function createFetchClient<Paths extends object>(
  baseUrl: string,
  fetch: (request: Request) => Promise<Response>,
): RawClient<Paths> {
  return create<Paths, `${string}/${string}`>({ baseUrl, fetch });
}
