import { callOperation } from './call.ts';
import type { ClientContext } from './client-context.ts';
import type { PaginationBehaviour } from './definition.ts';
import type { Call } from './describe-call.ts';
import { describeValue } from './describe-value.ts';
import { DecodeError } from './errors/decode-error.ts';
import { PaginationError } from './errors/pagination-error.ts';
import { copyOf } from './plain-data.ts';
import { valueAt } from './pointer.ts';
import { pathParameters } from './serialize-path.ts';
import type { Settled } from './settle.ts';

/**
 * The items of a list, page by page. A page is asked for when the one before it is used up, and
 * not sooner. Each iteration starts anew from the first page.
 */
export interface Paginator<Item, Page> extends AsyncIterable<Item> {
  /** The pages instead of their items. */
  pages(): AsyncIterable<Page>;
}

/** The input of an operation with fields that have to be there to go over its pages. */
export type NeedingFields<Input, Fields extends keyof Input> = Input & {
  [Field in Fields]-?: NonNullable<Input[Field]>;
};

/** Makes a paginator of an operation, given what its method would be given. */
export function paginate(
  client: ClientContext,
  call: Call,
  { request, items, needs = [], ...next }: PaginationBehaviour,
  args: readonly unknown[],
): Paginator<unknown, unknown> {
  const slot = pathParameters(call.operation.path).length;
  async function* settledPages(): AsyncGenerator<Settled> {
    // Copies: a filter that is changed on the way would mix two lists.
    const [input, options] = [copyOf(args[slot]), copyOf(args[slot + 1])];
    const given = Object(input) as Readonly<Record<string, unknown>>;
    const missing = needs.find((name) => (given[name] ?? null) === null);
    if (missing) call.refuse(missing, 'is needed: without it the pages do not fit together');
    const seen = new Set<unknown>();
    let key = given[request.name];
    do {
      seen.add(key);
      const query = key === undefined ? input : { ...(input as object), [request.name]: key };
      const page = await callOperation(client, call, [...args.slice(0, slot), query, options]);
      yield page;
      key = keyAfter(key, page.data, next);
      if (seen.has(key) && !isEnd(key)) {
        throw new PaginationError(call.where, call.origin, seen.size);
      }
    } while (!isEnd(key));
  }
  async function* pages(): AsyncGenerator<unknown> {
    for await (const { data } of settledPages()) yield data;
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const { data, response } of settledPages()) {
        const list = valueAt(data, items) ?? [];
        if (!Array.isArray(list)) {
          const problem = `${call.where} succeeded, but \`${items}\` is no list: got ${describeValue(list)}.`;
          throw new DecodeError(problem, call.origin, { response });
        }
        yield* list;
      }
    },
  };
}

/** The key of the page after this one. */
function keyAfter(
  key: unknown,
  data: unknown,
  { response, last }: Pick<PaginationBehaviour, 'response' | 'last'>,
): unknown {
  if (response === undefined) {
    const number = Number(key ?? 1);
    const end = last === undefined ? undefined : valueAt(data, last);
    return typeof end === 'number' && number < end ? number + 1 : undefined;
  }
  const next = valueAt(data, response);
  return typeof next === 'number' ? String(next) : next;
}

function isEnd(key: unknown): boolean {
  return key === undefined || key === null || key === '';
}
