/** What was to be mocked is neither a known API nor a file. */
export class UnknownApiError extends Error {
  override readonly name = 'UnknownApiError';

  constructor(source: string, known: readonly string[]) {
    super(
      `There is no API "${source}", and no such file. Known are: ${known.join(', ')}; any other OpenAPI document works by its path.`,
    );
  }
}
