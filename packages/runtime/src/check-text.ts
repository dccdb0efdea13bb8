import { describeValue } from './describe-value.ts';

/** The problem with a credential, or `undefined`. */
export function checkText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  // A line break from a .env file or a secret store is the usual culprit.
  if (value !== value.trim()) return 'has white space at its start or end';
  return /^[\x20-\x7e]*$/.test(value) ? undefined : 'has characters that no header can carry';
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** The problem with a base URL, or `undefined`. */
export function checkBaseUrl(value: unknown, allowHttp: boolean): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (!URL.canParse(value)) return 'must be an absolute URL, got a string that is none';
  // A URL parser drops white space and an empty query; joined with a path they stay.
  if (value !== value.trim()) return 'has white space at its start or end';
  const { username, password, protocol, hostname } = new URL(value);
  if (username || password) return 'must not hold a user name or password';
  if (/[?#]/.test(value)) return 'must not have a query or a fragment';
  if (protocol === 'https:') return undefined;
  if (protocol !== 'http:') return `must start with https://, got ${protocol}`;
  if (allowHttp || LOOPBACK.test(hostname)) return undefined;
  return 'is plain http on a host other than this one; use https, or set allowHttp';
}

/**
 * The problem with a record of headers, or `undefined`. Names the header, never its value. Numbers
 * and booleans pass: a spec may type header parameters so.
 */
export function checkHeaders(value: unknown): string | undefined {
  if (value && Symbol.iterator in (value as object)) return 'must be a plain object of strings';
  for (const [name, content] of Object.entries(value ?? {})) {
    if (content === undefined) continue;
    // What is no name may be a whole header, with the secret in it.
    const shown = /^[\w!#$%&'*+.^`|~-]+$/.test(name) ? `"${name}"` : 'a header';
    if (!['string', 'boolean'].includes(typeof content) && !Number.isFinite(content)) {
      return `must give ${shown} as a string, got ${describeValue(content)}`;
    }
    try {
      new Headers([[name, String(content)]]);
    } catch {
      return `holds ${shown}, whose name or value no header can carry`;
    }
  }
  return undefined;
}
