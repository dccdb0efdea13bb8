import { Answer } from './answer.ts';
import { attempt } from './attempt.ts';
import type { ClientContext } from './client-context.ts';
import type { AnyCallOptions } from './client-options.ts';
import { DEFAULT_TIMEOUT } from './client-options.ts';
import type { Call } from './describe-call.ts';
import { AbortError } from './errors/abort-error.ts';
import { type ErrorOrigin, type FailedAttempt, isClientError } from './errors/client-error.ts';
import type { ReportAttempt } from './observe.ts';
import type { PreparedRequest } from './prepare-request.ts';
import { nextDelay, retryOf } from './retry.ts';
import { readRetryAfter } from './retry-after.ts';
import { type Settled, settle } from './settle.ts';
import { sleep } from './sleep.ts';
import type { Limit } from './within.ts';

/** Sends a request until it is settled, may not be repeated, or time is up. */
export async function repeat(
  client: ClientContext,
  call: Call,
  request: PreparedRequest,
  callOptions: AnyCallOptions,
  { end, deadline }: { readonly end: number; readonly deadline: number },
  report: ReportAttempt,
): Promise<Settled> {
  const { options, clock } = client;
  const retry = retryOf(client.definition, call.operation, request.key !== undefined, [
    options.retry,
    callOptions.retry,
  ]);
  const timeout = callOptions.timeout ?? options.timeout ?? DEFAULT_TIMEOUT;
  const failures: FailedAttempt[] = [];
  for (let number = 1; ; number++) {
    const origin = { ...call.origin, failures, madeKey: request.key?.made, attempts: number };
    try {
      const left = end - clock.now();
      const limit: Limit =
        timeout && timeout <= left
          ? { after: timeout, of: timeout, name: 'timeout' }
          : { after: left, of: deadline, name: 'deadline' };
      const settled = await sendOnce(client, call, request, callOptions.signal, origin, limit);
      report({ attempts: number, status: settled.response.status, kind: undefined });
      return settled;
    } catch (error) {
      if (!isClientError(error)) throw error;
      const { kind } = error;
      const status = error.response?.status;
      report({ attempts: number, status, kind });
      const delay = nextDelay(error, retry, number, clock);
      // What cannot be in time is not waited for.
      if (delay === undefined || clock.now() + delay >= end) throw error;
      failures.push({ kind, status, code: (error as { code?: string }).code, delay });
      const { signal } = callOptions;
      await sleep(delay, clock, signal, () => new AbortError(call.where, origin, signal?.reason));
      // Timers of a busy process fire late.
      if (clock.now() >= end) throw error;
    }
  }
}

async function sendOnce(
  { options, definition, clock }: ClientContext,
  call: Call,
  { method, url, body, headers }: PreparedRequest,
  signal: AbortSignal | undefined,
  origin: ErrorOrigin & { readonly attempts: number; readonly failures: readonly FailedAttempt[] },
  limit: Limit,
): Promise<Settled> {
  const { response, body: text } = await attempt(
    {
      vendor: definition.vendor,
      operation: call.name,
      route: call.operation.path,
      attempt: origin.attempts,
      failures: [...origin.failures],
      request: { method, url, body, headers: new Headers(headers) },
    },
    {
      where: call.where,
      origin,
      fetch: options.fetch,
      middleware: options.middleware ?? [],
      limit,
      signal,
      clock,
    },
    (answer) => answer.text(),
  );
  const { status, headers: answered } = response;
  return settle(call, origin, {
    response: new Answer(status, answered, text),
    retryAfter: readRetryAfter(answered.get('retry-after'), clock.date()),
    requestId: (definition.requestId && answered.get(definition.requestId)) || undefined,
  });
}
