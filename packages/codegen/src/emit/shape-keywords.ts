import type { JsonType, ShapeDefinition } from '@visitor-apis/runtime';
import type { Schema } from '../document.ts';

const LIMITS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const;
const SIZES = ['minLength', 'maxLength', 'minItems', 'maxItems'] as const;
// A longer one weighs more in what is shipped than its early answer is worth.
const LONGEST_PATTERN = 200;
// With one of these, a property may be admitted elsewhere than in `properties`.
const ELSEWHERE = ['$ref', 'allOf', 'anyOf', 'oneOf', 'if', 'dependentSchemas'];

type Keywords = Pick<ShapeDefinition, (typeof LIMITS | typeof SIZES)[number]>;

/** The part of a shape that refers to no other: type, values, limits, pattern, closedness. */
export function readKeywords(schema: Schema): ShapeDefinition {
  const { type, required = [], pattern, patternProperties } = schema;
  const limits: Keywords = Object.fromEntries(
    [...LIMITS, ...SIZES].map((keyword) => [keyword, schema[keyword]]),
  );
  return {
    ...(type && { type: type as JsonType | JsonType[] }),
    ...readValues(schema),
    ...limits,
    ...(pattern && pattern.length < LONGEST_PATTERN && { pattern }),
    ...(required.length > 0 && { required }),
    ...(isClosed(schema) && !patternProperties && { closed: true }),
    ...(schema['x-time'] && { time: schema['x-time'] }),
  };
}

function isClosed(schema: Schema): boolean {
  if (schema.additionalProperties === false) return true;
  return schema.unevaluatedProperties === false && !ELSEWHERE.some((keyword) => keyword in schema);
}

function readValues(schema: Schema): Pick<ShapeDefinition, 'enum'> {
  const values = 'const' in schema ? [schema.const] : schema.enum;
  // What is no scalar would have to be compared in depth.
  if (!values?.every((value) => value === null || typeof value !== 'object')) return {};
  return { enum: values as NonNullable<ShapeDefinition['enum']> };
}
