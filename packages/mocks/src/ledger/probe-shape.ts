import { isOfType } from '../explain/plausible-branches.ts';
import type { Cell } from './cell.ts';
import { type MakeProbe, type Probe, probesAt, type Site } from './probe.ts';
import { probeBounds } from './probe-bounds.ts';
import { probeUnion } from './probe-union.ts';
import { probeValues } from './probe-values.ts';
import type { Contract } from './read-contract.ts';
import type { Shape } from './shape.ts';

// The same few places are looked at with every request.
const made = new WeakMap<Shape, Map<string, readonly Probe[]>>();

/** What can be shown at one place of a value; its members and items have places of their own. */
export function probeShape(
  contract: Pick<Contract, 'document' | 'checks'>,
  shape: Shape,
  site: Site,
): readonly Probe[] {
  const ofShape = made.get(shape) ?? new Map<string, readonly Probe[]>();
  made.set(shape, ofShape);
  const key = JSON.stringify(site);
  const probes = ofShape.get(key) ?? makeProbes(contract, shape, site);
  ofShape.set(key, probes);
  return probes;
}

function makeProbes(
  { document, checks }: Pick<Contract, 'document' | 'checks'>,
  shape: Shape,
  site: Site,
): Probe[] {
  const make = probesAt(site);
  const probes = [
    ...shape.parts.flatMap((part) => [
      ...probeValues(part, site, checks, make),
      ...probeBounds(part, checks, make),
    ]),
    ...shape.unions.flatMap((union) => probeUnion({ document, checks }, union, site, make)),
    ...probeMembers(shape, site),
    ...probeFurther(shape, make),
    ...probeItems(shape, site, make),
  ];
  return probes.filter(({ cell }) => !tellsBranch(shape, site, cell));
}

/** What has to be so for a value to be of a branch at all: without it, it is not a bad one of it. */
function tellsBranch(shape: Shape, { place }: Site, { polarity, kind, place: at }: Cell): boolean {
  if (polarity === 'positive') return false;
  const isFixed = ({ parts }: Shape) => parts.some(({ schema }) => 'const' in schema);
  if (place.endsWith('>')) {
    const member = shape.members.get(at.slice(place.length + 1));
    if (at === place) return kind === 'type';
    // A branch may only say that a member has to be there which the object describes.
    return member === undefined ? kind === 'member' : isFixed(member);
  }
  return />\.[^.<>[\]]+$/.test(place) && at === place && isFixed(shape);
}

function probeMembers({ parts, members, required }: Shape, site: Site): Probe[] {
  const has = (name: string) => (value: unknown) =>
    isOfType(value, 'object') && Object.hasOwn(value as object, name);
  const lacks = (name: string) => (value: unknown) =>
    isOfType(value, 'object') && !has(name)(value);
  const [{ pointer } = { pointer: '#' }] = parts;
  return [...new Set([...members.keys(), ...required.keys()])].flatMap((name) => {
    const make = probesAt({ ...site, place: memberPlace(site.place, name) });
    const needed = required.get(name);
    const at = members.get(name)?.parts[0]?.pointer ?? pointer;
    return [
      make('positive', 'member', 'given', at, has(name)),
      needed === undefined
        ? make('positive', 'member', 'left out', at, lacks(name))
        : make('negative', 'member', 'missing', needed, lacks(name)),
    ];
  });
}

function probeFurther({ parts, members, further }: Shape, make: MakeProbe): Probe[] {
  const patterns = parts.flatMap(({ schema }) => Object.keys(schema.patternProperties ?? {}));
  const isNamed = (key: string) =>
    members.has(key) || patterns.some((pattern) => new RegExp(pattern, 'u').test(key));
  const hasFurther = (value: unknown) =>
    isOfType(value, 'object') && Object.keys(value as object).some((key) => !isNamed(key));
  const closed = parts.find(({ schema }) => schema.additionalProperties === false);
  if (closed) {
    return [
      make(
        'negative',
        'further',
        'an unknown member',
        `${closed.pointer}/additionalProperties`,
        hasFurther,
      ),
    ];
  }
  const open = further?.parts[0];
  return open ? [make('positive', 'further', 'a member of its own', open.pointer, hasFurther)] : [];
}

/** None, some and several are read differently, above all in a URL. */
function probeItems({ items, parts }: Shape, { form }: Site, make: MakeProbe): Probe[] {
  const isText = form !== 'json';
  const [part] = parts;
  if (!items || !part) return [];
  const at = `${part.pointer}/items`;
  const isMany =
    (least: number, most = Infinity) =>
    (value: unknown) =>
      Array.isArray(value) && value.length >= least && value.length <= most;
  const mayBeSeveral = parts.every(({ schema }) => Number(schema.maxItems ?? 2) > 1);
  const mayBeEmpty = !isText && !parts.some(({ schema }) => Number(schema.minItems ?? 0) > 0);
  return [
    ...(items.isRepeated ? [] : [make('positive', 'items', 'some items', at, isMany(1))]),
    ...(isText && mayBeSeveral ? [make('positive', 'items', 'several items', at, isMany(2))] : []),
    ...(mayBeEmpty ? [make('positive', 'items', 'no items', at, isMany(0, 0))] : []),
  ];
}

/** Place of a member. */
export function memberPlace(place: string, name: string): string {
  // A name that would read like a place is in quotes.
  return `${place}.${/[.<>[\]*:\s]/.test(name) ? JSON.stringify(name) : name}`;
}
