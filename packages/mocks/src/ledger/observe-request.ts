import { isDeepStrictEqual } from 'node:util';
import type { Cell } from './cell.ts';
import { serverCell, toleratedCell } from './document-cells.ts';
import { givenSchemes, usedSet } from './given-schemes.ts';
import { observeFaults } from './observe-faults.ts';
import { contentOf, observeParts } from './observe-parts.ts';
import type { ObservedRequest } from './observed-request.ts';
import { cellsOf } from './operation-cells.ts';
import type { Contract, ContractOperation } from './read-contract.ts';
import { createReadParameter } from './read-parameters.ts';

/** The cells that a request shows: positive ones when it was good, negative ones when it was not. */
export function observeRequest(
  contract: Contract,
  operation: ContractOperation,
  request: ObservedRequest,
): Cell[] {
  // What is only reported is taken all the same.
  const faults = request.violations.filter(({ rule }) => rule !== 'unknownParameter');
  if (faults.length) return observeFaults(contract, operation, request, faults);
  return request.verdict === 'accepted' ? observeGood(contract, operation, request) : [];
}

function observeGood(
  contract: Contract,
  operation: ContractOperation,
  request: ObservedRequest,
): Cell[] {
  const { parameters, contents, security } = operation;
  const of = cellsOf(operation);
  const content = contentOf(operation, request);
  const used = usedSet(security, givenSchemes(contract, operation, request));
  const read = createReadParameter(request, operation);
  const cells: Cell[] = [
    of.called,
    ...(used ? [of.credentials(used)] : []),
    ...(request.region === undefined ? [] : [serverCell(request.region)]),
    ...(contract.document['x-tolerated-query'] ?? [])
      .filter((name) => request.query[name] !== undefined)
      .map((name) => toleratedCell(name)),
    ...parameters.flatMap((one) => {
      if (read(one) !== undefined) return [of.given(one)];
      // Of cookies the mock does not see that one is missing.
      return one.required ? [] : [of.leftOut(one)];
    }),
    ...(contents.length && request.body === undefined ? [of.bodyLeftOut] : []),
  ];
  if (content) {
    cells.push(of.sentAs(content));
    for (const [name, example] of Object.entries(content.examples)) {
      if (isDeepStrictEqual(example, request.body)) cells.push(of.example(content, name));
    }
  }
  observeParts(contract, operation, request, read, 'positive', (cell) => cells.push(cell));
  return cells;
}
