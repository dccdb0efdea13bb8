import type { MockDocument } from '../api/mocked-api.ts';
import type { Operation } from '../api/operation.ts';
import { readOutcomes } from '../api/outcomes.ts';
import type { AnswerStep } from './step.ts';

/** One documented answer of an operation; a step that plays it. */
// biome-ignore lint/suspicious/noExplicitAny: it comes from the document, so every script takes it
export interface DocumentedOutcome extends AnswerStep<any, any> {
  /** For people: `404 application/json requestNotFound`. */
  readonly name: string;
  /** Body of the answer; absent when it has none. */
  readonly value?: unknown;
  /** Whether the vendor means it as a success, and as a whole one. */
  readonly success: boolean;
}

/** Every documented status and named example of an operation. */
export function listDocumented(document: MockDocument, operation: Operation): DocumentedOutcome[] {
  const isWhole = readOutcomes(document);
  return operation.answers.map(({ status, mediaType, example, value }) => ({
    kind: 'answer',
    status,
    ...(mediaType !== undefined && { mediaType }),
    ...(example !== undefined && { example, value }),
    name: [status, mediaType, example].filter(Boolean).join(' '),
    success: isWhole(operation.id, status, mediaType, value),
  }));
}
