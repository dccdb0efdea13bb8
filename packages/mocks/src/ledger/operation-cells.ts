import { type Cell, makeCell } from './cell.ts';
import type { ContractContent, ContractOperation, ContractParameter } from './read-contract.ts';

type Part = Pick<Cell, 'kind' | 'place' | 'what' | 'pointer'> & Partial<Pick<Cell, 'side'>>;

/** The cells of an operation that no schema has. */
export function cellsOf({ id, pointer, contents, answers }: ContractOperation) {
  const positive = (part: Part) =>
    makeCell({ operation: id, side: 'request', polarity: 'positive', ...part });
  const negative = (part: Part) =>
    makeCell({ operation: id, side: 'request', polarity: 'negative', ...part });
  const body = contents[0]?.pointer ?? pointer;
  return {
    called: positive({ kind: 'operation', place: '', what: 'called', pointer }),
    credentials: (set: readonly string[]) =>
      positive({
        kind: 'credentials',
        place: 'credentials',
        what: set.join(' and ') || 'none, which is allowed',
        pointer,
      }),
    noCredentials: negative({ kind: 'credentials', place: 'credentials', what: 'none', pointer }),
    sentAs: ({ mediaType, pointer: at }: ContractContent) =>
      positive({ kind: 'mediaType', place: 'body', what: `sent as ${mediaType}`, pointer: at }),
    sentOtherwise: negative({
      kind: 'mediaType',
      place: 'body',
      what: 'sent as something else',
      pointer: body,
    }),
    noBody: negative({ kind: 'body', place: 'body', what: 'missing', pointer: body }),
    bodyLeftOut: positive({ kind: 'body', place: 'body', what: 'left out', pointer: body }),
    malformed: negative({ kind: 'body', place: 'body', what: 'no JSON', pointer: body }),
    example: ({ pointer: at }: ContractContent, name: string) =>
      positive({ kind: 'example', place: 'body', what: `example ${name}`, pointer: at }),
    given: ({ place, pointer: at }: ContractParameter) =>
      positive({ kind: 'member', place, what: 'given', pointer: at }),
    leftOut: ({ place, pointer: at }: ContractParameter) =>
      positive({ kind: 'member', place, what: 'left out', pointer: at }),
    missing: ({ place, pointer: at }: ContractParameter) =>
      negative({ kind: 'member', place, what: 'missing', pointer: at }),
    answered: (status: string, mediaType?: string, example?: string) =>
      positive({
        side: 'answer',
        kind: 'answer',
        place: '',
        what: `answers ${[status, mediaType, example].filter(Boolean).join(' ')}`,
        pointer: answers.find((answer) => answer.status === status)?.pointer ?? pointer,
      }),
  };
}

/** Where the body of an operation stands; with several media types, as which of them. */
export function bodyPlace({ contents }: ContractOperation, { mediaType }: ContractContent): string {
  return contents.length > 1 ? `body(${mediaType})` : 'body';
}

/** Where the body of an answer stands. */
export function answerPlace(status: string, { mediaType }: ContractContent): string {
  return `${status} ${mediaType}`;
}
