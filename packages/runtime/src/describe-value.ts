import { isWellFormed } from './well-formed.ts';

/** Says what kind of thing came, without saying the thing: a value may be a secret or a person. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (value === '') return 'an empty string';
  if (Array.isArray(value)) return 'an array';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid Date' : 'a Date';
  if (typeof value === 'string' && !isWellFormed(value)) return 'a lone surrogate';
  const type = typeof value;
  return type === 'object' ? 'an object' : `a ${type}`;
}
