import { ClientError, type ErrorOrigin } from './client-error.ts';

/** Throws an {@link InvalidInputError} that names a field and its problem. */
export type RefuseField = (field: string, problem: string, cause?: unknown) => never;

/**
 * An option, parameter or body is not what it must be. Nothing was sent. The message names the
 * field, what was expected and what kind of thing came, never the value.
 */
export class InvalidInputError extends ClientError {
  override readonly name = 'InvalidInputError';
  readonly kind = 'invalid';
  /** The field at fault, e.g. `apiKey`, `request_id` or `/payload/value`. */
  readonly field: string;

  constructor(
    where: string,
    origin: ErrorOrigin,
    field: string,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(`${where}: \`${field}\` ${problem}.`, origin, options);
    this.field = field;
  }
}
