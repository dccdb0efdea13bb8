import { parseJson as parseText } from '@visitor-apis/runtime';

/** The value of a JSON text in UTF-8, or `undefined` when the bytes are none. */
export function parseJson(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return parseText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined; // Not UTF-8.
  }
}
