/** A script asks for what the operation does not have; the message lists what it has. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}
