import type { RefusedRequest } from '@visitor-apis/contract';

/** A request with another body, which breaks a rule. */
export function badBody(name: string, body: unknown): RefusedRequest {
  return { name, fault: 'input', change: { body } };
}

/** A request that says that its body is a form. */
export const formBody: RefusedRequest = {
  name: 'a form instead of JSON',
  fault: 'mediaType',
  change: { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' },
};

/** Queries that break a rule, each by what is wrong with it. */
export type BadQueries = Readonly<Record<string, string>>;

/** Requests to a path, each with a query that breaks a rule. */
export function badQueries(path: string, queries: BadQueries): RefusedRequest[] {
  return Object.entries(queries).map(([name, query]) => ({
    name,
    fault: 'input',
    change: { path: `${path}?${query}` },
  }));
}

/** A parameter that is JSON, as it stands in a query. */
export function jsonQuery(name: string, value: unknown): string {
  return `${name}=${encodeURIComponent(JSON.stringify(value))}`;
}
