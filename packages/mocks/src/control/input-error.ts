/** The input of a command is not what it has to be. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(field: string, expected: string, value: unknown) {
    const came = value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
    super(`${field} must be ${expected}, got ${value === undefined ? 'nothing' : came}`);
  }
}
