import type { RefusedRequest, WireRequest } from '../src/index.ts';

/** What came back, as far as a contract speaks of it. */
export interface WireAnswer {
  readonly status: number;
  readonly type: string | null;
  readonly body: unknown;
  /** Why the mock refused; `null` when it did not. */
  readonly violations: string | null;
}

/** Sends a request as it is, without a client that would correct it. */
export async function send(
  baseUrl: string,
  valid: WireRequest,
  change: RefusedRequest['change'] = {},
): Promise<WireAnswer> {
  const { method, path, body } = { ...valid, ...change };
  const json = body === undefined ? {} : { 'content-type': 'application/json' };
  const headers = Object.entries({ ...json, ...valid.headers, ...change.headers });
  const response = await fetch(`${baseUrl}${path}`, {
    method,
    headers: headers.filter((header): header is [string, string] => header[1] !== undefined),
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const type = response.headers.get('content-type');
  const text = await response.text();
  return {
    status: response.status,
    type,
    body: type === 'application/json' ? JSON.parse(text) : text,
    violations: response.headers.get('sl-violations'),
  };
}
