import type { Answer } from './answer.ts';
import { decode, decodeLoosely, documentedResponse, isSuccess } from './decode.ts';
import type { OperationDefinition, Outcome } from './definition.ts';
import type { Call } from './describe-call.ts';
import type { AnswerDetails } from './errors/answered-error.ts';
import { ApiError } from './errors/api-error.ts';
import type { ErrorOrigin } from './errors/client-error.ts';
import { DecodeError } from './errors/decode-error.ts';
import { valueAt } from './pointer.ts';

/** A success, decoded. */
export interface Settled {
  readonly data: unknown;
  readonly response: Answer;
  readonly outcome: Outcome | undefined;
}

/**
 * What a call comes to, given its answer: the data of a documented success, or an error. A 2xx
 * that stored nothing, or not all, is an error.
 *
 * @throws {DecodeError} a success whose body is not the documented one
 * @throws {ApiError} any other answer
 */
export function settle(
  { operation, where }: Call,
  origin: ErrorOrigin,
  details: AnswerDetails,
): Settled {
  const { response } = details;
  const { status } = response;
  const refusal = (message: string, body: unknown, documented: boolean, outcome?: Outcome) =>
    new ApiError(`${where} answered ${status}${message}`, origin, {
      ...details,
      body,
      documented,
      outcome,
    });
  const documented = documentedResponse(operation, status);
  if (!documented) {
    const message = `, which its specification does not document.${hint(status)}`;
    throw refusal(message, decodeLoosely(response), false);
  }
  const decoded = decode(response, documented.types);
  const problem = 'problem' in decoded ? decoded.problem : undefined;
  if (isSuccess(status)) {
    if (problem) {
      const message = `${where} succeeded with ${status}, but its body cannot be read: ${problem}.`;
      throw new DecodeError(message, origin, details);
    }
    const { value, type } = decoded as { value: unknown; type: string };
    const outcome = outcomeOf(operation, status, type, value);
    if (outcome === 'dropped' || outcome === 'partial') {
      throw refusal(`. ${documented.says}`, value, true, outcome);
    }
    return { data: value, response, outcome };
  }
  if (!problem) throw refusal(`. ${documented.says}`, (decoded as { value: unknown }).value, true);
  throw refusal(
    `. ${documented.says} Its body is not the documented one: ${problem}.`,
    decodeLoosely(response),
    false,
  );
}

function hint(status: number): string {
  if (isSuccess(status)) return ' The request did arrive.';
  const redirect = status >= 300 && status < 400 && status !== 304;
  // What a browser makes of a redirect that is not followed has the status 0.
  return redirect || status === 0 ? ' Redirects are never followed; check the baseUrl.' : '';
}

/** What `x-outcome` says of an answer. */
function outcomeOf(
  { outcomes }: OperationDefinition,
  status: number,
  type: string,
  body: unknown,
): Outcome | undefined {
  const found = outcomes?.[`${status} ${type}`] ?? outcomes?.[status];
  if (typeof found !== 'object') return found;
  return valueAt(body, found.when) === undefined ? undefined : found.outcome;
}
