import { quoteLargeIntegers } from './large-integers.ts';

/** The media type of a Content-Type header, lower-case, without its parameters. */
export function mediaType(header: string | null): string {
  return (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Whether a media type holds JSON. */
export function isJson(type: string): boolean {
  return /^application\/(?:[^;]+\+)?json$/.test(type);
}

/**
 * The value of a JSON text, or `undefined` when it is none. An integer beyond 2^53 is a string of
 * its digits.
 */
export function parseJson(text: string): { value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const quoted = quoteLargeIntegers(text);
    return { value: quoted === text ? value : JSON.parse(quoted) };
  } catch {
    return undefined; // The native error quotes the body, and the body may hold a person.
  }
}
