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

/** The requests of an operation that have all that is expected. */
export function findReceived(
  requests: readonly RecordedRequest[],
  operation: string,
  { times: _, ...parts }: Expected = {},
): RecordedRequest[] {
  return requests.filter((request) => request.operation === operation && matches(request, parts));
}
