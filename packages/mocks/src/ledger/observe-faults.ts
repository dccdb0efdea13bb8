import type { Violation } from '../journal/violation.ts';
import { stepsOf } from '../pointer.ts';
import type { Place } from '../prism/finding.ts';
import type { Cell } from './cell.ts';
import { givenSchemes } from './given-schemes.ts';
import { observeParts } from './observe-parts.ts';
import type { ObservedRequest } from './observed-request.ts';
import { cellsOf } from './operation-cells.ts';
import type { Contract, ContractOperation } from './read-contract.ts';
import { createReadParameter } from './read-parameters.ts';

/** The negative cells that a request shows: what is wrong with it, and was found to be. */
export function observeFaults(
  contract: Contract,
  operation: ContractOperation,
  request: ObservedRequest,
  faults: readonly Violation[],
): Cell[] {
  const of = cellsOf(operation);
  const broke = (rule: string) => faults.some((fault) => fault.rule === rule);
  const cells: Cell[] = [
    ...(broke('credentials') && givenSchemes(contract, operation, request).length === 0
      ? [of.noCredentials]
      : []),
    ...(broke('mediaType') ? [of.sentOtherwise] : []),
    ...(broke('malformedBody') ? [of.malformed] : []),
    ...(request.body === undefined &&
    !broke('malformedBody') &&
    faults.some((fault) => fault.in === 'body' && fault.pointer === '')
      ? [of.noBody]
      : []),
  ];
  const read = createReadParameter(request, operation);
  for (const parameter of operation.parameters) {
    const isBlamed = faults.some(
      (fault) =>
        fault.in === parameter.in &&
        fault.pointer.slice(1).toLowerCase() === parameter.name.toLowerCase(),
    );
    if (isBlamed && read(parameter) === undefined) cells.push(of.missing(parameter));
  }
  observeParts(contract, operation, request, read, 'negative', (cell, path, place) => {
    if (faults.some((fault) => isAbout(fault, place, path)) || request.furtherViolations > 0)
      cells.push(cell);
  });
  return cells;
}

/** Whether a violation is of a place, or of what is around or in it. */
function isAbout(
  { in: where, pointer }: Violation,
  place: Place,
  path: readonly string[],
): boolean {
  if (where !== place) return false;
  const steps = stepsOf(pointer);
  // A name that may not be shown stands for any.
  return steps.every(
    (step, index) => index >= path.length || step === path[index] || step === '[unnamed]',
  );
}
