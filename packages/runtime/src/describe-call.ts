import type { ApiDefinition, OperationDefinition } from './definition.ts';
import type { ErrorOrigin } from './errors/client-error.ts';
import { InvalidInputError, type RefuseField } from './errors/invalid-input-error.ts';

/** One operation of one client, with the names and the errors that belong to its calls. */
export interface Call {
  readonly name: string;
  readonly operation: OperationDefinition;
  readonly origin: ErrorOrigin;
  /** For messages, e.g. `Fingerprint getEvent (GET /events/{request_id})`. */
  readonly where: string;
  /** Takes the name of a field, or a JSON pointer into the body. */
  readonly refuse: RefuseField;
}

/** Names the calls of an operation. */
export function describeCall(
  { vendor, title }: ApiDefinition,
  name: string,
  operation: OperationDefinition,
): Call {
  const origin = { vendor, operation: name };
  const where = `${title} ${name} (${operation.method} ${operation.path})`;
  const refuse: RefuseField = (field, problem, cause) => {
    const options = cause === undefined ? undefined : { cause };
    throw new InvalidInputError(where, origin, field, problem, options);
  };
  return { name, operation, origin, where, refuse };
}
