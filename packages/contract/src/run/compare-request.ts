import { isDeepStrictEqual } from 'node:util';
import type { RecordedRequest } from '@visitor-apis/mocks';
import type { Contract, ContractOperation } from '@visitor-apis/mocks/ledger-internals';
import type { CaseWire } from '../cases/wire-of.ts';
import { retryOf } from '../retry-of.ts';
import { firstOf, show } from './outcome.ts';

/** What is different about a request that was sent; `undefined` when it is the one that was meant. */
export function compareRequest(
  contract: Contract,
  operation: ContractOperation,
  meant: CaseWire,
  sent: RecordedRequest,
): string | undefined {
  const [pathname, search = ''] = meant.path.split('?');
  const body = meant.body === undefined ? undefined : JSON.parse(meant.body);
  const wanted = { method: meant.method, path: pathname, query: sortQuery(search), body };
  const came = {
    method: sent.method,
    path: sent.path,
    query: sortQuery(writeQuery(sent.query)),
    body: withoutMadeKey(contract, operation, body, sent.body),
  };
  const lost = Object.entries(meant.headers).find(
    ([name, value]) => !sent.headers[name]?.startsWith(value),
  );
  return firstOf([
    !isDeepStrictEqual(came, wanted) && `sent ${show(came)} instead of ${show(wanted)}`,
    lost && `the header ${lost[0]} is ${show(sent.headers[lost[0]])} instead of ${show(lost[1])}`,
  ]);
}

function writeQuery(query: RecordedRequest['query']): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((item) => [name, item as string]),
  );
  return new URLSearchParams(pairs).toString();
}

/** The order of parameters says nothing. */
function sortQuery(search: string): string {
  const parameters = new URLSearchParams(search);
  parameters.sort();
  return parameters.toString();
}

/** The body without the key of repeats, where the client was to make one. */
function withoutMadeKey(
  contract: Contract,
  operation: ContractOperation,
  meant: unknown,
  sent: unknown,
): unknown {
  const { key } = retryOf(contract, operation);
  const isMade = key?.in === 'body' && !key.each && !Object.hasOwn(Object(meant), key.name);
  if (!isMade) return sent;
  const { [key.name]: _, ...rest } = sent as Record<string, unknown>;
  return rest;
}
