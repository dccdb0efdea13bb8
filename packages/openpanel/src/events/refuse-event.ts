import { InvalidInputError } from '@visitor-apis/runtime';

/**
 * Refuses what cannot be sent as the vendor takes it.
 *
 * @param field - a JSON pointer into the body, or a member of the context
 * @param problem - the end of a sentence that begins with the field; never a value
 */
export function refuseEvent(field: string, problem: string): never {
  const origin = { vendor: 'openpanel', operation: 'track' };
  throw new InvalidInputError('OpenPanel events', origin, field, problem);
}
