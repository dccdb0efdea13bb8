import type { Contract, SchemaPart, Shape } from '@visitor-apis/mocks/ledger-internals';
import fc from 'fast-check';

/** Gives values to try at a place: good ones and odd ones, the likeliest first. */
export type SampleValues = (shape: Shape) => readonly unknown[];

/** Name of a member that no schema names. */
export const FURTHER_KEY = 'further';

const SEED = 20_261_127;
// One of each type, and what is on the edge of being one.
const PLAIN = [
  'x',
  1,
  true,
  false,
  0,
  -1,
  0.5,
  null,
  [],
  {},
  'none of these',
  'on two\nlines',
  '2026-11-18T11:06:40Z',
  '2026-11-18',
  '11:06:40Z',
  '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11',
  'ada@garden.example',
  'https://garden.example/',
  '198.51.100.7',
  '2001:db8::7',
];
// A longer one is shown by what is made for it.
const LONG_LIST = 20;
const BEYOND_INT32 = 2 ** 31;
// Milliseconds since 1970, as most of these are: beyond 32 bits.
const A_TIME = 1_795_000_000_000;

/** Draws values from examples, then from what the schemas say; the same ones each time. */
export function createSampleValues(
  examples: ReadonlyMap<string, readonly unknown[]>,
): SampleValues {
  const drawn = new WeakMap<Shape, readonly unknown[]>();
  return (shape) => {
    const values = drawn.get(shape) ?? drawValues(shape, examples);
    drawn.set(shape, values);
    return values;
  };
}

function drawValues(
  { parts, members, items }: Shape,
  examples: ReadonlyMap<string, readonly unknown[]>,
): unknown[] {
  const [name] = members.keys();
  const values = [
    ...parts.flatMap(fixedValues),
    ...parts.flatMap(({ pointer }) => examples.get(pointer) ?? []),
    ...parts.flatMap(valuesAtBounds),
    ...listsAtBounds({ parts, items }, examples),
    ...parts.flatMap(({ schema }) => (schema.format === 'int64' ? [A_TIME] : [])),
    ...parts.flatMap(likePatterns),
    ...PLAIN,
    BEYOND_INT32,
    { [FURTHER_KEY]: 'x' },
    ...(name === undefined ? [] : [{ [name]: 7 }]),
  ];
  const byText = new Map(values.map((value) => [JSON.stringify(value), value] as const));
  return [...byText.values()];
}

function fixedValues({ schema }: SchemaPart): unknown[] {
  const { enum: values = [], 'x-extensible-enum': known = [], not } = schema;
  const refused =
    (not as { readonly anyOf?: readonly { enum?: unknown[] }[] } | undefined)?.anyOf ?? [];
  return [
    ...('const' in schema ? [schema.const] : []),
    ...values,
    ...known,
    ...refused.flatMap((one) => one.enum ?? []),
  ];
}

function valuesAtBounds({ schema }: SchemaPart): unknown[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength } = schema;
  const numbers = [minimum, maximum, exclusiveMinimum, exclusiveMaximum].filter(isNumber);
  const lengths = [minLength, maxLength].filter(isNumber);
  return [
    ...numbers.flatMap((bound) => [bound, bound - 1, bound + 1]),
    ...lengths.flatMap((bound) =>
      [bound, bound - 1, bound + 1]
        .filter((length) => length >= 0)
        .map((length) => 'x'.repeat(length)),
    ),
  ];
}

/** Short lists with as many items as there have to or may be, and with one less or more. */
function listsAtBounds(
  { parts, items }: Pick<Shape, 'parts' | 'items'>,
  examples: ReadonlyMap<string, readonly unknown[]>,
): unknown[] {
  const bounds = parts.flatMap(({ schema: { minItems, maxItems } }) => [minItems, maxItems]);
  const short = bounds.filter(isNumber).filter((bound) => bound > 0 && bound < LONG_LIST);
  if (!items || !short.length) return [];
  const [item] = drawValues(items, examples);
  return short.flatMap((bound) =>
    [bound, bound - 1, bound + 1].map((length) => Array(length).fill(item)),
  );
}

/** Texts like the patterns, those included that a value must not be like. */
function likePatterns({ schema }: SchemaPart): string[] {
  const { pattern, not } = schema as { pattern?: string; not?: { anyOf?: { pattern?: string }[] } };
  const refused = (not?.anyOf ?? []).flatMap((one) => one.pattern ?? []);
  return [...(pattern === undefined ? [] : [pattern]), ...refused].flatMap(likePattern);
}

function likePattern(pattern: string): string[] {
  try {
    const arbitrary = fc.stringMatching(new RegExp(pattern, 'u'), { maxLength: 60 });
    return fc.sample(arbitrary, { seed: SEED, numRuns: 3 });
  } catch {
    // Of a look-ahead nothing can be drawn; there are the examples.
    return [];
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

/** Whether a value may stand where a shape is. */
export function fitsShape({ checks }: Contract, { parts }: Shape, value: unknown): boolean {
  return parts.every(({ pointer }) => checks.fits(pointer, value));
}
