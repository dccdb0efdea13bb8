import { describe, expect, it } from 'vitest';
import { contractOf, observeAnswer } from '../../src/ledger/internals.ts';
import { requests } from './core-requests.ts';
import { operationOf, signed, watchMock } from './core-watch.ts';

const { ledger } = watchMock(requests);
const contract = contractOf(ledger);
const getTree = operationOf(contract, 'getTree');

describe('an answer', () => {
  const json = { 'content-type': 'application/json; charset=utf-8' };
  const text = { 'content-type': 'text/plain' };

  it.each([
    [
      200,
      json,
      '{"age":1}',
      [
        'answers 200 application/json young',
        '200 application/json.age: given',
        '200 application/json.age: type integer',
      ],
    ],
    [
      200,
      json,
      '{"age":null}',
      [
        'answers 200 application/json unknown',
        '200 application/json.age: given',
        '200 application/json.age: type null',
      ],
    ],
    [
      200,
      json,
      '{"age":7}',
      ['200 application/json.age: given', '200 application/json.age: type integer'],
    ],
    [200, text, 'oak', ['answers 200 text/plain', '200 text/plain: 3 characters, the most']],
    [200, { 'content-type': 'text/html' }, 'oak', []],
    [204, {}, '', ['answers 204']],
    [429, json, '{"error":"bad"}', ['answers 4XX application/json bad']],
    [503, text, 'down', ['answers default text/plain']],
  ])('%i %j %s', (status, headers, body, shown) => {
    const cells = observeAnswer(contract, getTree, {
      status,
      headers: headers as Record<string, string>,
      body,
    });
    expect(cells.map(signed)).toEqual(shown.map((one) => `+ ${one}`));
  });
});
