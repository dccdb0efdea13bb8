import type { ClientContext } from './client-context.ts';
import type { Call } from './describe-call.ts';
import { observe } from './observe.ts';
import { prepareRequest } from './prepare-request.ts';
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
  const options = readCallOptions(args[slots + 1], call);
  const request = prepareRequest(client, call, args, options);
  return observe(client, call, (report) => repeat(client, call, request, options, report));
}
