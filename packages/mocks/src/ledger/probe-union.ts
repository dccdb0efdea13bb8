import type { Document, Schema } from '@visitor-apis/codegen/document';
import { isOfType, plausibleBranches } from '../explain/plausible-branches.ts';
import type { MakeProbe, Probe, Site } from './probe.ts';
import type { Contract } from './read-contract.ts';
import type { SchemaChecks } from './schema-checks.ts';
import type { Branch, Union } from './shape.ts';

/** The alternatives of a value, and what is none of them. */
export function probeUnion(
  { document, checks }: Pick<Contract, 'document' | 'checks'>,
  union: Union,
  { form }: Site,
  make: MakeProbe,
): Probe[] {
  const { keyword, pointer, branches } = union;
  const isOf = (value: unknown) => (branch: Branch) => checks.fits(branch.pointer, value);
  const isNone = (value: unknown) =>
    value !== null &&
    !isWithoutMark(union, value) &&
    !branches.some(isOf(value)) &&
    meantBranches(document, union, checks, value).length !== 1;
  const positive = branches.map((branch) =>
    make('positive', 'branch', `is ${branch.name}`, branch.pointer, (value) => isOf(value)(branch)),
  );
  // That no condition holds is nothing wrong.
  if (keyword === 'if')
    return [...positive, ...branches.flatMap((one) => probeUnmet(one, checks, make))];
  // In a URL there is no null.
  const isNullRefused = form === 'json' && !branches.some(isOf(null));
  return [
    ...positive,
    make('negative', 'branch', 'none of the alternatives', pointer, isNone),
    ...(isNullRefused
      ? [make('negative', 'branch', 'null', pointer, (value) => value === null)]
      : []),
    ...branches.flatMap((branch) => probeMark(branch, branches, checks, make)),
  ];
}

/** Where a condition is not met, what follows from it does not hold. */
function probeUnmet(
  { name, pointer, shape }: Branch,
  checks: SchemaChecks,
  make: MakeProbe,
): Probe[] {
  const consequence = shape.parts[0]?.pointer;
  if (consequence === undefined) return [];
  return [
    make(
      'positive',
      'branch',
      `not ${name}`,
      pointer,
      (value) =>
        isOfType(value, 'object') &&
        !checks.fits(pointer, value) &&
        !checks.fits(consequence, value),
    ),
  ];
}

/** Each branch without what tells that it is this one. */
function probeMark(
  branch: Branch,
  all: readonly Branch[],
  checks: SchemaChecks,
  make: MakeProbe,
): Probe[] {
  return marksOf(branch).map(([name, value]) =>
    make('negative', 'branch', `like ${branch.name}, without ${name}`, branch.pointer, (given) => {
      if (!isOfType(given, 'object') || Object.hasOwn(given as object, name)) return false;
      if (all.some((one) => checks.fits(one.pointer, given))) return false;
      return checks.fits(branch.pointer, { ...(given as object), [name]: value });
    }),
  );
}

function isWithoutMark({ branches }: Union, value: unknown): boolean {
  const marks = branches.flatMap(marksOf);
  return (
    isOfType(value, 'object') &&
    marks.length > 0 &&
    marks.every(([name]) => !Object.hasOwn(value as object, name))
  );
}

/** The members that a branch needs with one value, and those values. */
function marksOf({ shape: { members, required } }: Branch): (readonly [string, unknown])[] {
  return [...members].flatMap(([name, { parts }]) => {
    const fixed = parts.find(({ schema }) => 'const' in schema);
    return fixed && required.has(name) ? [[name, fixed.schema.const] as const] : [];
  });
}

/** The branches that a value, right or wrong, may have been meant for. */
export function meantBranches(
  document: Document,
  { keyword, branches }: Union,
  checks: SchemaChecks,
  value: unknown,
): Branch[] {
  if (keyword === 'if') return branches.filter(({ pointer }) => checks.fits(pointer, value));
  const schemas = branches.map(({ shape }) => shape.parts[0]?.schema ?? {});
  const meant = new Set(plausibleBranches(document, schemas, value));
  return branches.filter((_, index) => meant.has(schemas[index] as Schema));
}
