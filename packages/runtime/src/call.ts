import type { ClientContext } from './client-context.ts';
import { type AnyCallOptions, DEFAULT_DEADLINE } from './client-options.ts';
import type { Call } from './describe-call.ts';
import { AbortError } from './errors/abort-error.ts';
import { isClientError } from './errors/client-error.ts';
import { observe } from './observe.ts';
import { askFor, fill, hasToAsk, placementsOf } from './placements.ts';
import { type CompleteRequest, prepareRequest } from './prepare-request.ts';
import { readCallOptions } from './read-call-options.ts';
import { repeat } from './repeat.ts';
import { pathParameters } from './serialize-path.ts';
import type { Settled } from './settle.ts';
import { within } from './within.ts';

/**
 * Calls an operation: path parameters, then input, then options.
 *
 * @returns the decoded body of a documented success, with the answer
 */
export async function callOperation(
  client: ClientContext,
  call: Call,
  args: readonly unknown[],
): Promise<Settled> {
  const { definition, clock, options } = client;
  const { callOptions, complete } = prepare(client, call, args);
  const { signal, deadline: given = options.deadline ?? DEFAULT_DEADLINE } = callOptions;
  if (signal?.aborted) throw new AbortError(call.where, call.origin, signal.reason);
  const deadline = given || Infinity;
  const end = clock.now() + deadline;

  const placements = placementsOf(definition, options, call);
  let values: ClientContext['options'] = options;
  if (hasToAsk(placements, options)) {
    const limit = { after: deadline, of: deadline, name: 'deadline' } as const;
    const { where, origin } = call;
    values = await within({ limit, signal, clock, where, origin: () => origin }, () =>
      askFor(placements, definition, options, call),
    );
  }
  const request = complete((place) => fill(placements, place, values));
  return observe(client, call, (report) =>
    repeat(client, call, request, callOptions, { end, deadline }, report),
  );
}

/** Reads all that the caller gave, at once: it may change while the call is under way. */
function prepare(
  client: ClientContext,
  call: Call,
  args: readonly unknown[],
): { callOptions: AnyCallOptions; complete: CompleteRequest } {
  const slots = pathParameters(call.operation.path).length;
  try {
    const callOptions = readCallOptions(args[slots + 1], call);
    return { callOptions, complete: prepareRequest(client, call, args, callOptions) };
  } catch (error) {
    if (isClientError(error)) throw error;
    // Not as a cause: what a getter throws may spell out what is in the body.
    return call.refuse('input', 'cannot be read; it throws when it is');
  }
}
