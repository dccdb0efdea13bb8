import type { Contract } from '@visitor-apis/mocks/ledger-internals';
import type { Plan } from './build-value.ts';
import { fitsShape, type SampleValues } from './sample-values.ts';

/** What is to stand at one place. */
export interface Target {
  readonly place: string;
  /** `undefined`: whatever is usual. */
  readonly value?: unknown;
  /** The places on the way to it, itself included. */
  readonly trail: ReadonlySet<string>;
}

/** The least that leads to a place; without one, the least that there is. */
export function planTarget(contract: Contract, sample: SampleValues, target?: Target): Plan {
  const isOnWay = (place: string) => target?.trail.has(place) === true;
  return {
    value: (_, place) => (place === target?.place ? target.value : undefined),
    includes: (_, place) => isOnWay(place),
    branch: ({ keyword, branches }, place) =>
      branches.find(({ name }) => isOnWay(`${place}<${name}>`)) ??
      (keyword === 'if' ? undefined : branches[0]),
    // A list without items is no parameter at all.
    items: ({ parts }, place) =>
      Math.max(
        isOnWay(`${place}[]`) || /^(?:query|header|cookie)\./.test(place) ? 1 : 0,
        ...parts.map(({ schema }) => Number(schema.minItems ?? 0)),
      ),
    // Where nothing fits, nothing is given, and the case says so.
    leaf: (shape) => sample(shape).find((one) => fitsShape(contract, shape, one)),
  };
}

/** Everything that there may be, with the usual values. */
export function planWhole(contract: Contract, sample: SampleValues): Plan {
  return { ...planTarget(contract, sample), includes: () => true, items: () => 1 };
}
