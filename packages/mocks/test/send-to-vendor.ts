import { contract as fingerprint } from '../../fingerprint/contract/index.ts';
import { contract as fingerprintV4 } from '../../fingerprint/contract/v4.ts';
import { contract as openpanel } from '../../openpanel/contract/index.ts';
import { contract as oursPrivacy } from '../../ours-privacy/contract/index.ts';
import { findKnown } from '../src/api/known.ts';

/** The contract of each known API, by the key that its mock is called. */
export const CONTRACTS = {
  'ours-privacy': oursPrivacy,
  'fingerprint@v3': fingerprint,
  'fingerprint@v4': fingerprintV4,
  openpanel,
};

/** What differs from the valid request of an operation; a header that is `undefined` is left out. */
export interface Change {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
}

/** What came back, with its body read. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Where requests are sent: a mock that is served. */
export interface Served {
  readonly api: string;
  readonly url: string;
}

/** The valid request of an operation, as its contract has it, or one that differs from it. */
export function requestOf(api: string, operation: string, change: Change = {}) {
  const key = findKnown(api)?.key as keyof typeof CONTRACTS;
  const contract = CONTRACTS[key].cases[operation];
  if (!contract) throw new Error(`The contract of ${api} has no ${operation}`);
  const { path, method, headers, body } = { ...contract.valid, ...change };
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const all = { ...type, ...contract.valid.headers, ...headers };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  const init = {
    method,
    headers: Object.fromEntries(given) as Record<string, string>,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  };
  return { path, init };
}

/** Sends the valid request of an operation, or one that differs from it, over HTTP. */
export async function send(mock: Served, operation: string, change?: Change): Promise<Reply> {
  const { path, init } = requestOf(mock.api, operation, change);
  const signal = AbortSignal.timeout(5000);
  const response = await fetch(`${mock.url}${path}`, { signal, ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
