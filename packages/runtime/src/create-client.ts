import { type ClientContext, callOperation } from './call.ts';
import { createCarrier, type RawClient } from './carrier.ts';
import type { ClientOptions } from './client-options.ts';
import type { ApiDefinition } from './definition.ts';
import { type Call, describeCall } from './describe-call.ts';
import type { GivenOptions } from './placements.ts';
import { createSharingRawClient } from './raw-client.ts';
import { readOptions } from './read-options.ts';

/** A client: its operations as methods, and the openapi-fetch client of the same spec. */
export type ApiClient<Operations, Paths extends object> = Operations & {
  /**
   * The [openapi-fetch](https://openapi-ts.dev/openapi-fetch/) client of this spec. It shares
   * credentials, headers, middleware, timeout and `fetch` with the methods, but keeps
   * openapi-fetch's own semantics: it resolves to `{ data, error, response }`, and of what it
   * makes of a body this package promises nothing. Its types take an enum that is open to newer
   * values for an object; use `String(value)` there.
   */
  readonly raw: RawClient<Paths>;
};

/**
 * Makes a client from a generated definition. Vendor packages call this; see theirs.
 *
 * @throws {InvalidInputError} when an option is missing, misshapen or unknown
 */
export function createClient<Operations, Paths extends object>(
  definition: ApiDefinition,
  options: ClientOptions & object,
): ApiClient<Operations, Paths> {
  const given: ClientOptions & GivenOptions = readOptions(definition, options);
  const baseUrl = (given.baseUrl ?? serverOf(definition, given.region)).replace(/\/+$/, '');
  const context: ClientContext = {
    definition,
    options: given,
    carrier: createCarrier(baseUrl),
  };
  const client: Record<string, unknown> = {};
  const calls: Call[] = [];
  for (const [name, operation] of Object.entries(definition.operations)) {
    const call = describeCall(definition, name, operation);
    calls.push(call);
    client[name] = (...args: unknown[]) => callOperation(context, call, args);
  }
  let raw: RawClient<Paths> | undefined;
  Object.defineProperty(client, 'raw', {
    get: () => (raw ??= createSharingRawClient<Paths>(baseUrl, context, calls)),
  });
  return client as ApiClient<Operations, Paths>;
}

function serverOf({ servers }: ApiDefinition, region: unknown): string {
  return servers.find((server) => server.region === region)?.url ?? '';
}
