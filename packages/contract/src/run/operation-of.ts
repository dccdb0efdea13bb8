import type { Contract, ContractOperation } from '@visitor-apis/mocks/ledger-internals';

/** The operation with an id. */
export function operationOf({ operations }: Contract, id: string): ContractOperation {
  const operation = operations.find((one) => one.id === id);
  if (!operation) throw new Error(`There is no operation ${id}`);
  return operation;
}
