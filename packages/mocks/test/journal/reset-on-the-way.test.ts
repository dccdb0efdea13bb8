import { expect, it } from 'vitest';
import type { ReadApi } from '../../src/api/mocked-api.ts';
import { createHandle } from '../../src/handle-request.ts';
import { Journal } from '../../src/journal/journal.ts';
import type { Judgement } from '../../src/prism/judgement.ts';
import { Director } from '../../src/script/director.ts';

const api: ReadApi = {
  key: 'A',
  title: 'A',
  vendor: undefined,
  document: {},
  file: 'the document',
  text: undefined,
  parsed: [],
  operations: [{ id: 'a', method: 'GET', path: '/a', query: [], answers: [] }],
};
const request = {
  method: 'GET',
  target: '/a',
  host: undefined,
  headers: {},
  body: '',
  bytes: 0,
  isTooLarge: false,
};
const answer = { status: 204, headers: {}, body: '' };
const judgement: Judgement = { operation: 'a', findings: [], refused: false, answer };

it('a request that is judged while a mock is reset is of the test before, and of no other', async () => {
  const journal = new Journal();
  const judging: ((verdict: Judgement) => void)[] = [];
  const engine = () => new Promise<Judgement>((resolve) => judging.push(resolve));
  const handle = createHandle(api, engine, new Director(), journal, 1000);
  const reactions = [handle(request)];
  journal.clear();
  reactions.push(handle(request));
  for (const settle of judging) settle(judgement);
  expect(await Promise.all(reactions)).toMatchObject([{ play: { answer } }, { play: { answer } }]);
  expect(journal.requests.map(({ id }) => id)).toEqual([2]);
  expect(journal.summary.requests).toBe(1);
});
