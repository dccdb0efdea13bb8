/** A spec is at fault: Redocly says so, or it holds what cannot be generated. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
}
