import { listNearest } from '../list-nearest.ts';
import { ScriptError } from './script-error.ts';

/** The refusal of an operation that an API does not have; it lists those that it has. */
export function unknownOperation(api: string, id: string, known: readonly string[]): ScriptError {
  return new ScriptError(`${api} has no operation "${id}". It has: ${listNearest(id, known)}.`);
}
