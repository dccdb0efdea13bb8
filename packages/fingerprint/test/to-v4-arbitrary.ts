import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';

// Events as the spec of v3 allows them, and further fields, which it allows too.

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly 'x-extensible-enum'?: readonly (string | number)[];
}

const { components } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../openapi.json'), 'utf8'),
);

/** What stands in every text that is not a name, so that it is found where it should not be. */
export const CANARY = '§';

const canary = fc.string({ maxLength: 5 }).map((text) => `${CANARY}${text}`);
const instant = fc
  .integer({ min: 0, max: 4e12 })
  .chain((time) => fc.constantFrom(time, Math.floor(time / 1000) * 1000, 0, 1795000000000))
  .chain((time) => {
    const text = new Date(time).toISOString();
    return fc.constantFrom(text, text.replace('.000Z', 'Z'));
  });
const further = fc.dictionary(fc.constantFrom('newSignal', 'botProbability', 'a/b~c'), canary, {
  maxKeys: 1,
});
const json: Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.integer({ min: -5, max: 300 }),
    canary,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(canary, tie('value'), { maxKeys: 3 }),
  ),
})).value;

/** Values of a component of the spec. */
export function arbitraryOf(name: string): Arbitrary<unknown> {
  return arbitrary({ $ref: `#/components/schemas/${name}` });
}

// Names that v4 has too, and some that it has not.
const attributes = fc.constantFrom('deviceMemory', 'osCpu', 'indexedDB', 'fonts', 'hdr', 'plugins');

function arbitrary(schema: Schema): Arbitrary<unknown> {
  const { $ref, type, format, items, additionalProperties } = schema;
  if ($ref) return arbitrary(components.schemas[$ref.split('/').at(-1) ?? '']);
  if (Array.isArray(type)) {
    return fc.option(arbitrary({ ...schema, type: type[0] }), { nil: null });
  }
  const { minimum = -1e6, maximum = 4e12, minLength = 0, maxLength = 9 } = schema;
  const known = schema['x-extensible-enum'];
  switch (type) {
    case 'boolean':
      return fc.boolean();
    case 'integer': {
      const max = format === 'int32' ? 2 ** 31 - 1 : maximum;
      const other = [0, 1795000000000].filter((one) => one >= minimum && one <= max);
      return fc.oneof(
        fc.integer({ min: minimum, max: Math.min(max, 2 ** 31) }),
        fc.constantFrom(...other),
      );
    }
    case 'number':
      return fc.double({ min: minimum, max: maximum, noNaN: true }).map((one) => one + 0);
    case 'string':
      if (format === 'date-time') return instant;
      if (format === 'ipv4') return fc.ipV4();
      if (format === 'ipv6') return fc.ipV6();
      if (minLength > 0) return fc.string({ minLength, maxLength });
      return known ? fc.oneof(fc.constantFrom(...known), canary) : canary;
    case 'array':
      return fc.array(arbitrary(items ?? {}), { maxLength: 2 });
    case 'object':
      if (additionalProperties?.$ref) {
        return fc.dictionary(attributes, arbitrary(additionalProperties), { maxKeys: 4 });
      }
      if (additionalProperties) return fc.dictionary(canary, json, { maxKeys: 3 });
      return object(schema);
    default:
      return json;
  }
}

function object({ properties = {}, required = [] }: Schema): Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([name, inner]) => [name, arbitrary(inner)]);
  const known = fc.record(Object.fromEntries(fields), { requiredKeys: [...required] as never[] });
  const all = fc.tuple(known, further).map(([one, other]) => ({ ...one, ...other }));
  return fc.oneof({ arbitrary: known, weight: 9 }, all);
}
