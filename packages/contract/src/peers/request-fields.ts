import type { RecordedRequest } from '@visitor-apis/mocks';
import { isTransport } from './transport-headers.ts';

/** What is compared of a request. */
export type RequestParts = Pick<
  RecordedRequest,
  'method' | 'path' | 'query' | 'headers' | 'body' | 'region' | 'verdict'
>;

/**
 * The fields of a request by name: `method`, `path` (as it was sent), `region` and `verdict` of the
 * mock, `query limit` (decoded), `header accept`, `body /payload/name`. One that was not sent is
 * not there.
 */
export function requestFields(request: RequestParts): Map<string, unknown> {
  // Each by its name: a recorded request has some of them as getters, which no rest would hold.
  const { method, path, region, verdict, query, headers, body } = request;
  const named = (kind: string, values: object) =>
    Object.entries(values).map(([name, value]) => [`${kind} ${name}`, value] as const);
  const fields = [
    ...Object.entries({ method, path, region, verdict }),
    ...named('query', query),
    ...named('header', headers).filter(([name, value]) => !isTransport(name.slice(7), value)),
    ...bodyFields(readJson(body), ''),
  ];
  return new Map(fields.filter(([, value]) => value !== undefined));
}

/** A body that is JSON without saying so differs in its Content-Type only. */
function readJson(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** Each value of a body by its pointer. Of an object or an array that it is one, then its members. */
function bodyFields(value: unknown, pointer: string): (readonly [string, unknown])[] {
  const name = pointer ? `body ${pointer}` : 'body';
  if (typeof value !== 'object' || value === null) return [[name, value]];
  const members = Object.entries(value).flatMap(([key, member]) =>
    bodyFields(member, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
  return [[name, Array.isArray(value) ? [] : {}], ...members];
}
