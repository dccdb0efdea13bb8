import type { RefusedRequest, WireRequest } from '../src/index.ts';

/** A request as a `fetch` takes it, below a base URL. */
export interface WireForm {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A valid request with a change to it; a body is JSON, with its Content-Type, or the text itself. */
export function wireForm(valid: WireRequest, change: RefusedRequest['change'] = {}): WireForm {
  const { method, path, body } = { ...valid, ...change };
  const json = body === undefined ? {} : { 'content-type': 'application/json' };
  const headers = Object.entries({ ...json, ...valid.headers, ...change.headers });
  return {
    method,
    path,
    headers: Object.fromEntries(
      headers.filter((header): header is [string, string] => header[1] !== undefined),
    ),
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  };
}
