import type { Contract, ContractOperation } from '@visitor-apis/mocks/ledger-internals';
import type { RetryBehaviour } from '@visitor-apis/runtime';

/** What a document says of repeating an operation: its own entry over the root's, key by key. */
export function retryOf(
  { document }: Contract,
  { spec }: ContractOperation,
): Partial<RetryBehaviour> {
  return { ...document['x-retry'], ...spec.object['x-retry'] };
}
