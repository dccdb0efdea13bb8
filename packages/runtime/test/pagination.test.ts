import { describe, expect, it } from 'vitest';
import { next, type Page, startPages, THREE } from './paged-api.ts';
import { rejection } from './recording-fetch.ts';

async function collect<T>(all: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of all) found.push(one);
  return found;
}

describe('pagination', () => {
  it('gives the items of all pages, empty ones included', async () => {
    const { paginate, asked } = startPages(THREE);
    expect(await collect(paginate.list({ limit: 2 }))).toEqual([1, 2, 3]);
    expect(asked).toEqual([
      '/plants?limit=2',
      '/plants?limit=2&after=b',
      '/plants?limit=2&after=c',
    ]);
  });

  it('gives the pages themselves', async () => {
    const { paginate, asked } = startPages(THREE);
    expect(await collect(paginate.list().pages())).toEqual(THREE);
    expect(asked).toHaveLength(3);
  });

  it('stands beside path parameters, and only for what has pages', async () => {
    const { paginate, asked } = startPages(THREE);
    await collect(paginate.listOf('north/1'));
    expect(asked[2]).toBe('/gardens/north%2F1/plants?after=c');
    expect(Object.keys(paginate)).toEqual(['list', 'listOf', 'numbered']);
  });

  it.each<[what: string, page: Page]>([
    ['absent', { items: [1] }],
    ['absent in its object', { items: [1], page: {} }],
    ['null', next(null, 1)],
    ['empty', next('', 1)],
  ])('ends where the key is %s', async (_, page) => {
    const { paginate, asked } = startPages([page]);
    expect(await collect(paginate.list())).toEqual([1]);
    expect(asked).toHaveLength(1);
  });

  it('ends with a page that has no items at all', async () => {
    const { paginate } = startPages([{ page: { next: 'b' } }, {}]);
    expect(await collect(paginate.list())).toEqual([]);
  });

  it.each<[what: string, pages: Page[], input?: object]>([
    ['the same', [next('b', 1), next('b', 2)]],
    ['an earlier one', [next('b', 1), next('c', 2), next('b', 3)]],
    ["the caller's own", [next('b', 1), next('a', 2)], { after: 'a' }],
  ])('refuses a key that was had before: %s', async (_, pages, input) => {
    const { paginate, asked } = startPages(pages);
    const found: number[] = [];
    const all = (async () => {
      for await (const item of paginate.list(input)) found.push(item);
    })();
    expect(await rejection(all)).toMatchObject({
      kind: 'pagination',
      operation: 'list',
      message: expect.stringContaining(`after page ${pages.length}`),
    });
    // What had come by then is not lost.
    expect(found).toEqual(pages.flatMap(({ items }) => items));
    expect(asked).toHaveLength(pages.length);
  });

  it('asks for a page when it is wanted, and not before', async () => {
    const { paginate, asked } = startPages(THREE);
    const items = paginate.list();
    expect(asked).toEqual([]);
    for await (const item of items) {
      expect(asked).toHaveLength(1);
      if (item === 2) break;
    }
    expect(asked).toHaveLength(1);
    for await (const _ of items.pages()) break;
    expect(asked).toHaveLength(2);
  });

  it('starts anew with each iteration, from where the caller said', async () => {
    const { paginate, asked } = startPages(THREE);
    const items = paginate.list({ after: 'a' });
    expect(await collect(items)).toEqual([1, 2, 3]);
    expect(await collect(items)).toEqual([1, 2, 3]);
    const one = ['/plants?after=a', '/plants?after=b', '/plants?after=c'];
    expect(asked).toEqual([...one, ...one]);
  });

  it('throws what a later page comes to, after the items before it', async () => {
    const { paginate } = startPages([
      next('b', 1),
      Response.json({ error: 'gone' }, { status: 404 }),
    ]);
    const iterator = paginate.list()[Symbol.asyncIterator]();
    expect(await iterator.next()).toEqual({ done: false, value: 1 });
    expect(await rejection(iterator.next())).toMatchObject({ kind: 'http', status: 404 });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  it('throws what is wrong with the input when it is iterated', async () => {
    const { paginate, asked } = startPages(THREE);
    const error = await rejection(collect(paginate.list({ limit: 'x' })));
    expect(error).toMatchObject({ kind: 'invalid', field: 'limit' });
    expect(asked).toEqual([]);
  });

  it('ends with an abort between two pages', async () => {
    const { paginate, asked } = startPages(THREE);
    const controller = new AbortController();
    const { signal } = controller;
    const all = (async () => {
      for await (const _ of paginate.list(undefined, { signal })) controller.abort('enough');
    })();
    expect(await rejection(all)).toMatchObject({ kind: 'abort', cause: 'enough' });
    expect(asked).toHaveLength(1);
  });
});

describe('numbered pages', () => {
  const page = (item: number, last?: number | string): Page => ({
    items: [item],
    page: last === undefined ? {} : { last },
  });

  it('are asked for from the first to the last, which may move', async () => {
    const { paginate, asked } = startPages([page(1, 2), page(2, 3), page(3, 3)]);
    expect(await collect(paginate.numbered({ from: 'may' }))).toEqual([1, 2, 3]);
    expect(asked).toEqual(['/rows?from=may', '/rows?from=may&page=2', '/rows?from=may&page=3']);
  });

  it('go on from the one that the caller names', async () => {
    const { paginate, asked } = startPages([page(4, 5), page(5, 5)]);
    expect(await collect(paginate.numbered({ from: 'may', page: 4 }))).toEqual([4, 5]);
    expect(asked).toEqual(['/rows?from=may&page=4', '/rows?from=may&page=5']);
  });

  it.each([
    ['one', 1],
    ['none', 0],
    ['no number', undefined],
    ['a text', 'many'],
  ])('end after the first where the last is %s', async (_, last) => {
    const { paginate, asked } = startPages([page(1, last)]);
    expect(await collect(paginate.numbered({ from: 'may' }))).toEqual([1]);
    expect(asked).toHaveLength(1);
  });

  it.each([[undefined], [{}], [{ page: 2 }], [{ from: undefined }], [{ from: null }]])(
    'that do not fit together with %j are refused by name, and nothing is sent',
    async (input) => {
      const { paginate, asked } = startPages(THREE);
      const error = await rejection(collect(paginate.numbered(input)));
      expect(error).toMatchObject({ kind: 'invalid', field: 'from', operation: 'numbered' });
      expect(asked).toEqual([]);
    },
  );
});
