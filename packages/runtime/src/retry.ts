import { type Clock, LONGEST_DELAY } from './clock.ts';
import type { ApiDefinition, OperationDefinition } from './definition.ts';
import { ApiError } from './errors/api-error.ts';
import type { ClientError } from './errors/client-error.ts';
import { NetworkError } from './errors/network-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import { valueAt } from './pointer.ts';
import type { RetryBehaviour, RetryOptions } from './retry-behaviour.ts';

/**
 * Milliseconds until the next attempt after a failure, or `undefined` when there is to be none.
 *
 * @param attempt - number of the attempt that failed, from 1
 */
export function nextDelay(
  error: ClientError,
  retry: RetryBehaviour | undefined,
  attempt: number,
  clock: Clock,
): number | undefined {
  if (!retry || attempt >= retry.attempts || !isWorthAnother(error, retry)) return undefined;
  return backOff(retry, attempt, error.retryAfter, clock);
}

/**
 * Milliseconds to wait after the nth attempt in a row that failed.
 *
 * @param asked - what a `Retry-After` asked for, in milliseconds
 */
export function backOff(
  retry: RetryBehaviour,
  attempt: number,
  asked: number | undefined,
  clock: Clock,
): number {
  const { firstDelay, factor, maxDelay, jitter } = retry;
  const formula = firstDelay * Math.min(factor ** (attempt - 1), LONGEST_DELAY);
  const delay = Math.min((retry.retryAfter ? asked : undefined) ?? formula, maxDelay);
  return Math.min(delay + jitter.min + clock.random() * (jitter.max - jitter.min), LONGEST_DELAY);
}

function isWorthAnother(error: ClientError, retry: RetryBehaviour): boolean {
  const { statuses, transport, repeatable, unprocessed, unless } = retry;
  const mayRepeat = repeatable !== 'never';
  if (error instanceof ApiError) {
    const { status, body, outcome } = error;
    // Part of it is there, or it was thrown away on purpose.
    if (outcome) return false;
    if (!statuses.includes(status) || (unless && valueAt(body, unless) !== undefined)) return false;
    return mayRepeat || unprocessed?.includes(status) === true;
  }
  if (error instanceof NetworkError) {
    // What never left may leave again, whatever the vendor makes of repeats.
    return error.sent ? mayRepeat && transport.includes('reset') : transport.includes('connect');
  }
  return error instanceof TimeoutError && mayRepeat && transport.includes('timeout');
}

/**
 * What holds for the attempts of one call: the vendor's words, then the client's option, then that
 * of the call.
 *
 * @param keyed - whether the request has a key by which the vendor recognises a repeat
 */
export function retryOf(
  definition: ApiDefinition,
  operation: Pick<OperationDefinition, 'retry'>,
  keyed: boolean,
  options: readonly (RetryOptions | false | undefined)[],
): RetryBehaviour | undefined {
  const said = options.filter((option) => option !== undefined);
  if (!definition.retry || said.at(-1) === false) return undefined;
  const retry: RetryBehaviour = { ...definition.retry, ...operation.retry };
  const given = said.flatMap((option) => Object.entries(option));
  Object.assign(retry, Object.fromEntries(given.filter(([, value]) => value !== undefined)));
  return retry.repeatable === 'by-key' && !keyed ? { ...retry, repeatable: 'never' } : retry;
}
