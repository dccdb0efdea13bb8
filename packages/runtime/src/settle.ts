import { type Answer, decode, decodeLoosely, documentedResponse } from './decode.ts';
import type { Call } from './describe-call.ts';
import { ApiError } from './errors/api-error.ts';
import { DecodeError } from './errors/decode-error.ts';

/**
 * What a call comes to, given its answer: the data of a documented success, or an error.
 *
 * @throws {DecodeError} a success whose body is not the documented one
 * @throws {ApiError} any other answer
 */
export function settle({ operation, origin, where }: Call, answer: Answer): unknown {
  const { status } = answer;
  const response = documentedResponse(operation, status);
  if (!response) {
    const arrived = status >= 200 && status < 300 ? ' The request did arrive.' : '';
    const message = `${where} answered ${status}, which its specification does not document.${arrived}`;
    throw new ApiError(message, origin, {
      ...answer,
      body: decodeLoosely(answer),
      documented: false,
    });
  }
  const decoded = decode(answer, response.types);
  if (status >= 200 && status < 300) {
    if ('value' in decoded) return decoded.value;
    const message = `${where} succeeded with ${status}, but its body cannot be read: ${decoded.problem}.`;
    throw new DecodeError(message, origin, answer);
  }
  const message = `${where} answered ${status}. ${response.says}`;
  if ('value' in decoded) {
    throw new ApiError(message, origin, { ...answer, body: decoded.value, documented: true });
  }
  throw new ApiError(`${message} Its body is not the documented one: ${decoded.problem}.`, origin, {
    ...answer,
    body: decodeLoosely(answer),
    documented: false,
  });
}
