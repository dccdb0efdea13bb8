import {
  type ApiDefinition,
  addPages,
  type CallOptions,
  createClient,
  type Paginator,
} from '../src/index.ts';

export interface Page {
  readonly items?: readonly number[];
  readonly page?: { readonly next?: string | null; readonly last?: number | string };
}

interface Pages {
  list(input?: object, options?: CallOptions): Paginator<number, Page>;
  listOf(garden: string, input?: object, options?: CallOptions): Paginator<number, Page>;
  numbered(input?: object, options?: CallOptions): Paginator<number, Page>;
}

const pagination = {
  request: { in: 'query', name: 'after' },
  response: '/page/next',
  items: '/items',
} as const;
const list = {
  method: 'GET',
  accept: 'application/json',
  query: { properties: { after: { type: 'string' }, limit: { type: 'integer' } } },
  responses: { 200: 'A page.', 404: 'Gone.' },
} as const;
const definition: ApiDefinition = {
  vendor: 'garden',
  title: 'Garden',
  servers: [{ url: 'https://garden.example' }],
  options: {},
  security: [],
  operations: {
    list: { ...list, path: '/plants', pagination },
    listOf: { ...list, path: '/gardens/{garden}/plants', pagination },
    other: { ...list, path: '/others' },
    numbered: {
      ...list,
      path: '/rows',
      query: { properties: { page: { type: 'integer' }, from: { type: 'string' } } },
      pagination: {
        request: { in: 'query', name: 'page' },
        last: '/page/last',
        items: '/items',
        needs: ['from'],
      },
    },
  },
};

/** A page, and the key of the one after it. */
export const next = (key: string | null, ...items: number[]): Page => ({
  items,
  page: { next: key },
});
export const THREE = [next('b', 1, 2), next('c'), { items: [3] }];

/** A client that gives these pages, one after the other, and what it was asked for. */
export function startPages(pages: readonly (Page | Response)[]) {
  const asked: string[] = [];
  const fetch = async (url: string) => {
    const answer = pages[asked.length % pages.length] as Page | Response;
    asked.push(url.slice('https://garden.example'.length));
    return answer instanceof Response ? answer.clone() : Response.json(answer);
  };
  const client = addPages<Pages, object>(createClient(definition, { fetch }));
  return { paginate: client.paginate, asked };
}
