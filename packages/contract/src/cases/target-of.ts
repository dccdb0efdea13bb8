import type { Cell } from '@visitor-apis/mocks/ledger';
import { listShapeCells, probeShape } from '@visitor-apis/mocks/ledger-internals';
import { buildValue } from './build-value.ts';
import type { Derivation } from './derivation.ts';
import { findBreak, omitMember } from './find-break.ts';
import { planTarget, type Target } from './plan-target.ts';
import { fitsShape } from './sample-values.ts';

/** What has to stand where, so that a positive cell is shown; `undefined` when nothing would. */
export function targetOf(derivation: Derivation, cell: Cell): Target | undefined {
  const { contract, operation, sample, places } = derivation;
  const { kind, place, what } = cell;
  const lead = (at: string): Target | undefined => {
    const found = places.get(at);
    return found && { place: at, trail: found.trail };
  };
  if (kind === 'branch' && what.startsWith('not ')) return unmetTarget(derivation, cell);
  if (kind === 'branch') return lead(`${place}<${what.replace(/^is /, '')}>`);
  if (kind === 'further') return lead(`${place}.*`);
  const located = places.get(place);
  if (kind === 'member') {
    if (what === 'given') return located ? lead(place) : { place, trail: new Set([place]) };
    const around = [...(located?.trail ?? [])].at(-2);
    return around === undefined ? undefined : lead(around);
  }
  if (!located) return undefined;
  const site = {
    operation: operation.id,
    side: 'request',
    place,
    form: located.form,
  } as const;
  const probe = probeShape(contract, located.shape, site).find((one) => one.cell.id === cell.id);
  const value = sample(located.shape).find(
    (one) => probe?.shows(one) && fitsShape(contract, located.shape, one),
  );
  return value === undefined ? undefined : { place, value, trail: located.trail };
}

/** What a condition would refuse, where the condition is not met. */
function unmetTarget(derivation: Derivation, { place, what }: Cell): Target | undefined {
  const { contract, operation, sample, places } = derivation;
  const outer = places.get(place);
  const at = `${place}<${what.replace(/^not /, '')}>`;
  const inner = places.get(at);
  if (!outer || !inner) return undefined;
  const site = { operation: operation.id, side: 'request', place: at, form: 'json' } as const;
  const [found] = listShapeCells(contract, inner.shape, site)
    .filter(({ polarity }) => polarity === 'negative')
    .flatMap((negative) => findBreak(derivation, negative) ?? []);
  if (!found) return undefined;
  const usual = buildValue(outer.shape, place, planTarget(contract, sample));
  const broken = buildValue(inner.shape, at, planTarget(contract, sample, found.target));
  const value = { ...(usual as object), ...(omitMember(broken, found) as object) };
  return { place, value, trail: outer.trail };
}
