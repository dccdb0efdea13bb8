import { createMock } from '@visitor-apis/mocks';
import { Ledger } from '@visitor-apis/mocks/ledger';
import { contractOf } from '@visitor-apis/mocks/ledger-internals';
import { deriveCases } from '../src/cases/derive-cases.ts';
import { listExchanges } from '../src/mutation/list-exchanges.ts';

/** Derives the cases of a document and sends them: what became of each, and what none of them showed. */
export async function sendDerived(document: object) {
  const ledger = new Ledger('derived', document);
  const contract = contractOf(ledger);
  const cases = deriveCases(contract, () => true);
  const mock = createMock(document);
  let shown: string[] = [];
  mock.subscribe((request, answer) => {
    const cells = ledger.observe(request, answer).filter(({ side }) => side === 'request');
    shown = cells.map(({ id }) => id);
  });
  const refused: string[] = [];
  const taken: string[] = [];
  const elsewhere: string[] = [];
  const bad = new Map(cases.bad.map((one) => [one.id, one.cell] as const));
  for (const { id, url, wire } of listExchanges(contract, cases)) {
    mock.reset();
    const { method, headers, body } = wire;
    await mock.fetch(url, { method, headers, ...(body !== undefined && { body }) });
    const isTaken = mock.requests[0]?.verdict === 'accepted';
    const cell = bad.get(id);
    if (cell === undefined && !isTaken) refused.push(id);
    if (cell !== undefined && isTaken) taken.push(id);
    if (cell !== undefined && !isTaken && !shown.includes(cell)) elsewhere.push(id);
    ledger.enter(shown);
  }
  const missing = ledger.entries
    .filter(({ count, side }) => count === 0 && side === 'request')
    .map(({ id }) => id);
  return { cases, refused, taken, elsewhere, missing };
}
