import type { Cell } from './cell.ts';
import type { Site } from './probe.ts';
import { memberPlace, probeShape } from './probe-shape.ts';
import { meantBranches } from './probe-union.ts';
import type { Contract } from './read-contract.ts';
import type { Shape, Union } from './shape.ts';

/** Tells which cells a value shows; the path leads to where in the value each was shown. */
export type Show = (cell: Cell, path: readonly string[]) => void;

/** Looks at a value, right or wrong, and all that is in it. */
export function observeValue(
  contract: Contract,
  shape: Shape,
  site: Site,
  value: unknown,
  polarity: Cell['polarity'],
  show: Show,
): void {
  const visit = (inner: Shape, place: string, given: unknown, path: readonly string[]): void => {
    const shown = probeShape(contract, inner, { ...site, place }).filter(
      ({ cell, shows }) => cell.polarity === polarity && shows(given),
    );
    // Of a value of a wrong type there is nothing else to say.
    const wrong = shown.filter(({ cell }) => cell.kind === 'type' && cell.polarity === 'negative');
    for (const { cell } of wrong.length ? wrong : shown) {
      // That a member is missing is said of the member.
      const isMember = cell.kind === 'member';
      show(cell, isMember ? [...path, cell.place.slice(place.length + 1)] : path);
    }
    for (const [step, at, member] of membersOf(inner, place, given)) {
      visit(member, at, (given as Record<string, unknown>)[step], [...path, step]);
    }
    for (const union of inner.unions) {
      for (const { name, shape: branch } of branchesOf(contract, union, given, polarity)) {
        visit(branch, `${place}<${name}>`, given, path);
      }
    }
  };
  visit(shape, site.place, value, []);
}

/** What stands in a value, with its place and shape. */
function membersOf(
  { members, items, further }: Shape,
  place: string,
  value: unknown,
): (readonly [step: string, place: string, shape: Shape])[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps = Object.keys(value);
  if (Array.isArray(value)) return items ? steps.map((step) => [step, `${place}[]`, items]) : [];
  return steps.flatMap((step) => {
    const member = members.get(step);
    if (member) return [[step, memberPlace(place, step), member] as const];
    return further ? [[step, `${place}.*`, further] as const] : [];
  });
}

function branchesOf(
  { document, checks }: Contract,
  union: Union,
  value: unknown,
  polarity: Cell['polarity'],
) {
  if (polarity === 'positive') {
    return union.branches.filter(({ pointer }) => checks.fits(pointer, value));
  }
  const meant = meantBranches(document, union, checks, value);
  // What may be several things is wrong as none of them.
  return meant.length === 1 ? meant : [];
}
