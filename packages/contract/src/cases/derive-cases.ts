import type { Cell } from '@visitor-apis/mocks/ledger';
import { type Contract, listCells } from '@visitor-apis/mocks/ledger-internals';
import type { Cases, GoodCase } from './case.ts';
import { type Credentials, makeCredentials } from './credentials.ts';
import { type Derivation, leastRequest, placesOf } from './derivation.ts';
import { deriveAnswers } from './derive-answers.ts';
import { deriveBad } from './derive-bad.ts';
import { deriveGood } from './derive-good.ts';
import { deriveInstances, type Instances } from './derive-instances.ts';
import { harvestExamples } from './harvest-examples.ts';
import { createSampleValues } from './sample-values.ts';

/** The cases of a contract, and the credentials that they are sent with. */
export interface DerivedCases extends Cases {
  readonly credentials: Credentials;
  readonly instances: readonly Instances[];
  /** What they were derived from, by operation. */
  readonly derivations: readonly Derivation[];
}

/**
 * Derives the cases of a contract from its document: the same ones each time.
 *
 * @param isReachable - whether a cell can be shown at all
 */
export function deriveCases(
  contract: Contract,
  isReachable: (cell: Cell) => boolean,
): DerivedCases {
  const sample = createSampleValues(harvestExamples(contract));
  const credentials = makeCredentials(contract, sample);
  const cells = listCells(contract).filter(isReachable);
  const derivations = contract.operations.map(
    (operation): Derivation => ({
      contract,
      operation,
      cells: cells.filter((cell) => cell.operation === operation.id),
      sample,
      credentials,
      places: placesOf(operation),
    }),
  );
  const [first] = derivations;
  const answers = derivations.flatMap(deriveAnswers);
  return {
    derivations,
    credentials,
    good: [...derivations.flatMap(deriveGood), ...(first ? deriveOfAll(first, cells) : [])],
    bad: derivations.flatMap(deriveBad),
    answers,
    instances: deriveInstances(contract, sample, answers),
  };
}

/** What is true of all operations is shown with the first. */
function deriveOfAll(derivation: Derivation, cells: readonly Cell[]): GoodCase[] {
  const least = leastRequest(derivation);
  const { id: operation } = derivation.operation;
  return cells
    .filter((cell) => cell.operation === '*')
    .map(({ kind, place, what }): GoodCase => {
      const name = `${place}: ${what}`;
      const common = { id: `${operation} takes ${name}`, operation, name };
      if (kind === 'server') return { ...common, request: least, region: what };
      const [, parameter = ''] = place.split('.');
      const query = { ...least.query, [parameter]: 'x' };
      return { ...common, request: { ...least, query }, isPlain: true };
    });
}
