import type {
  AnswerStep,
  BreakStep,
  OkStep,
  Step,
  TruncatedStep,
  UndocumentedStep,
} from './step.ts';

/**
 * The operation succeeds, as it does without a script; or with another example of a 2xx.
 *
 * @example
 * ```ts
 * mock.script('getEvent', [reset(), ok('oldEvent')]);
 * ```
 */
export function ok(): OkStep<never>;
export function ok<const Example extends string>(example: Example): OkStep<Example>;
export function ok(example?: string): OkStep {
  return { kind: 'ok', ...(example !== undefined && { example }) };
}

/**
 * A documented status, with its first example or the one that is named.
 *
 * @example
 * ```ts
 * mock.script('getEvent', [answer(404, 'requestNotFound')]);
 * ```
 */
export function answer<const Status extends number>(status: Status): AnswerStep<Status, never>;
export function answer<const Status extends number, const Example extends string>(
  status: Status,
  example: Example,
): AnswerStep<Status, Example>;
export function answer(status: number, example?: string): AnswerStep {
  return { kind: 'answer', status, ...(example !== undefined && { example }) };
}

/**
 * A 429. For operations that document none: `undocumented(429)`.
 *
 * @param options - `retryAfter`: seconds, or an HTTP date, for the header `Retry-After`. Left out,
 * the header is what the document has for it, which may be nothing.
 */
export function rateLimited(
  options: { retryAfter?: number | string } = {},
): AnswerStep<429, never> {
  const { retryAfter } = options;
  const headers =
    retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } };
  return { kind: 'answer', status: 429, ...headers };
}

/**
 * An answer that the vendor does not document, such as the page of a gateway in front of it.
 *
 * @param options - `body`: a text is sent as it is, everything else as JSON
 * @example
 * ```ts
 * undocumented(502, { headers: { 'content-type': 'text/html' }, body: '<h1>Bad gateway</h1>' });
 * ```
 */
export function undocumented(
  status: number,
  options: { headers?: Readonly<Record<string, string>>; body?: unknown } = {},
): UndocumentedStep {
  return { kind: 'undocumented', status, ...options };
}

/** The connection is reset once the request is there: nobody can tell whether it was handled. */
export function reset(): BreakStep {
  return { kind: 'reset' };
}

/** The request is taken and nothing is ever answered. */
export function stall(): BreakStep {
  return { kind: 'stall' };
}

/** Something comes back that is not HTTP. Without a socket: a failed request. */
export function garbled(): BreakStep {
  return { kind: 'garbled' };
}

/**
 * Head and half of the body come, and then no more. A 204, 205 or 304 has nothing to break off and
 * comes whole.
 *
 * @param options - `by`: the connection is closed (the default) or reset, or nothing happens any more
 */
export function truncated(options: { by?: TruncatedStep['by'] } = {}): TruncatedStep {
  return { kind: 'truncated', by: options.by ?? 'close' };
}

/**
 * A step that takes its time.
 *
 * @param milliseconds - before anything is answered
 * @param step - what comes then. Default: `ok()`
 */
export function slow(milliseconds: number): OkStep<never>;
export function slow<const Then extends Step>(milliseconds: number, step: Then): Then;
export function slow(milliseconds: number, step: Step = ok()): Step {
  return { ...step, delay: milliseconds };
}
