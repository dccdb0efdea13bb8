import type { Cell } from '@visitor-apis/mocks/ledger';
import type { Contract } from '@visitor-apis/mocks/ledger-internals';
import { listCells } from '@visitor-apis/mocks/ledger-internals';
import type { DerivedCases } from '../cases/derive-cases.ts';
import { wireOf } from '../cases/wire-of.ts';
import { operationOf } from '../run/operation-of.ts';
import { badWire } from '../run/run-bad.ts';
import type { CaseExchange } from './exchange.ts';

/** The requests of all cases, good ones first, as they go to the vendor's own servers. */
export function listExchanges(contract: Contract, cases: DerivedCases): CaseExchange[] {
  const { servers = [] } = contract.document;
  const cells = new Map(listCells(contract).map((cell) => [cell.id, cell] as const));
  const baseOf = (region: string | undefined) =>
    (servers.find((server) => server['x-region'] === region) ?? servers[0])?.url ?? '';
  const good = cases.good.map((one): CaseExchange => {
    const { id, operation, request, region } = one;
    const wire = wireOf(contract, operationOf(contract, operation), request, cases.credentials);
    return { id, operation, url: `${baseOf(region)}${wire.path}`, wire, pointers: [] };
  });
  const bad = cases.bad.map((one): CaseExchange => {
    const { id, operation, request, cell } = one;
    const wire = badWire(
      wireOf(contract, operationOf(contract, operation), request, cases.credentials),
      one,
    );
    const { pointer } = cells.get(cell) as Cell;
    return { id, operation, url: `${baseOf(undefined)}${wire.path}`, wire, pointers: [pointer] };
  });
  return [...good, ...bad, ...elsewhere(contract, good)];
}

/** The first request once more, at each further server that has no region to choose it by. */
function elsewhere({ document }: Contract, [first]: readonly CaseExchange[]): CaseExchange[] {
  if (!first) return [];
  return (document.servers ?? [])
    .slice(1)
    .flatMap(({ url, variables = {}, 'x-region': region }, index) => {
      if (region !== undefined) return [];
      const plain = url.replace(/\{(.+?)\}/g, (_, name) => variables[name]?.default ?? '');
      return [
        { ...first, id: `${first.id}, at server ${index + 2}`, url: `${plain}${first.wire.path}` },
      ];
    });
}
