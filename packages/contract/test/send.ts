import type { RefusedRequest, WireRequest } from '../src/index.ts';
import { wireForm } from './wire-form.ts';

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
  const { path, ...init } = wireForm(valid, change);
  const response = await fetch(`${baseUrl}${path}`, init);
  const type = response.headers.get('content-type');
  const text = await response.text();
  return {
    status: response.status,
    type,
    body: type === 'application/json' ? JSON.parse(text) : text,
    violations: response.headers.get('sl-violations'),
  };
}
