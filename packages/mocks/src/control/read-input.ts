import { type Expected, REQUEST_PARTS } from '../journal/received.ts';
import { parseSteps } from '../script/parse-steps.ts';
import type { Step } from '../script/step.ts';
import { InputError } from './input-error.ts';

const KINDS: readonly Step['kind'][] = [
  'ok',
  'answer',
  'undocumented',
  'reset',
  'stall',
  'garbled',
  'truncated',
];

/** The members of a JSON object. */
export type Input = Readonly<Record<string, unknown>>;

/** @throws {InputError} */
export function readObject(value: unknown, field = 'The body'): Input {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Input;
  throw new InputError(field, 'a JSON object', value);
}

/** @throws {InputError} */
export function readText(input: Input, field: string): string {
  const value = input[field];
  if (typeof value === 'string' && value) return value;
  throw new InputError(field, 'a text that is not empty', value);
}

/** @throws {InputError} */
export function readNumber(input: Input, field: string): number | undefined {
  const value = input[field];
  if (value === undefined || typeof value === 'number') return value;
  throw new InputError(field, 'a number', value);
}

/**
 * What a request must have had, beside its operation.
 *
 * @throws {InputError}
 */
export function readExpected({ operation: _, ...input }: Input): Expected {
  const further = Object.keys(input).find((part) => !REQUEST_PARTS.some((one) => one === part));
  if (further !== undefined) {
    throw new InputError(
      further,
      `left out: there are ${REQUEST_PARTS.join(', ')}`,
      input[further],
    );
  }
  const { query, headers } = input;
  if (query !== undefined) readObject(query, 'query');
  if (headers !== undefined) readObject(headers, 'headers');
  return input;
}

/**
 * Steps in a line (`"429x2,reset"`), or a list of such texts and of steps as objects.
 *
 * @throws {InputError}
 */
export function readSteps(input: Input): Step[] {
  const { steps } = input;
  const list = typeof steps === 'string' ? [steps] : steps;
  if (!Array.isArray(list)) throw new InputError('steps', 'a text or a list of steps', steps);
  return list.flatMap((step): Step[] => {
    if (typeof step === 'string') return parseSteps(step);
    const { kind } = Object(step);
    if (kind === 'truncated') return [{ ...step, by: step.by ?? 'close' }];
    if (KINDS.includes(kind)) return [step as Step];
    throw new InputError(
      'Each of steps',
      `a text, or an object whose kind is one of ${KINDS.join(', ')}`,
      step,
    );
  });
}
