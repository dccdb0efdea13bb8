import { describeValue } from './describe-value.ts';
import type { RefuseField } from './serialize-path.ts';

/**
 * Writes a JSON body, and refuses what JSON would silently change: `NaN`, infinities and invalid
 * dates become `null` (which clears stored values at some vendors), functions, symbols and maps
 * vanish, `undefined` in an array becomes `null`. `undefined` members of objects are left out.
 */
export function serializeJson(body: unknown, refuse: RefuseField): string {
  const pointers = new Map<unknown, string>();
  const check = function (this: unknown, key: string, value: unknown): unknown {
    // `value` has been through toJSON already; what the caller gave is in the holder.
    const original = (this as Record<string, unknown>)[key];
    const parent = pointers.get(this);
    const pointer = parent === undefined ? '' : `${parent}/${escapePointer(key)}`;
    const problem = unsendable(original, Array.isArray(this));
    if (problem) refuse(pointer || 'body', problem);
    if (typeof value === 'object' && value !== null) pointers.set(value, pointer);
    return value;
  };
  try {
    return JSON.stringify(body, check);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // The native message spells out property names along the cycle.
    return refuse('body', 'must be a tree, got a value that holds itself or cannot be read');
  }
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Why JSON would change or lose a value, or `undefined`. */
export function unsendable(value: unknown, inArray: boolean): string | undefined {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? undefined : `must be a finite number, got ${value}`;
    case 'bigint':
      return 'must be a number or a string, got a bigint';
    case 'function':
    case 'symbol':
      return `must be data, got a ${typeof value}`;
    case 'undefined':
      return inArray ? 'must be a value, got undefined inside an array' : undefined;
    default:
      if (value instanceof Date && Number.isNaN(value.getTime())) return 'must be a valid Date';
      if (value instanceof Map || value instanceof Set) {
        return `must be data, got ${describeValue(value)} of class ${value.constructor.name}`;
      }
      return undefined;
  }
}
