import type { Cell } from '@visitor-apis/mocks/ledger';
import {
  type Contract,
  type Probe,
  probeShape,
  type Shape,
  type Site,
} from '@visitor-apis/mocks/ledger-internals';
import { buildValue } from './build-value.ts';
import type { Located } from './locate-places.ts';
import { planTarget, type Target } from './plan-target.ts';
import { FURTHER_KEY, type SampleValues } from './sample-values.ts';

/** How a value is made wrong in one way. */
export interface Break {
  /** What has to stand where. */
  readonly target: Target;
  /** The member to take away, in what stands there. */
  readonly omitted?: string;
}

/** Where values are broken. */
export interface BreakPlaces {
  readonly contract: Contract;
  readonly sample: SampleValues;
  readonly places: ReadonlyMap<string, Located>;
}

/** How to show a negative cell; `undefined` when no value is wrong in this way. */
export function findBreak(where: BreakPlaces, cell: Cell): Break | undefined {
  if (cell.kind === 'member') return findMissing(where, cell);
  return findWithoutMark(where, cell) ?? findWrong(where, cell);
}

/** A branch without what tells that it is this one. */
function findWithoutMark({ contract, sample, places }: BreakPlaces, cell: Cell): Break | undefined {
  const [, branch, name] = /^like (.+), without (.+)$/.exec(cell.what) ?? [];
  const at = `${cell.place}<${branch}>`;
  const located = places.get(at);
  if (!located || name === undefined) return undefined;
  const whole = buildValue(located.shape, at, planTarget(contract, sample));
  const { [name]: _, ...value } = whole as Record<string, unknown>;
  const { trail } = places.get(cell.place) ?? located;
  return { target: { place: cell.place, value, trail } };
}

function findMissing({ places }: BreakPlaces, { place }: Cell): Break | undefined {
  // A member may be needed and nowhere described, so that it has no place of its own.
  const [around] = [...places.keys()]
    .filter((one) => place.startsWith(`${one}.`))
    .sort((one, other) => other.length - one.length);
  const located = places.get(around ?? '');
  if (around === undefined || !located) return undefined;
  const trail = new Set([...located.trail, place]);
  const quoted = place.slice(around.length + 1);
  const omitted = quoted.startsWith('"') ? JSON.parse(quoted) : quoted;
  return { target: { place: around, trail }, omitted };
}

function findWrong({ contract, sample, places }: BreakPlaces, cell: Cell): Break | undefined {
  const { place, operation, side } = cell;
  const located = places.get(place);
  if (!located) return undefined;
  const { shape, trail, form } = located;
  const site: Site = { operation, side, place, form };
  const probes = probeShape(contract, shape, site).filter(isNegative);
  const probe = probes.find((one) => one.cell.id === cell.id);
  // What is wrong may be that there is such a thing at all.
  const whole = form === 'json' && buildValue(shape, place, planTarget(contract, sample));
  const usual = form === 'json' ? [whole, ...withOneFault(shape, whole)] : [];
  const [value] = [...usual, ...sample(shape)]
    .filter((one) => probe?.shows(one) && isSame(one, form))
    .sort((one, other) => countShown(probes, one) - countShown(probes, other));
  return value === undefined ? undefined : { target: { place, value, trail } };
}

/** An object that is good but for a member that it must not have, or without any of those it must. */
function withOneFault({ unions }: Shape, whole: unknown): unknown[] {
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return [];
  const needed = unions.flatMap(({ branches }) =>
    branches.flatMap(({ shape }) => [...shape.required.keys()]),
  );
  const others = Object.entries(whole).filter(([name]) => !needed.includes(name));
  return [{ ...whole, [FURTHER_KEY]: 'x' }, Object.fromEntries(others)];
}

function isNegative({ cell }: Probe): boolean {
  return cell.polarity === 'negative';
}

function countShown(probes: readonly Probe[], value: unknown): number {
  return probes.filter(({ shows }) => shows(value)).length;
}

/** Whether a value is the same when it is read again from a request. */
function isSame(value: unknown, form: Site['form']): boolean {
  if (form === 'json') return true;
  if (Array.isArray(value)) return value.length > 0 && value.every((one) => isSame(one, form));
  if (form === 'values') return ['string', 'number', 'boolean'].includes(typeof value);
  if (typeof value === 'number') return true;
  return typeof value === 'string' && (value === '' || Number.isNaN(Number(value)));
}

/** A copy of a value without a member of what stands at the end of a trail. */
export function omitMember(value: unknown, { target, omitted }: Break): unknown {
  if (omitted === undefined) return value;
  // The last place of the trail is the member itself.
  const way = [...target.trail].slice(0, -1);
  return mapAt(value, way.slice(1), way[0] ?? '', (members) => {
    const { [omitted]: _, ...others } = members as Record<string, unknown>;
    return others;
  });
}

function mapAt(
  value: unknown,
  way: readonly string[],
  at: string,
  change: (value: unknown) => unknown,
): unknown {
  const [next, ...rest] = way;
  if (next === undefined) return change(value);
  const step = next.slice(at.length);
  // A branch is the same value, seen as something else.
  if (step.startsWith('<')) return mapAt(value, rest, next, change);
  if (step === '[]') return (value as unknown[]).map((item) => mapAt(item, rest, next, change));
  const members = value as Record<string, unknown>;
  const name = step === '.*' ? (Object.keys(members).at(-1) ?? '') : step.slice(1);
  return { ...members, [name]: mapAt(members[name], rest, next, change) };
}
