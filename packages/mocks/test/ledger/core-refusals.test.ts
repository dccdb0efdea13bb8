import { describe, expect, it } from 'vitest';
import { contractOf, observeRequest } from '../../src/ledger/internals.ts';
import { requests } from './core-requests.ts';
import { operationOf, signed, watchMock } from './core-watch.ts';

const { ledger, send } = watchMock(requests);
const contract = contractOf(ledger);
const addNote = operationOf(contract, 'addNote');

describe('a request that is refused', () => {
  it.each([
    ['/trees/oak', {}, '- query.limit: missing'],
    ['/trees/oak?limit=x', {}, '- query.limit: no integer'],
    ['/trees/oak?limit=0', {}, '- query.limit: less than 1'],
    ['/trees/OAK?limit=2', {}, '- path.name: not like ^[a-z/ ]+$'],
    ['/trees/ab%2Fcde?limit=2', {}, '- path.name: more than 5 characters'],
    ['/trees/oak?limit=2&part=bark', {}, '- query.part[]: none of the values'],
    ['/trees/oak?limit=2&part=leaf&part=bark', {}, '- query.part[]: none of the values'],
    ['/trees/oak?limit=2&deep=yes', {}, '- query.deep: no boolean'],
    ['/trees/oak?limit=2', { 'X-Row': '4' }, '- header.x-row: more than 3'],
  ])('%s with %j', async (path, headers, shown) => {
    const came = await send(path, { headers });
    expect(came.verdict).toBe('refused');
    expect(came.shown).toEqual([shown]);
  });

  const both = { 'x-key': 'k', authorization: 'Bearer t' };

  it.each([
    ['application/json', {}, '{}', ['- credentials: none']],
    ['application/json', { 'x-key': 'k' }, '{}', []],
    ['application/xml', both, '<a/>', ['- body: sent as something else']],
    ['application/json', both, '{"half": ', ['- body: no JSON']],
    ['application/json', both, '[]', ['- body(application/json): no object']],
    ['text/plain', both, 'a', ['- body(text/plain): less than 2 characters']],
  ])('as %s with %j: %s', async (type, headers, body, shown) => {
    const came = await send('/notes', {
      method: 'POST',
      headers: { ...headers, 'content-type': type },
      body,
    });
    expect(came.verdict).toBe('refused');
    expect(came.shown).toEqual(shown);
  });

  it('shows nothing when there is no such operation', async () => {
    const came = await send('/stones?limit=2');
    expect(came).toMatchObject({ verdict: 'unknown', shown: [] });
  });
});

describe('a request that is taken with some of its rows refused', () => {
  const request = {
    path: '/notes',
    query: {},
    headers: { 'content-type': 'application/json', 'x-key': 'k', authorization: 'Bearer t' },
    body: { note: 3 },
    region: undefined,
    verdict: 'accepted',
    furtherViolations: 0,
  } as const;
  const violation = {
    request: 1,
    operation: 'addNote',
    in: 'body',
    pointer: '/note',
    rule: 'type',
    expected: 'must be a string',
    value: 3,
    refused: true,
    document: { file: '', pointer: '', line: undefined },
  } as const;

  it('shows what is wrong with them, and nothing that is right', () => {
    const cells = observeRequest(contract, addNote, {
      ...request,
      violations: [violation],
    });
    expect(cells.map(signed)).toEqual(['- body(application/json).note: no string']);
  });

  it('shows what is right when a parameter is unknown and no more', () => {
    const cells = observeRequest(contract, addNote, {
      ...request,
      body: {},
      violations: [{ ...violation, in: 'query', pointer: '/extra', rule: 'unknownParameter' }],
    });
    expect(cells.map(signed)).toContain('+ called');
  });

  it('shows nothing when it is refused for a parameter that is unknown', () => {
    const cells = observeRequest(contract, addNote, {
      ...request,
      verdict: 'refused',
      body: {},
      violations: [{ ...violation, in: 'query', pointer: '/extra', rule: 'unknownParameter' }],
    });
    expect(cells).toEqual([]);
  });
});
