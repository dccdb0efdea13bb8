import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../answer.ts';
import { essenceOf } from '../media-type.ts';
import type { Cell } from './cell.ts';
import { observeValue } from './observe-value.ts';
import { answerPlace, cellsOf } from './operation-cells.ts';
import type {
  Contract,
  ContractAnswer,
  ContractContent,
  ContractOperation,
} from './read-contract.ts';

/** The cells that an answer shows. */
export function observeAnswer(
  contract: Contract,
  operation: ContractOperation,
  answer: Answer,
): Cell[] {
  const documented = documentedAnswer(operation, answer.status);
  if (!documented) return [];
  const { status, contents } = documented;
  const of = cellsOf(operation);
  if (contents.length === 0) return [of.answered(status)];
  const type = essenceOf(answer.headers['content-type'] ?? '').toLowerCase();
  const content = contents.find(({ mediaType }) => essenceOf(mediaType).toLowerCase() === type);
  if (!content) return [];
  const value = readAnswer(answer, content);
  const cells = examplesOf(content, value).map((name) =>
    of.answered(status, content.mediaType, name),
  );
  const { shape } = content;
  if (shape) {
    const place = answerPlace(status, content);
    const site = { operation: operation.id, side: 'answer', place, form: 'json' } as const;
    observeValue(contract, shape, site, value, 'positive', (cell) => cells.push(cell));
  }
  return cells;
}

/** The most exact entry of a status: itself, `4XX`, `default`. */
function documentedAnswer(
  { answers }: ContractOperation,
  status: number,
): ContractAnswer | undefined {
  const names = [String(status), `${Math.floor(status / 100)}XX`, 'default'];
  return names
    .map((name) => answers.find((answer) => answer.status.toUpperCase() === name.toUpperCase()))
    .find((answer) => answer !== undefined);
}

/** The examples that were answered; of what has none, that it was answered at all. */
function examplesOf({ examples }: ContractContent, value: unknown): (string | undefined)[] {
  const names = Object.keys(examples);
  return names.length
    ? names.filter((name) => isDeepStrictEqual(examples[name], value))
    : [undefined];
}

function readAnswer({ body }: Answer, { mediaType }: ContractContent): unknown {
  if (!/json/i.test(mediaType)) return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
