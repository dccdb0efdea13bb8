import { isOfType } from '../explain/plausible-branches.ts';
import type { MakeProbe, Probe } from './probe.ts';
import type { SchemaChecks } from './schema-checks.ts';
import type { SchemaPart } from './shape.ts';

interface Measure {
  readonly type: string;
  /** `characters`, `items`; nothing for the number itself. */
  readonly unit: string;
  readonly of: (value: never) => number;
}

const SELF: Measure = { type: 'number', unit: '', of: (value: number) => value };
// JSON Schema counts code points.
const LENGTH: Measure = {
  type: 'string',
  unit: 'characters',
  of: (value: string) => [...value].length,
};
const ITEMS: Measure = { type: 'array', unit: 'items', of: (value: unknown[]) => value.length };
const MEMBERS: Measure = {
  type: 'object',
  unit: 'members',
  of: (value: object) => Object.keys(value).length,
};

const BOUNDS: readonly (readonly [keyword: string, side: 'least' | 'most', measure: Measure])[] = [
  ['minimum', 'least', SELF],
  ['maximum', 'most', SELF],
  ['minLength', 'least', LENGTH],
  ['maxLength', 'most', LENGTH],
  ['minItems', 'least', ITEMS],
  ['maxItems', 'most', ITEMS],
  ['minProperties', 'least', MEMBERS],
  ['maxProperties', 'most', MEMBERS],
];

/** The bound itself, and what lies beyond it. */
export function probeBounds(
  { schema, pointer }: SchemaPart,
  checks: SchemaChecks,
  make: MakeProbe,
): Probe[] {
  const bounds = BOUNDS.flatMap(([keyword, side, { type, unit, of }]) => {
    const bound = schema[keyword];
    if (typeof bound !== 'number') return [];
    const at = `${pointer}/${keyword}`;
    const measured = (value: unknown) => (isOfType(value, type) ? of(value as never) : undefined);
    const amount = [bound, bound === 1 ? unit.replace(/s$/, '') : unit]
      .filter((part) => part !== '')
      .join(' ');
    const isBeyond = (value: unknown) => {
      const size = measured(value);
      return size !== undefined && (side === 'least' ? size < bound : size > bound);
    };
    const reach = make(
      'positive',
      'bound',
      `${amount}, the ${side}`,
      at,
      (value) => measured(value) === bound,
    );
    // Nothing is shorter than nothing.
    if (side === 'least' && unit !== '' && bound === 0) return [reach];
    const beyond = side === 'least' ? 'less' : 'more';
    return [reach, make('negative', 'bound', `${beyond} than ${amount}`, at, isBeyond)];
  });
  return [...bounds, ...probeExclusive({ schema, pointer }, checks, make)];
}

/** Bounds that must not be reached: the number itself is beyond them. */
function probeExclusive(
  { schema, pointer }: SchemaPart,
  checks: SchemaChecks,
  make: MakeProbe,
): Probe[] {
  const { exclusiveMinimum: above, exclusiveMaximum: below, multipleOf: step } = schema;
  const isNumber = (value: unknown): value is number => typeof value === 'number';
  return [
    ...(isNumber(above)
      ? [
          make(
            'positive',
            'bound',
            `just above ${above}`,
            `${pointer}/exclusiveMinimum`,
            (value) => isNumber(value) && value > above && value <= above + 1,
          ),
          make(
            'negative',
            'bound',
            `${above}, not above it`,
            `${pointer}/exclusiveMinimum`,
            (value) => value === above,
          ),
        ]
      : []),
    ...(isNumber(below)
      ? [
          make(
            'positive',
            'bound',
            `just below ${below}`,
            `${pointer}/exclusiveMaximum`,
            (value) => isNumber(value) && value < below && value >= below - 1,
          ),
          make(
            'negative',
            'bound',
            `${below}, not below it`,
            `${pointer}/exclusiveMaximum`,
            (value) => value === below,
          ),
        ]
      : []),
    ...(isNumber(step)
      ? [
          make(
            'negative',
            'bound',
            `no multiple of ${step}`,
            `${pointer}/multipleOf`,
            (value) => isNumber(value) && !checks.keeps({ multipleOf: step }, value),
          ),
        ]
      : []),
    ...(schema.uniqueItems === true
      ? [
          make(
            'negative',
            'bound',
            'an item twice',
            `${pointer}/uniqueItems`,
            (value) => Array.isArray(value) && !checks.keeps({ uniqueItems: true }, value),
          ),
        ]
      : []),
  ];
}
