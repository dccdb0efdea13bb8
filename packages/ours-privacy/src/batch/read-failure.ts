import {
  type ApiError,
  type ClientError,
  isApiError,
  type NetworkError,
  type RetryBehaviour,
  type TimeoutError,
} from '@visitor-apis/runtime';
import type { BatchFailure } from '../models.gen.ts';
import { type LooseResult, readRows } from './read-rows.ts';
import type { Row } from './row.ts';
import type { Reading, Verdict } from './verdict.ts';

// Refusals that are over by themselves; every other 4xx lasts until something is changed.
const PASSING = [408, 425, 429];

const TOKEN_REFUSED = 'The vendor refused the token (401), and the rest of the batch was not sent.';

/**
 * What to do after a request that failed, wholly or in part.
 *
 * @param deadline - of the whole batch
 */
export function readFailure(
  error: ClientError,
  rows: readonly Row[],
  retry: RetryBehaviour | undefined,
  deadline: number | false,
): Reading {
  const all = (verdict: Verdict): Reading => ({ verdicts: rows.map(() => verdict) });
  const { message } = error;
  if (error.kind === 'abort') return all({ to: 'leave', why: 'abort', message });
  if (error.kind === 'timeout' && (error as TimeoutError).limit === 'deadline') {
    // The request was given what was left of it.
    const { timeout } = error as TimeoutError;
    const said = message.replace(`${timeout} ms`, `${deadline} ms`);
    return all({ to: 'leave', why: 'deadline', message: said });
  }
  if (isApiError(error)) {
    const { status } = error;
    const body = error.body as LooseResult;
    if (status === 413) return split(error, rows);
    if (lasts(status) && !retry?.statuses.includes(status)) {
      const said = { code: 'request_refused', message, status, vendorMessage: undefined } as const;
      const reading = all({ to: 'refuse', ...said });
      return status === 401 ? { ...reading, halt: TOKEN_REFUSED } : reading;
    }
    if (status === 207 || Array.isArray(body?.results)) {
      return { verdicts: readRows(body, rows, status), pause: status !== 207 };
    }
  }
  return isWorthAnother(error, retry)
    ? { ...all({ to: 'repeat', message }), pause: true }
    : giveUp();

  function giveUp(): Reading {
    return all({ to: 'leave', why: 'given-up', message });
  }
}

function lasts(status: number): boolean {
  return status >= 400 && status < 500 && !PASSING.includes(status);
}

function split(error: ApiError, rows: readonly Row[]): Reading {
  if (rows.length === 1) {
    const { message, status } = error;
    const said = { code: 'too_large', message, status, vendorMessage: undefined } as const;
    return { verdicts: [{ to: 'refuse', ...said }], size: 'one-row' };
  }
  // Whether it counts rows or bytes is not published.
  const limit = (error.body as Partial<BatchFailure> | null | undefined)?.limit;
  const isLimit = Number.isInteger(limit) && Number(limit) > 0 && Number(limit) < rows.length;
  const together = isLimit ? Number(limit) : Math.ceil(rows.length / 2);
  return {
    verdicts: rows.map(() => ({ to: 'regroup', together })),
    size: { rows: together, isLimit },
  };
}

/** As the client itself decides: every row has a key by which a repeat is recognised. */
function isWorthAnother(error: ClientError, retry: RetryBehaviour | undefined): boolean {
  if (!retry) return false;
  if (isApiError(error)) return retry.statuses.includes(error.status);
  if (error.kind === 'timeout') return retry.transport.includes('timeout');
  const failure = (error as NetworkError).sent ? 'reset' : 'connect';
  return error.kind === 'network' && retry.transport.includes(failure);
}
