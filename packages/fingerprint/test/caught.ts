/** What a call throws, for tests that look at more than its class. */
export async function caught(call: () => unknown): Promise<Error & Record<string, unknown>> {
  try {
    await call();
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error('The call did not throw.');
}
