import {
  answerPlace,
  type ContractAnswer,
  type ContractContent,
} from '@visitor-apis/mocks/ledger-internals';
import type { AnswerCase } from './case.ts';
import type { Derivation } from './derivation.ts';
import { makeValues } from './made-values.ts';

/** Derives the answers that have to be decoded: each example, and what examples do not show. */
export function deriveAnswers(derivation: Derivation): AnswerCase[] {
  const documented = derivation.operation.answers.filter(({ status }) => /^\d{3}$/.test(status));
  return documented.flatMap((answer) =>
    answer.contents.length === 0
      ? [makeCase(derivation, answer, undefined, '', undefined)]
      : answer.contents.flatMap((content) => answersOf(derivation, answer, content)),
  );
}

function answersOf(
  derivation: Derivation,
  answer: ContractAnswer,
  content: ContractContent,
): AnswerCase[] {
  const { contract, sample, operation, cells } = derivation;
  const { shape, examples } = content;
  const reachable = new Set(cells.map(({ id }) => id));
  const place = answerPlace(answer.status, content);
  const making = shape && { contract, sample, operation: operation.id, place, shape };
  const made = making ? makeValues(making, Object.values(examples), (id) => reachable.has(id)) : [];
  return [
    ...Object.entries(examples).map(([name, value]) => ({
      ...makeCase(derivation, answer, content, name, value),
      example: name,
    })),
    ...made.map((value, index) =>
      makeCase(derivation, answer, content, `made of its schema, way ${index + 1}`, value),
    ),
  ];
}

function makeCase(
  { operation: { id: operation } }: Derivation,
  { status }: ContractAnswer,
  content: ContractContent | undefined,
  what: string,
  value: unknown,
): AnswerCase {
  const name = [status, content?.mediaType, what].filter(Boolean).join(' ');
  const id = `${operation} answers ${name}`;
  const mediaType = content?.mediaType;
  return { id, operation, name, status: Number(status), mediaType, value };
}
