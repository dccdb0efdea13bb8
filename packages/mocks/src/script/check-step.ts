import type { Operation, OperationAnswer } from '../api/operation.ts';
import { ScriptError } from './script-error.ts';
import type { Step } from './step.ts';

/** The documented answer that a step names; `undefined` when it names none. */
export function answerFor(operation: Operation, step: Step): OperationAnswer | undefined {
  if (step.kind === 'ok' && step.example !== undefined) {
    return operation.answers.find(
      ({ status, example }) => status >= 200 && status < 300 && example === step.example,
    );
  }
  if (step.kind !== 'answer') return undefined;
  return operation.answers.find(
    ({ status, example, mediaType }) =>
      status === step.status &&
      (step.example === undefined || example === step.example) &&
      (step.mediaType === undefined || mediaType === step.mediaType),
  );
}

/** Milliseconds. A timer that should wait longer does not wait at all. */
export const LONGEST_DELAY = 2 ** 31 - 1;

/**
 * Refuses what no operation could play.
 *
 * @throws {ScriptError} when a number is none
 */
export function checkNumbers(step: Step): void {
  const { delay = 0 } = step;
  if (!(delay >= 0 && delay <= LONGEST_DELAY)) {
    throw new ScriptError(`The delay of a step must be milliseconds, got ${delay}`);
  }
  if (step.kind === 'undocumented' && !(step.status >= 200 && step.status <= 599)) {
    throw new ScriptError(`A status must be from 200 to 599, got ${step.status}`);
  }
}

/**
 * Refuses what cannot be played.
 *
 * @throws {ScriptError} when the operation lacks the status or the example, or a number is none
 */
export function checkStep(operation: Operation, step: Step): void {
  checkNumbers(step);
  const names = step.kind === 'answer' || (step.kind === 'ok' && step.example !== undefined);
  if (!names || answerFor(operation, step)) return;
  const asked = [step.kind === 'answer' ? step.status : '2xx', step.example].filter(Boolean);
  throw new ScriptError(
    `${operation.id} documents no ${asked.join(' ')}. It has: ${describe(operation.answers)}.`,
  );
}

function describe(answers: readonly OperationAnswer[]): string {
  const statuses = [...new Set(answers.map(({ status }) => status))];
  return statuses
    .map((status) => {
      const named = answers.flatMap((one) => (one.status === status ? (one.example ?? []) : []));
      return named.length ? `${status} (${named.join(', ')})` : String(status);
    })
    .join(', ');
}
