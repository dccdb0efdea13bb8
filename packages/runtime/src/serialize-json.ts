import type { RefuseField } from './errors/invalid-input-error.ts';

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
    const problem = unsendable(original, Array.isArray(this)) ?? changed(original, value);
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

/** A key that is no name may be a person: maps are keyed by e-mail addresses at times. */
function escapePointer(key: string): string {
  return /^[\w$-]{1,64}$/.test(key) ? key : '*';
}

/** Why what `toJSON` made of a value is not to be sent, or `undefined`. */
function changed(original: unknown, value: unknown): string | undefined {
  if (value === original) return undefined;
  if (value === null || Number.isNaN(value))
    return 'must be a valid value, got one whose toJSON gives null';
  return unsendable(value, false);
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
    case 'object':
      return value === null ? undefined : unsendableObject(value);
    default:
      return undefined;
  }
}

function unsendableObject(value: object): string | undefined {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? 'must be a valid Date' : undefined;
  }
  if ('then' in value && typeof value.then === 'function') {
    return 'must be data, got a promise; await it first';
  }
  // Number, Boolean and String objects may hold NaN, and are never meant.
  const boxed = value instanceof Number || value instanceof Boolean || value instanceof String;
  const plain = [Object.prototype, null].includes(Object.getPrototypeOf(value));
  const empty = Object.keys(value).length === 0 && !Array.isArray(value);
  if (boxed || (!plain && empty && !('toJSON' in value))) {
    return `must be data, got an object of class ${value.constructor?.name} that JSON writes as nothing`;
  }
  return undefined;
}
