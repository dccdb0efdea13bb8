import type { Cell } from '@visitor-apis/mocks/ledger';
import type { Outcome } from './outcome.ts';

/**
 * Ids of the cells that a case proves: nothing when it failed, and nothing that came along without
 * being looked at, such as the answer to a request that had to be taken.
 */
export function provenBy({ failure, shown }: Outcome, side: Cell['side']): string[] {
  if (failure !== undefined) return [];
  return shown.filter((cell) => cell.side === side).map(({ id }) => id);
}
