import type { Mock } from '../mock.ts';
import { unknownOperation } from '../script/unknown-operation.ts';
import { type Expected, findReceived, REQUEST_PARTS } from './received.ts';

/** Whether a mock received what was expected, and how to say so. */
export interface Reception {
  readonly pass: boolean;
  /** What was expected, and what came instead; it shows no secret and no person. */
  readonly message: string;
}

/** Looks for requests of an operation that have all that is expected. */
export function judgeReceived<Operations>(
  mock: Mock<Operations>,
  operation: keyof Operations & string,
  expected: Expected = {},
): Reception {
  if (mock.operations.length > 0 && !mock.operations.includes(operation)) {
    throw unknownOperation(mock.api, operation, mock.operations);
  }
  const { times, ...parts } = expected;
  const found = findReceived(mock.requests, operation, expected).length;
  const pass = times === undefined ? found > 0 : found === times;
  const others = mock.requests.filter((request) => request.operation === operation);
  const named = Object.keys(parts);
  const wanted = [
    `${times ?? 'at least one'} request${times === 1 || times === undefined ? '' : 's'} of ${operation}`,
    ...(named.length ? [`with the given ${named.join(' and ')}`] : []),
  ].join(' ');
  const rest = mock.requests.length - others.length;
  const came = [
    `Expected ${wanted}, found ${found}.`,
    `The mock has ${others.length} of ${operation} and ${rest} other requests.`,
    ...describeDropped(mock.summary.dropped),
    ...others.slice(-3).map((request) => JSON.stringify(request.toJSON(), showing(named), 2)),
  ];
  return { pass, message: came.join('\n') };
}

/** What the journal had no room for, nobody can look at. */
export function describeDropped(dropped: number): string[] {
  return dropped === 0
    ? []
    : [`The journal dropped ${dropped} older ones: make room with the option \`journal\`.`];
}

/**
 * Fails when no request of an operation had all that is expected: a part of the body, the query,
 * the headers. Parts that are left out do not matter.
 *
 * @throws {Error} which tells what came instead, without secrets and people
 * @example
 * ```ts
 * assertReceived(mock, 'track', { body: { payload: { name: 'invoice_paid' } }, times: 1 });
 * ```
 */
export function assertReceived<Operations>(
  mock: Mock<Operations>,
  operation: keyof Operations & string,
  expected?: Expected,
): void {
  const { pass, message } = judgeReceived(mock, operation, expected);
  if (!pass) throw new Error(message);
}

/** Leaves out of a printed request what nobody asked about. */
function showing(parts: readonly string[]) {
  const hidden: string[] = REQUEST_PARTS.filter((part) => !parts.includes(part));
  const isTop = (holder: object) => 'verdict' in holder;
  return function replace(this: object, key: string, value: unknown): unknown {
    return isTop(this) && (hidden.includes(key) || key === 'at') ? undefined : value;
  };
}
