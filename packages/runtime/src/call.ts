import { attempt } from './attempt.ts';
import type { Carrier } from './carrier.ts';
import { CALL_OPTIONS, checkCallOptions, checkFields, type Fields } from './check-call-options.ts';
import { type ClientOptions, DEFAULT_TIMEOUT } from './client-options.ts';
import type { Answer } from './decode.ts';
import type { ApiDefinition, Placement } from './definition.ts';
import type { Call } from './describe-call.ts';
import { mergeHeaders } from './merge-headers.ts';
import { fill, type GivenOptions, placementsOf } from './placements.ts';
import { serializeBody } from './serialize-body.ts';
import { pathParameters, serializePath } from './serialize-path.ts';
import { serializeQuery } from './serialize-query.ts';
import { settle } from './settle.ts';

/** What all calls of one client share. */
export interface ClientContext {
  readonly definition: ApiDefinition;
  readonly options: ClientOptions & GivenOptions;
  readonly carrier: Carrier;
}

/** The placements of a call's credentials, or a refusal that names the missing option. */
export function credentialsOf(
  client: ClientContext,
  { operation, refuse }: Call,
): readonly Placement[] {
  const found = placementsOf(client.definition, operation, client.options);
  if ('placements' in found) return found.placements;
  return refuse(found.missing, 'is needed by this operation; give it when you make the client');
}

/**
 * Calls an operation: path parameters, then input, then options.
 *
 * @returns the decoded body of a documented success
 */
export async function callOperation(
  client: ClientContext,
  call: Call,
  args: readonly unknown[],
): Promise<unknown> {
  const { options, definition } = client;
  const { operation, origin, where, refuse } = call;
  const names = pathParameters(operation.path);
  const [input, given] = args.slice(names.length);
  const callOptions = checkCallOptions(given, call);
  const placements = credentialsOf(client, call);
  const filled = (place: Placement['in']) => fill(placements, place, options);

  const pathValues = Object.fromEntries(names.map((name, index) => [name, args[index]]));
  const query = operation.body ? callOptions.query : checkFields(input, 'input', refuse);
  const cargo = {
    method: operation.method,
    path: serializePath(operation.path, pathValues, refuse),
    query: serializeQuery(
      { ...filled('query'), ...checkQuery(call, query) },
      operation.commaArrays ?? [],
      refuse,
    ),
    headers: mergeHeaders(
      { accept: operation.accept },
      options.headers,
      filled('header'),
      callOptions.header,
      callOptions.headers,
    ),
    body: operation.body && serializeBody(input, operation.body, filled('body'), refuse),
  };
  const settings = {
    where,
    origin,
    fetch: options.fetch,
    middleware: options.middleware ?? [],
    timeout: callOptions.timeout ?? options.timeout ?? DEFAULT_TIMEOUT,
    signal: callOptions.signal,
  };
  let answer: Answer | undefined;
  await client.carrier(cargo, async ({ url, headers }) => {
    const request = { method: cargo.method, url, headers, body: cargo.body };
    const { vendor } = definition;
    const context = { vendor, operation: call.name, route: operation.path, attempt: 1, request };
    const { response, body: text } = await attempt(context, settings, (r) => r.text());
    answer = { status: response.status, headers: response.headers, text };
  });
  return settle(call, answer as unknown as Answer);
}

/** A filter with a wrong name would be ignored by the server, and match everything. */
function checkQuery({ operation, refuse }: Call, value: unknown): Fields {
  const query = checkFields(value, 'query', refuse);
  const known = operation.query ?? [];
  const unknown = Object.keys(query).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const there = known.length ? `there are ${known.join(', ')}` : 'this operation takes none';
    const slot = unknown in CALL_OPTIONS ? '; options of the call come after the input' : '';
    refuse(unknown, `is not a query parameter; ${there}${slot}`);
  }
  const missing = operation.requiredQuery?.find(
    (name) => query[name] === undefined || query[name] === null,
  );
  return missing === undefined ? query : refuse(missing, 'is required');
}
