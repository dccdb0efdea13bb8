import { createMock } from '../../src/index.ts';
import { type Cell, Ledger } from '../../src/ledger/index.ts';
import type { Contract, ContractOperation } from '../../src/ledger/internals.ts';

/** What became of a request, and the cells of what was asked: `+ body.name: given`, `- body: null`. */
export interface Watched {
  readonly status: number;
  readonly verdict: string | undefined;
  readonly shown: readonly string[];
}

/** Sends requests to a mock of a document, and tells what its ledger makes of each. */
export function watchMock(document: { readonly servers: readonly { readonly url: string }[] }) {
  const mock = createMock(document);
  const ledger = new Ledger('watched', document);
  let cells: readonly Cell[] = [];
  mock.subscribe((request, answer) => {
    cells = ledger.observe(request, answer);
  });
  const send = async (path: string, init: RequestInit = {}): Promise<Watched> => {
    mock.reset();
    cells = [];
    const { status } = await mock.fetch(`${document.servers[0]?.url}${path}`, init);
    const shown = cells.filter(({ side }) => side === 'request').map(signed);
    return { status, verdict: mock.requests[0]?.verdict, shown };
  };
  const post = (path: string, body: unknown) =>
    send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return { ledger, send, post, cells: () => cells };
}

/** A cell in short: its polarity and its id without the operation. */
export function signed({ polarity, operation, id }: Cell): string {
  return `${polarity === 'positive' ? '+' : '-'} ${id.slice(operation.length + 1)}`;
}

/** An operation of a contract. */
export function operationOf({ operations }: Contract, id: string): ContractOperation {
  const found = operations.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}
