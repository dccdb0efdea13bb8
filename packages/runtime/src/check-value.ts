import { describeValue } from './describe-value.ts';
import type { ShapeDefinition, ValueType } from './shape.ts';

/** What is wrong with a value itself, its members aside; `undefined` when nothing is. */
export function checkValue(shape: ShapeDefinition, value: unknown): string | undefined {
  const { type, enum: choice, pattern, minimum, maximum } = shape;
  const { exclusiveMinimum: above, exclusiveMaximum: below } = shape;
  const types = [type ?? []].flat() as ValueType[];
  if (types.length && !types.some((name) => isOfType(name, value))) {
    const expected = types.map((name) =>
      name === 'null' ? name : `${/^[aio]/.test(name) ? 'an' : 'a'} ${name}`,
    );
    return `must be ${expected.join(' or ')}, got ${describeValue(value)}`;
  }
  if (choice && !choice.includes(value as string)) {
    const got = typeof value === 'string' ? 'another string' : describeValue(value);
    return `must be ${choice.length > 1 ? 'one of ' : ''}${choice.map(String).join(', ')}, got ${got}`;
  }
  if (typeof value === 'number') {
    // Not the number itself, which may be of a person.
    if (minimum !== undefined && !(value >= minimum)) return `must be at least ${minimum}`;
    if (maximum !== undefined && !(value <= maximum)) return `must be at most ${maximum}`;
    if (above !== undefined && !(value > above)) return `must be greater than ${above}`;
    if (below !== undefined && !(value < below)) return `must be less than ${below}`;
  }
  if (typeof value === 'string') {
    const says = checkSize('characters', codePoints(value), shape.minLength, shape.maxLength);
    if (says || !pattern || new RegExp(pattern, 'u').test(value)) return says;
    return `must match ${pattern}`;
  }
  return Array.isArray(value)
    ? checkSize('items', value.length, shape.minItems, shape.maxItems)
    : undefined;
}

function isOfType(type: ValueType, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && describeValue(value) === 'an object';
    case 'integer':
      return Number.isInteger(value);
    case 'string':
      // JSON writes a Date as a text.
      return typeof value === 'string' || value instanceof Date;
    default:
      return typeof value === type;
  }
}

function checkSize(unit: string, size: number, least = 0, most = Infinity): string | undefined {
  if (size >= least && size <= most) return undefined;
  return `must have ${size < least ? `at least ${least}` : `at most ${most}`} ${unit}, got ${size}`;
}

/** JSON Schema counts code points. */
function codePoints(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
