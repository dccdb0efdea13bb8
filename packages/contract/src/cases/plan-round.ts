import {
  type Contract,
  memberPlace,
  type Probe,
  probeShape,
  type Shape,
  type Site,
} from '@visitor-apis/mocks/ledger-internals';
import { isObject, type Plan } from './build-value.ts';
import { planTarget } from './plan-target.ts';
import { fitsShape, type SampleValues } from './sample-values.ts';

/**
 * As much as fits into one value of what is still to be shown: each place takes the next of its
 * choices, so that there are as many rounds as the place with most choices has, not as many as all
 * choices multiplied.
 */
export function planRound(
  contract: Contract,
  sample: SampleValues,
  site: Omit<Site, 'place'>,
  pending: ReadonlySet<string>,
): Plan {
  const known = new Map<string, boolean>();
  const probesOf = (shape: Shape, place: string): Probe[] =>
    probeShape(contract, shape, { ...site, place }).filter(
      ({ cell }) => cell.polarity === 'positive' && pending.has(cell.id),
    );
  const ownOf = (shape: Shape, place: string) =>
    probesOf(shape, place).filter(({ cell }) => cell.place === place);

  function isPending(shape: Shape, place: string): boolean {
    const found =
      known.get(place) ?? (probesOf(shape, place).length > 0 || isPendingWithin(shape, place));
    known.set(place, found);
    return found;
  }

  function isPendingWithin({ members, items, further, unions }: Shape, place: string): boolean {
    return (
      [...members].some(([name, member]) => isPending(member, memberPlace(place, name))) ||
      (items !== undefined && isPending(items, `${place}[]`)) ||
      (further !== undefined && isPending(further, `${place}.*`)) ||
      unions.some(({ branches }) =>
        branches.some(({ name, shape }) => isPending(shape, `${place}<${name}>`)),
      )
    );
  }

  const isSaid = (place: string, what: string) =>
    pending.has(`${site.operation} ${place}: ${what}`);
  const isChosen = (name: string, shape: Shape, place: string) =>
    isSaid(place, `is ${name}`) || isPending(shape, `${place}<${name}>`);
  const usual = planTarget(contract, sample);
  return {
    value(shape, place) {
      const isWhole = isObject(shape) || shape.items !== undefined || shape.unions.length > 0;
      if (
        isWhole &&
        (isPendingWithin(shape, place) ||
          probesOf(shape, place).some(({ cell }) => cell.kind === 'member'))
      )
        return undefined;
      const own = ownOf(shape, place).filter(
        ({ cell }) => !['branch', 'further', 'items'].includes(cell.kind),
      );
      for (const { shows } of own) {
        const value = sample(shape).find((one) => shows(one) && fitsShape(contract, shape, one));
        if (value !== undefined && !(isWhole && typeof value === 'object' && value !== null))
          return value;
      }
      return undefined;
    },
    includes: (shape, place) =>
      isSaid(place, 'given') ||
      (place.endsWith('.*') && isSaid(place.slice(0, -2), 'a member of its own')) ||
      (shape !== undefined && isPending(shape, place)),
    branch: ({ keyword, branches }, place) =>
      branches.find(({ name, shape }) => isChosen(name, shape, place)) ??
      (keyword === 'if' ? undefined : branches[0]),
    items: (shape, place) => {
      const least = usual.items(shape, place);
      if (isSaid(place, 'several items')) return Math.max(2, least);
      const isWanted = shape.items !== undefined && isPending(shape.items, `${place}[]`);
      return isWanted || isSaid(place, 'some items') ? Math.max(1, least) : least;
    },
    leaf: usual.leaf,
  };
}
