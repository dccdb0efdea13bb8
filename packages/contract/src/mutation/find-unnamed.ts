import type { Contract, Shape } from '@visitor-apis/mocks/ledger-internals';
import { firstFound } from './first-found.ts';

/** A member that no schema names: what an open schema takes, and a reader still does not know. */
export function findUnnamed(
  contract: Contract,
  shape: Shape,
  value: unknown,
  path: string,
): string | undefined {
  if (Array.isArray(value)) {
    return firstFound(value, (item) =>
      shape.items ? findUnnamed(contract, shape.items, item, `${path}/*`) : undefined,
    );
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const all = withBranches(contract, shape, value);
  return firstFound(Object.entries(value), ([name, member]) => {
    const named = all.flatMap(({ members, further }) => members.get(name) ?? further ?? []);
    if (named.length === 0 && all.some(({ members }) => members.size > 0)) return `${path}/${name}`;
    return firstFound(named, (one) => findUnnamed(contract, one, member, `${path}/${name}`));
  });
}

function withBranches(contract: Contract, shape: Shape, value: unknown): Shape[] {
  const fitting = shape.unions.flatMap(({ branches }) =>
    branches.filter(({ pointer }) => contract.checks.fits(pointer, value)),
  );
  return [shape, ...fitting.flatMap((branch) => withBranches(contract, branch.shape, value))];
}
