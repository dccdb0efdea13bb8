import {
  type Contract,
  listShapeCells,
  observeValue,
  type Shape,
} from '@visitor-apis/mocks/ledger-internals';
import { buildValue } from './build-value.ts';
import { planRound } from './plan-round.ts';
import type { SampleValues } from './sample-values.ts';

const MOST_ROUNDS = 1000;

/** What values are made of. */
export interface Making {
  readonly contract: Contract;
  readonly sample: SampleValues;
  readonly operation: string;
  readonly place: string;
  readonly shape: Shape;
}

/** Makes values that show all that examples do not show of what the vendor may send. */
export function makeValues(
  making: Making,
  examples: readonly unknown[],
  isReachable: (id: string) => boolean = () => true,
): unknown[] {
  const { contract, sample, operation, place, shape } = making;
  const site = { operation, side: 'answer', form: 'json' } as const;
  const pending = new Set(
    listShapeCells(contract, shape, { ...site, place })
      .filter(({ id, polarity }) => polarity === 'positive' && isReachable(id))
      .map(({ id }) => id),
  );
  const take = (value: unknown): boolean => {
    const before = pending.size;
    observeValue(contract, shape, { ...site, place }, value, 'positive', ({ id }) =>
      pending.delete(id),
    );
    return pending.size < before;
  };
  for (const example of examples) take(example);
  const made: unknown[] = [];
  while (pending.size && made.length < MOST_ROUNDS) {
    const value = buildValue(shape, place, planRound(contract, sample, site, pending));
    // What is left is nothing that a value could show.
    if (!take(value)) break;
    made.push(value);
  }
  return made;
}
