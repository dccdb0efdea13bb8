import { isDeepStrictEqual } from 'node:util';
import type { Schema } from '@visitor-apis/codegen/document';
import { isOfType } from '../explain/plausible-branches.ts';
import type { MakeProbe, Probe, Site } from './probe.ts';
import { pointerStep } from './read-shape.ts';
import type { SchemaChecks } from './schema-checks.ts';
import type { SchemaPart } from './shape.ts';

// Nothing of the type breaks these: they say how a number is kept.
const HINTS = ['int64', 'float', 'double', 'password', 'binary', 'byte'];
const LONGEST = 40;

/** Types, fixed values, patterns and formats. */
export function probeValues(
  part: SchemaPart,
  site: Site,
  checks: SchemaChecks,
  make: MakeProbe,
): Probe[] {
  return [
    ...probeTypes(part, site, make),
    ...probeFixed(part, site, make),
    ...probeText(part, checks, make),
    ...probeNot(part, checks, make),
  ];
}

function probeTypes({ schema, pointer }: SchemaPart, { form }: Site, make: MakeProbe): Probe[] {
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return [];
  const at = `${pointer}/type`;
  const alternatives = types.length > 1 ? types : [];
  return [
    ...alternatives.map((type) =>
      make('positive', 'type', `type ${type}`, at, (value) => isOfType(value, type)),
    ),
    ...(types.includes('boolean') && !('const' in schema)
      ? [true, false].map((value) =>
          make('positive', 'value', `value ${value}`, at, (one) => one === value),
        )
      : []),
    // Whatever stands in a URL or a header is a text, and so are the items of a list there.
    ...(types.some((type) => takesAnyText(type, form))
      ? []
      : [
          make(
            'negative',
            'type',
            `no ${types.join(' or ')}`,
            at,
            (value) => value !== null && types.every((type) => !isOfType(value, type)),
          ),
        ]),
    // To say "nothing" is another mistake than to say something else.
    ...(form !== 'json' || types.includes('null') || schema.enum || 'const' in schema
      ? []
      : [make('negative', 'type', 'null', at, (value) => value === null)]),
  ];
}

/** A list in a query is one item, or its key several times. */
function takesAnyText(type: string, form: Site['form']): boolean {
  if (form === 'json') return false;
  return type === 'array' || (form === 'text' && type === 'string');
}

function probeFixed({ schema, pointer }: SchemaPart, site: Site, make: MakeProbe): Probe[] {
  const { enum: values, 'x-extensible-enum': known } = schema as Schema & { enum?: unknown[] };
  const isOf = (value: unknown) => (one: unknown) => isDeepStrictEqual(one, value);
  const each = (all: readonly unknown[], keyword: string) =>
    all.map((value) =>
      make('positive', 'value', `value ${say(value)}`, `${pointer}/${keyword}`, isOf(value)),
    );
  return [
    ...(values
      ? [
          ...each(values, 'enum'),
          make(
            'negative',
            'value',
            'none of the values',
            `${pointer}/enum`,
            (one) => !values.some((value) => isOf(value)(one)),
          ),
        ]
      : []),
    // An error has a code of its own, which its examples give: not each status goes with each code.
    ...(known && !isRefusal(site) ? each(known, 'x-extensible-enum') : []),
    ...('const' in schema
      ? [
          make(
            'negative',
            'value',
            `not ${say(schema.const)}`,
            `${pointer}/const`,
            (one) => !isOf(schema.const)(one),
          ),
        ]
      : []),
  ];
}

function probeText(
  { schema, pointer }: SchemaPart,
  checks: SchemaChecks,
  make: MakeProbe,
): Probe[] {
  // Of what is none of its values there is nothing else to say.
  if (schema.enum || 'const' in schema) return [];
  const { pattern, format } = schema;
  const breaks = (keyword: 'pattern' | 'format', what: string) =>
    make(
      'negative',
      keyword,
      what,
      `${pointer}/${keyword}`,
      (value) => !checks.keeps({ [keyword]: schema[keyword] }, value),
    );
  return [
    ...(pattern === undefined ? [] : [breaks('pattern', `not like ${shorten(pattern)}`)]),
    ...(typeof format === 'string' &&
    !HINTS.includes(format) &&
    checks.knows(format) &&
    !isBounded(schema)
      ? [breaks('format', `no ${format}`)]
      : []),
  ];
}

/** Whether the bounds of an int32 are narrower than 32 bits: then those are what can be broken. */
function isBounded({ format, minimum, maximum }: Schema): boolean {
  return format === 'int32' && Number(minimum) >= -(2 ** 31) && Number(maximum) < 2 ** 31;
}

/** What a value must not be; of several things, each. */
function probeNot({ schema, pointer }: SchemaPart, checks: SchemaChecks, make: MakeProbe): Probe[] {
  const { not } = schema as { readonly not?: Schema & { readonly anyOf?: readonly Schema[] } };
  if (not === undefined) return [];
  const refused = not.anyOf
    ? not.anyOf.map((one, index) => [one, `${pointer}/not/anyOf/${index}`] as const)
    : [[not, `${pointer}/not`] as const];
  return refused.flatMap(([one, at]) => {
    if (one.enum) return one.enum.map((value) => probeRefusedValue(value, at, make));
    const { pattern } = one;
    if (pattern !== undefined) {
      const isLike = (value: unknown) => checks.fits(at, value);
      return [make('negative', 'pattern', `like ${shorten(pattern)}`, at, isLike)];
    }
    // Of what has another fault, too, this would say nothing.
    const isOtherwiseGood = (value: unknown) =>
      checks.fits(at, value) && keepsMembers({ schema, pointer }, value, checks);
    return [make('negative', 'pattern', 'good in all else', at, isOtherwiseGood)];
  });
}

function probeRefusedValue(value: unknown, pointer: string, make: MakeProbe): Probe {
  return make('negative', 'value', `${say(value)}, which is refused`, pointer, (given) =>
    isDeepStrictEqual(given, value),
  );
}

function keepsMembers(
  { schema: { required = [], properties = {} }, pointer }: SchemaPart,
  value: unknown,
  checks: SchemaChecks,
): boolean {
  const members = Object(value) as Record<string, unknown>;
  return (
    required.every((name) => Object.hasOwn(members, name)) &&
    Object.entries(members).every(
      ([name, member]) =>
        !(name in properties) || checks.fits(`${pointer}/properties/${pointerStep(name)}`, member),
    )
  );
}

/** A value in words: what reads like another value is in quotes. */
function say(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return value === '' || isJson(value) ? JSON.stringify(value) : value;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function isRefusal({ side, place }: Site): boolean {
  return side === 'answer' && /^[^123]/.test(place);
}
