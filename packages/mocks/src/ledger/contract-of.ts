import type { Contract } from './read-contract.ts';

// Not a property: its types are those of the document, which no user needs.
const contracts = new WeakMap<object, Contract>();

/** Notes the contract of a ledger. */
export function keepContract(ledger: object, contract: Contract): void {
  contracts.set(ledger, contract);
}

/** The contract that a ledger is of. */
export function contractOf(ledger: object): Contract {
  const contract = contracts.get(ledger);
  if (!contract) throw new TypeError('This is no ledger: make one with createLedger');
  return contract;
}
