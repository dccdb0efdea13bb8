import { callOperation } from './call.ts';
import { type ClientContext, contextOf, keepContext } from './client-context.ts';
import type { ClientOptions } from './client-options.ts';
import { type Clock, systemClock } from './clock.ts';
import type { ApiDefinition } from './definition.ts';
import { describeCall } from './describe-call.ts';
import { openDiagnostics } from './diagnostics.ts';
import { paginate } from './paginate.ts';
import type { GivenOptions } from './placements.ts';
import { readOptions } from './read-options.ts';
import { toResult } from './result.ts';

/** A client: its operations as methods that throw, and as ones that never do. */
export type ApiClient<Operations, Results> = Operations & {
  /** The same operations, but each gives a {@link Result} and never throws. */
  readonly try: Results;
};

/** What a client adds for operations whose answers come in pages. */
export interface WithPages<Pages> {
  /** The same operations, but each gives an async iterable over all pages. */
  readonly paginate: Pages;
}

/**
 * Makes a client from a generated definition. Vendor packages call this; see theirs.
 *
 * @throws {InvalidInputError} when an option is missing, misshapen or unknown
 */
export function createClient<Operations, Results>(
  definition: ApiDefinition,
  options: ClientOptions & object,
  clock: Clock = systemClock,
): ApiClient<Operations, Results> {
  const given: ClientOptions & GivenOptions = readOptions(definition, options);
  const context: ClientContext = {
    definition,
    options: given,
    baseUrl: (given.baseUrl ?? serverOf(definition, given.region)).replace(/\/+$/, ''),
    clock,
    diagnostics: openDiagnostics(),
  };
  const client: Record<string, unknown> = {};
  const results: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(definition.operations)) {
    const call = describeCall(definition, name, operation);
    const perform = (args: unknown[]) => callOperation(context, call, args);
    client[name] = (...args: unknown[]) => perform(args).then(({ data }) => data);
    results[name] = (...args: unknown[]) => toResult(perform(args));
  }
  client.try = results;
  keepContext(client, context);
  return client as ApiClient<Operations, Results>;
}

/** Adds `paginate` to a client whose spec marks operations with `x-pagination`. */
export function addPages<Pages, Client extends object>(client: Client): Client & WithPages<Pages> {
  const context = contextOf(client);
  const pages: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(context.definition.operations)) {
    const { pagination } = operation;
    if (!pagination) continue;
    const call = describeCall(context.definition, name, operation);
    pages[name] = (...args: unknown[]) => paginate(context, call, pagination, args);
  }
  return Object.assign(client, { paginate: pages as Pages });
}

function serverOf({ servers }: ApiDefinition, region: unknown): string {
  return servers.find((server) => server.region === region)?.url ?? '';
}
