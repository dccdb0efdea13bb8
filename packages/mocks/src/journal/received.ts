import { lowerCaseNames } from '../lower-case-names.ts';
import type { RecordedRequest } from './recorded-request.ts';

/** What a request must have had: parts that are left out do not matter, nor do further members. */
export interface Expected {
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  /** Path below the base path. */
  readonly path?: unknown;
  /** How many such requests there must have been. Default: at least one. */
  readonly times?: number;
}

/** Whether a value has all that is expected of it. Asymmetric matchers of vitest and jest work. */
export function matches(actual: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return Object.is(actual, expected);
  const { asymmetricMatch } = expected as { asymmetricMatch?: unknown };
  if (typeof asymmetricMatch === 'function') return asymmetricMatch.call(expected, actual) === true;
  if (typeof actual !== 'object' || actual === null) return false;
  if (Array.isArray(expected) !== Array.isArray(actual)) return false;
  if (Array.isArray(expected) && expected.length !== (actual as unknown[]).length) return false;
  const members = actual as Record<string, unknown>;
  return Object.entries(expected).every(
    ([key, member]) => (member === undefined || key in members) && matches(members[key], member),
  );
}

/** The parts of a request that may be expected. */
export const REQUEST_PARTS = ['body', 'query', 'headers', 'path'] as const;

const PARTS: readonly string[] = [...REQUEST_PARTS, 'times'];

/**
 * The requests of an operation that have all that is expected.
 *
 * @throws {TypeError} when a part is expected that no request has
 */
export function findReceived(
  requests: readonly RecordedRequest[],
  operation: string,
  expected: Expected = {},
): RecordedRequest[] {
  const unknown = Object.keys(expected).find((part) => !PARTS.includes(part));
  if (unknown !== undefined) {
    throw new TypeError(`What is expected must be of ${PARTS.join(', ')}, got ${unknown}`);
  }
  const { times: _, headers, ...others } = expected;
  const isPlain = headers && !('asymmetricMatch' in headers);
  const named = isPlain ? lowerCaseNames(headers) : headers;
  const parts = headers ? { ...others, headers: named } : others;
  return requests.filter((request) => request.operation === operation && matches(request, parts));
}
