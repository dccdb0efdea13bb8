import { describe, expect, it } from 'vitest';
import { requests } from './core-requests.ts';
import { signed, watchMock } from './core-watch.ts';

const { ledger, send } = watchMock(requests);

function cellsOf(id: string, side: string): string[] {
  return ledger.cells.filter((cell) => cell.operation === id && cell.side === side).map(signed);
}

describe('the cells of an operation', () => {
  it('say what its parameters and credentials are', () => {
    expect(cellsOf('getTree', 'request')).toEqual([
      '+ called',
      '+ credentials: none, which is allowed',
      '+ credentials: key',
      '+ credentials: token',
      '+ path.name: given',
      '- path.name: not like ^[a-z/ ]+$',
      '+ path.name: 5 characters, the most',
      '- path.name: more than 5 characters',
      '+ query.limit: given',
      '- query.limit: missing',
      '- query.limit: no integer',
      '+ query.limit: 1, the least',
      '- query.limit: less than 1',
      '+ query.limit: 9, the most',
      '- query.limit: more than 9',
      '+ query.part: given',
      '+ query.part: left out',
      '+ query.part: some items',
      '+ query.part: several items',
      '+ query.part[]: value leaf',
      '+ query.part[]: value root',
      '- query.part[]: none of the values',
      '+ query.deep: given',
      '+ query.deep: left out',
      '+ query.deep: value true',
      '+ query.deep: value false',
      '- query.deep: no boolean',
      '+ header.x-row: given',
      '+ header.x-row: left out',
      '- header.x-row: no integer',
      '+ header.x-row: 3, the most',
      '- header.x-row: more than 3',
      '+ cookie.seen: given',
      '+ cookie.seen: left out',
    ]);
  });

  it('say as what its body may be sent, each with its own schema', () => {
    expect(cellsOf('addNote', 'request')).toEqual([
      '+ called',
      '+ credentials: key and token',
      '- credentials: none',
      '+ body: sent as application/json',
      '+ body: example short',
      '- body(application/json): no object',
      '- body(application/json): null',
      '+ body(application/json).note: given',
      '+ body(application/json).note: left out',
      '- body(application/json).note: no string',
      '- body(application/json).note: null',
      '+ body: sent as text/plain',
      '- body(text/plain): no string',
      '- body(text/plain): null',
      '+ body(text/plain): 2 characters, the least',
      '- body(text/plain): less than 2 characters',
      '- body: sent as something else',
      '+ body: left out',
      '- body: no JSON',
    ]);
  });

  it('say what may be answered', () => {
    expect(cellsOf('getTree', 'answer')).toEqual([
      '+ answers 200 application/json young',
      '+ answers 200 application/json unknown',
      '+ 200 application/json.age: given',
      '+ 200 application/json.age: type integer',
      '+ 200 application/json.age: type null',
      '+ answers 200 text/plain',
      '+ 200 text/plain: 3 characters, the most',
      '+ answers 204',
      '+ answers 4XX application/json bad',
      '+ answers default text/plain',
    ]);
  });

  it('have ids of their own, and point to a rule of the document', () => {
    expect(new Set(ledger.cells.map(({ id }) => id)).size).toBe(ledger.cells.length);
    for (const { pointer } of ledger.cells) expect(pointer).toMatch(/^#\/paths\//);
  });
});

const TREE = ['called', 'path.name: given', 'query.limit: given'].map((one) => `+ ${one}`);
const REST = ['query.part', 'query.deep', 'header.x-row', 'cookie.seen'];

/** What a tree shows beside what every request for one does: these parameters, the others left out. */
function tree(given: readonly string[], ...more: string[]): string[] {
  const presence = REST.map((one) => `+ ${one}: ${given.includes(one) ? 'given' : 'left out'}`);
  return [...TREE, ...presence, ...more.map((one) => `+ ${one}`)].sort();
}

const none = 'credentials: none, which is allowed';

describe('a request that is taken', () => {
  it.each([
    ['/trees/oak?limit=2', {}, tree([], none)],
    [
      '/trees/a%2Fb%20c?limit=1',
      {},
      tree([], none, 'path.name: 5 characters, the most', 'query.limit: 1, the least'),
    ],
    ['/trees/oak?limit=2', { 'x-key': 'k' }, tree([], 'credentials: key')],
    ['/trees/oak?limit=2', { authorization: 'Bearer t' }, tree([], 'credentials: token')],
    [
      '/trees/oak?limit=9&part=leaf',
      {},
      tree(
        ['query.part'],
        none,
        'query.limit: 9, the most',
        'query.part: some items',
        'query.part[]: value leaf',
      ),
    ],
    [
      '/trees/oak?limit=2&part=root&part=leaf',
      {},
      tree(
        ['query.part'],
        none,
        'query.part: some items',
        'query.part: several items',
        'query.part[]: value leaf',
        'query.part[]: value root',
      ),
    ],
    ['/trees/oak?limit=2&deep=false', {}, tree(['query.deep'], none, 'query.deep: value false')],
    [
      '/trees/oak?limit=2',
      { 'X-Row': '3' },
      tree(['header.x-row'], none, 'header.x-row: 3, the most'),
    ],
    ['/trees/oak?limit=2', { cookie: 'other=1; seen=yes' }, tree(['cookie.seen'], none)],
  ])('%s with %j', async (path, headers, shown) => {
    const came = await send(path, { headers });
    expect(came.verdict).toBe('accepted');
    expect([...came.shown].sort()).toEqual(shown);
  });

  const both = { 'x-key': 'k', authorization: 'Bearer t' };
  const note = ['+ called', '+ credentials: key and token'];

  it.each([
    [
      'application/json',
      '{"note":"x"}',
      [
        'body: sent as application/json',
        'body: example short',
        'body(application/json).note: given',
      ],
    ],
    [
      'application/json; charset=utf-8',
      '{}',
      ['body: sent as application/json', 'body(application/json).note: left out'],
    ],
    ['text/plain', 'ab', ['body: sent as text/plain', 'body(text/plain): 2 characters, the least']],
    [undefined, undefined, ['body: left out']],
  ])('as %s: %j', async (type, body, shown) => {
    const headers = { ...both, ...(type && { 'content-type': type }) };
    const came = await send('/notes', { method: 'POST', headers, ...(body && { body }) });
    expect(came.verdict).toBe('accepted');
    expect([...came.shown].sort()).toEqual([...note, ...shown.map((one) => `+ ${one}`)].sort());
  });
});
