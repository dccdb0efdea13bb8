import { callOperation } from './call.ts';
import type { ClientContext } from './client-context.ts';
import type { PaginationBehaviour } from './definition.ts';
import type { Call } from './describe-call.ts';
import { PaginationError } from './errors/pagination-error.ts';
import { valueAt } from './pointer.ts';
import { pathParameters } from './serialize-path.ts';

/**
 * The items of a list, page by page. A page is asked for when the one before it is used up, and
 * not sooner. Each iteration starts anew from the first page.
 */
export interface Paginator<Item, Page> extends AsyncIterable<Item> {
  /** The pages instead of their items. */
  pages(): AsyncIterable<Page>;
}

/** Makes a paginator of an operation, given what its method would be given. */
export function paginate(
  client: ClientContext,
  call: Call,
  { request, response, items }: PaginationBehaviour,
  args: readonly unknown[],
): Paginator<unknown, unknown> {
  const slot = pathParameters(call.operation.path).length;
  const input = args[slot] as Readonly<Record<string, unknown>> | undefined;
  async function* pages(): AsyncGenerator<unknown> {
    const seen = new Set<unknown>();
    let key = input?.[request.name];
    do {
      seen.add(key);
      const slots = [...args];
      slots[slot] = key === undefined ? input : { ...input, [request.name]: key };
      const { data } = await callOperation(client, call, slots);
      yield data;
      key = valueAt(data, response);
      if (seen.has(key) && !isEnd(key)) {
        throw new PaginationError(call.where, call.origin, seen.size);
      }
    } while (!isEnd(key));
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* (valueAt(page, items) ?? []) as unknown[];
    },
  };
}

function isEnd(key: unknown): boolean {
  return key === undefined || key === null || key === '';
}
