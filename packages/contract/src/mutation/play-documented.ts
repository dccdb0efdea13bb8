import { type Mock, ScriptError } from '@visitor-apis/mocks';
import { exchange } from './exchange.ts';
import type { DocumentedCase } from './subject.ts';

/** Has a mock give a documented answer; what comes of it, as a text to be compared. */
export async function playDocumented(
  mock: Mock,
  { operation, outcome, request }: DocumentedCase,
): Promise<string> {
  mock.reset();
  const { kind, status, example, mediaType } = outcome;
  const step = { kind, status, ...(example && { example }), ...(mediaType && { mediaType }) };
  try {
    return await exchange(mock, request, () => mock.script(operation, [step]));
  } catch (error) {
    if (error instanceof ScriptError) return error.message;
    throw error;
  }
}
