import type { ClientContext, RetryBehaviour, RetryOptions } from '@visitor-apis/runtime';

/** What holds for repeats: the spec's words, then the client's option, then that of the call. */
export function retryTable(
  { definition, options }: ClientContext,
  ofCall: RetryOptions | false | undefined,
): RetryBehaviour | undefined {
  const said = [options.retry, ofCall].filter((option) => option !== undefined);
  if (!definition.retry || said.at(-1) === false) return undefined;
  const given = said.flatMap((option) => Object.entries(option));
  const changes = Object.fromEntries(given.filter(([, value]) => value !== undefined));
  return { ...definition.retry, ...definition.operations.trackBatch?.retry, ...changes };
}
