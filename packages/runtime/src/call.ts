import type { ClientContext } from './client-context.ts';
import type { AnyCallOptions } from './client-options.ts';
import type { Call } from './describe-call.ts';
import { isClientError } from './errors/client-error.ts';
import { observe } from './observe.ts';
import { type PreparedRequest, prepareRequest } from './prepare-request.ts';
import { readCallOptions } from './read-call-options.ts';
import { repeat } from './repeat.ts';
import { pathParameters } from './serialize-path.ts';
import type { Settled } from './settle.ts';

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
  const slots = pathParameters(call.operation.path).length;
  let options: AnyCallOptions;
  let request: PreparedRequest;
  try {
    options = readCallOptions(args[slots + 1], call);
    request = await prepareRequest(client, call, args, options);
  } catch (error) {
    if (isClientError(error)) throw error;
    // Not as a cause: what a getter throws may spell out what is in the body.
    return call.refuse('input', 'cannot be read; it throws when it is');
  }
  return observe(client, call, (report) => repeat(client, call, request, options, report));
}
