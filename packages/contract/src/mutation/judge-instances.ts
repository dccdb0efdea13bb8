import type { Document } from '@visitor-apis/codegen';
import {
  type Contract,
  type ContractOperation,
  readContract,
} from '@visitor-apis/mocks/ledger-internals';
import type { Instances } from '../cases/derive-instances.ts';
import { fitsShape } from '../cases/sample-values.ts';
import { findUnnamed } from './find-unnamed.ts';
import { firstFound } from './first-found.ts';

/** Tells what of the instances a document judges wrongly; `undefined` when it judges all of them right. */
export function judgeInstances(
  truth: Contract,
  document: Document,
  all: readonly Instances[],
): string | undefined {
  const contract = readContract(document);
  for (const instances of all) {
    const wrong = judge(truth, contract, instances);
    if (wrong) return `${instances.id}: ${wrong}`;
  }
  return judgeExamples(contract, new Set(all.map(({ operation }) => operation)));
}

/** What a document gives as an example of a request has to be one. */
function judgeExamples(contract: Contract, ids: ReadonlySet<string>): string | undefined {
  const contents = [...contract.operations, ...contract.webhooks]
    .filter(({ id }) => ids.has(id))
    .flatMap((one) => one.contents);
  return firstFound(contents, ({ shape, examples }) =>
    firstFound(Object.entries(examples), ([name, value]) =>
      shape && !fitsShape(contract, shape, value) ? `the example ${name} is refused` : undefined,
    ),
  );
}

function judge(truth: Contract, contract: Contract, instances: Instances): string | undefined {
  const content = contentOf(contract, instances);
  if (!content) return 'there is no such answer any more';
  const { shape } = content;
  if (!shape) return undefined;
  for (const value of instances.good) {
    if (!fitsShape(contract, shape, value)) return 'a good one is refused';
    const unnamed = isNamed(truth, instances, value) && findUnnamed(contract, shape, value, '');
    if (unnamed) return `nobody names ${unnamed}`;
  }
  for (const { cell, value } of instances.bad) {
    if (fitsShape(contract, shape, value)) return `a bad one is taken: ${cell}`;
  }
  return undefined;
}

function contentOf(contract: Contract, { operation, status, mediaType }: Instances) {
  const isOf = ({ id }: Pick<ContractOperation, 'id'>) => id === operation;
  const contents =
    status === undefined
      ? contract.webhooks.find(isOf)?.contents
      : contract.operations.find(isOf)?.answers.find((answer) => answer.status === status)
          ?.contents;
  return contents?.find((content) => content.mediaType === mediaType);
}

/** Some examples show what the vendor may add one day. */
function isNamed(truth: Contract, instances: Instances, value: unknown): boolean {
  const shape = contentOf(truth, instances)?.shape;
  return shape !== undefined && findUnnamed(truth, shape, value, '') === undefined;
}
