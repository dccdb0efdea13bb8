import type { ClientOptions } from './client-options.ts';
import { describeValue } from './describe-value.ts';

/** The problem with a value, as the end of a sentence that starts with its name. */
type Check = (value: unknown, options: Readonly<Record<string, unknown>>) => string | undefined;

/** A check for each option that every client takes; one that is missing here does not compile. */
export const COMMON_CHECKS: { readonly [Name in keyof Required<ClientOptions>]: Check } = {
  baseUrl: (value, { allowHttp }) => checkBaseUrl(value, allowHttp === true),
  allowHttp: (value) =>
    typeof value === 'boolean' ? undefined : `must be a boolean, got ${describeValue(value)}`,
  fetch: (value) =>
    typeof value === 'function' ? undefined : `must be a function, got ${describeValue(value)}`,
  timeout: checkTimeout,
  headers: checkHeaders,
  middleware: (value) =>
    Array.isArray(value) && value.every((step) => typeof step === 'function')
      ? undefined
      : `must be an array of functions, got ${describeValue(value)}`,
};

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

function checkBaseUrl(value: unknown, allowHttp: boolean): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) {
    const got = typeof value === 'string' ? 'a string that is none' : describeValue(value);
    return `must be an absolute URL, got ${got}`;
  }
  // A URL parser drops white space and an empty query; joined with a path they stay.
  if (value !== value.trim()) return 'has white space at its start or end';
  const url = new URL(value);
  if (url.username || url.password) return 'must not hold a user name or password';
  if (/[?#]/.test(value)) return 'must not have a query or a fragment';
  if (url.protocol === 'https:') return undefined;
  if (url.protocol !== 'http:') return `must start with https://, got ${url.protocol}`;
  if (allowHttp || LOOPBACK.test(url.hostname)) return undefined;
  return 'is plain http on a host other than this one; use https, or set allowHttp';
}

/** The problem with a `timeout`, or `undefined`. */
export function checkTimeout(value: unknown): string | undefined {
  // Timers hold 31 bits: a larger delay would fire at once.
  if (value === false) return undefined;
  if (typeof value === 'number' && value >= 1 && value <= 0x7fffffff) return undefined;
  return `must be false or milliseconds from 1 to 2147483647, got ${describeValue(value)}`;
}

/** The same for header parameters, which a spec may type as numbers or booleans. */
export function checkHeaderParameters(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return checkHeaders(value);
  const texts = Object.entries(value).map(([name, content]) => [
    name,
    typeof content === 'boolean' || Number.isFinite(content) ? String(content) : content,
  ]);
  return checkHeaders(Object.fromEntries(texts));
}

/** The problem with a record of headers, or `undefined`. Names the header, never its value. */
export function checkHeaders(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Symbol.iterator in value) {
    return `must be a plain object of strings, got ${describeValue(value)}`;
  }
  for (const [name, content] of Object.entries(value)) {
    if (content === undefined) continue;
    if (typeof content !== 'string') {
      return `must give "${name}" as a string, got ${describeValue(content)}`;
    }
    try {
      new Headers([[name, content]]);
    } catch {
      return `holds "${name}", whose name or value no header can carry`;
    }
  }
  return undefined;
}
