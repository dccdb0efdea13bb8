import { valueAt } from './pointer.ts';
import type { RetryBehaviour } from './retry-behaviour.ts';

/** The key of a call; `made` when the client made it, because the caller gave none. */
export interface RepeatKey {
  readonly made: string | undefined;
}

/**
 * Sets the key by which the vendor recognises a repeat where the caller gave none. It is made once
 * per call, so that each attempt has the same. Items that need one each have to bring it: who is to
 * send some of them again has to know it.
 *
 * @param parts - the parts of the request that may carry it, before they are serialized
 * @returns `undefined` where the vendor recognises no repeats
 */
export function setRepeatKey(
  parts: Readonly<Record<'body' | 'header' | 'query', unknown>>,
  { repeatable, key }: Partial<RetryBehaviour>,
): RepeatKey | undefined {
  if (repeatable !== 'by-key' || !key) return undefined;
  const name = key.in === 'header' ? key.name.toLowerCase() : key.name;
  let made: string | undefined;
  const holders = [valueAt(parts[key.in], key.each ?? '')].flat();
  for (const holder of holders as (Record<string, unknown> | undefined)[]) {
    if (typeof holder !== 'object' || holder === null) return undefined;
    if ((holder[name] ?? null) === null && key.each === undefined) {
      made = makeKey();
      holder[name] = made;
    }
    // Any other value is none by which a repeat is recognised.
    if (!holder[name] || !['string', 'number'].includes(typeof holder[name])) return undefined;
  }
  return { made };
}

/** 128 random bits. Not `crypto.randomUUID`, which plain http pages lack. */
export function makeKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
