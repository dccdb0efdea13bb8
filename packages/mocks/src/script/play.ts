import { type Answer, writeBody } from '../answer.ts';
import type { Operation, OperationAnswer } from '../api/operation.ts';
import { lowerCaseNames } from '../lower-case-names.ts';
import { answerFor } from './check-step.ts';
import type { Step, TruncatedStep } from './step.ts';

/** What a face makes of a request, each in its way. */
export type Play =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'reset' | 'stall' | 'garbled' }
  | { readonly kind: 'truncated'; readonly by: TruncatedStep['by']; readonly answer: Answer };

/** What a step comes to, where `fallback` is the answer without any script. */
export function playStep(operation: Operation, step: Step, fallback: Answer): Play {
  switch (step.kind) {
    case 'ok':
    case 'answer': {
      const documented = answerFor(operation, step);
      if (!documented) return { kind: 'answer', answer: fallback };
      const more = step.kind === 'answer' ? step.headers : {};
      return { kind: 'answer', answer: write(documented, more) };
    }
    case 'undocumented': {
      const json = step.body !== undefined && typeof step.body !== 'string';
      const type: Record<string, string> = json ? { 'content-type': 'application/json' } : {};
      const headers = { ...type, ...lowerCaseNames(step.headers ?? {}) };
      return {
        kind: 'answer',
        answer: { status: step.status, headers, body: writeBody(step.body) },
      };
    }
    case 'truncated':
      return { kind: 'truncated', by: step.by, answer: fallback };
    default:
      return { kind: step.kind };
  }
}

function write(
  { status, headers, mediaType, value }: OperationAnswer,
  more: Readonly<Record<string, string>> = {},
): Answer {
  const type = mediaType === undefined ? {} : { 'content-type': mediaType };
  return {
    status,
    headers: { ...headers, ...type, ...lowerCaseNames(more) },
    body: writeBody(value, mediaType),
  };
}
