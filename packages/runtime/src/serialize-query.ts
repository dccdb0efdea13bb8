import { describeValue } from './describe-value.ts';
import type { RefuseField } from './errors/invalid-input-error.ts';
import { isWellFormed } from './well-formed.ts';

/**
 * Writes a query: arrays repeat their key unless they are named in `commaArrays`; `undefined` and
 * `null` are left out, also inside arrays; `false`, `0` and `''` are values.
 */
export function serializeQuery(
  query: Readonly<Record<string, unknown>>,
  commaArrays: readonly string[],
  refuse: RefuseField,
): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const items = [value]
      .flat()
      .filter((item) => (item ?? null) !== null)
      .map((item) => encode(item, (problem) => refuse(name, problem)));
    const isJoined = items.length && commaArrays.includes(name);
    const values = isJoined ? [items.join(',')] : items;
    parts.push(...values.map((item) => `${encodeURIComponent(name)}=${item}`));
  }
  return parts.join('&');
}

function encode(value: unknown, refuse: (problem: string) => never): string {
  const text = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  // From 1e21 up and 1e-7 down a number is written with an exponent, which few servers read.
  if (text && isWellFormed(String(value)) && !(typeof value === 'number' && /e/.test(`${value}`))) {
    return encodeURIComponent(String(value));
  }
  return refuse(
    `must be a well-formed string, a boolean or a number without exponent, got ${describeValue(value)}`,
  );
}
