import type { Contract, Shape } from '@visitor-apis/mocks/ledger-internals';

/** Values by the pointers of the schemas that they stand for in examples. */
export type Harvest = ReadonlyMap<string, readonly unknown[]>;

/** Collects the values that the examples of a contract have, each under the schemas it is of. */
export function harvestExamples(contract: Contract): Harvest {
  const harvest = new Map<string, unknown[]>();
  const collect = (shape: Shape | undefined, value: unknown): void => {
    if (!shape || value === undefined) return;
    for (const { pointer } of shape.parts) {
      harvest.set(pointer, [...(harvest.get(pointer) ?? []), value]);
    }
    for (const { branches } of shape.unions) {
      for (const branch of branches) {
        if (contract.checks.fits(branch.pointer, value)) collect(branch.shape, value);
      }
    }
    if (Array.isArray(value)) {
      for (const item of value) collect(shape.items, item);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) {
        collect(shape.members.get(name) ?? shape.further, member);
      }
    }
  };
  for (const { spec, parameters, contents, answers } of contract.operations) {
    for (const { name, in: where, shape } of parameters) {
      const { example } =
        spec.parameters.find(
          (one) => one.name.toLowerCase() === name.toLowerCase() && one.in === where,
        ) ?? {};
      collect(shape, example);
    }
    for (const content of [...contents, ...answers.flatMap(({ contents: given }) => given)]) {
      for (const example of Object.values(content.examples)) collect(content.shape, example);
    }
  }
  return harvest;
}
