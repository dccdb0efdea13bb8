import { type IHttpResponse, ProblemJsonError } from '@stoplight/prism-http';
import type { IHttpOperation } from '@stoplight/types';
import { type Answer, problem, writeBody } from '../answer.ts';
import type { Refusal } from '../api/refusals.ts';
import { exampleHeaders } from './list-operations.ts';

/** The documented answer that a refusal names; `undefined` when the operation lacks the status. */
export function answerOf(
  { responses }: IHttpOperation,
  refusal: Refusal,
): IHttpResponse | undefined {
  const response = responses.find(({ code }) => code === String(refusal.status));
  if (!response) return undefined;
  const content = response.contents?.find(
    ({ mediaType }) => !refusal.mediaType || mediaType === refusal.mediaType,
  );
  const example = content?.examples?.find(({ key }) => !refusal.example || key === refusal.example);
  return {
    statusCode: refusal.status,
    headers: {
      ...exampleHeaders(response.headers),
      ...(content && { 'content-type': content.mediaType }),
    },
    body: example && 'value' in example ? example.value : undefined,
  };
}

/** An answer of Prism's, as it goes on the wire. */
export function writeAnswer({ statusCode, headers = {}, body }: IHttpResponse): Answer {
  const lower = Object.entries(headers).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name.toLowerCase(), String(value)]],
  );
  const written: Record<string, string> = Object.fromEntries(lower);
  return {
    status: statusCode,
    headers: written,
    body: writeBody(body, written['content-type']),
  };
}

/** Prism's own refusals: no such route, no such status, no such example. */
export function writeProblem(error: Error & { status?: number }): Answer {
  // Some it gives without a status, and its name in the message.
  const named = /errors#(NOT_FOUND|NOT_ACCEPTABLE): (.*?\.)/.exec(error.message);
  const status = error.status ?? (named ? (named[1] === 'NOT_FOUND' ? 404 : 406) : 500);
  const { title, detail } = ProblemJsonError.toProblemJson(error);
  return problem(status, named?.[2] ?? [title, detail].filter(Boolean).join('. '));
}
