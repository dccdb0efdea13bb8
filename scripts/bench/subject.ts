import { join } from 'node:path';
import { type Api, ROOT, selectApis } from '@visitor-apis/codegen';
import { loadContract } from '@visitor-apis/contract';

/** An operation whose valid request both programs are sent. */
export interface Subject {
  readonly vendor: 'openpanel' | 'fingerprint';
  readonly operation: string;
}

/** One with a body to validate, and one with a query. */
export const SUBJECTS = [
  { vendor: 'openpanel', operation: 'track' },
  { vendor: 'fingerprint', operation: 'searchEvents' },
] as const satisfies readonly Subject[];

/** A request as it is sent. */
export interface SentRequest {
  readonly method: 'GET' | 'POST';
  /** Path and query, below the base path. */
  readonly path: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** The body before it was written. */
  readonly value: unknown;
}

/** The valid request that the contract has for an operation. */
export async function readRequest({ vendor, operation }: Subject): Promise<SentRequest> {
  const { cases } = await loadContract(apiOf(vendor));
  const { valid } = cases[operation] as (typeof cases)[string];
  const { method, path, headers = {}, body } = valid;
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    method: method as SentRequest['method'],
    path,
    headers: { ...type, ...Object.fromEntries(lower) },
    body: body === undefined ? null : JSON.stringify(body),
    value: body,
  };
}

/** Path of a vendor's document. */
export function documentOf(vendor: string): string {
  return join(ROOT, apiOf(vendor).bundlePath);
}

/** The API that is meant by the name of its vendor. */
export function apiOf(vendor: string): Api {
  return selectApis([vendor])[0] as Api;
}
