import { UnknownApiError } from './registry.ts';
import { SpecError } from './spec-error.ts';

/**
 * Runs a command: its exit code becomes the process's. A spec at fault exits with 1 and wrong
 * usage (an option or a vendor that does not exist) with 2, both without a stack.
 */
export async function runMain(help: string, main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (error instanceof SpecError) {
      console.error(`${message}\n\nMend the spec, then run: npm run generate`);
      process.exitCode = 1;
    } else if (error instanceof UnknownApiError || code?.startsWith('ERR_PARSE_ARGS')) {
      console.error(`${message}\n\n${help}`);
      process.exitCode = 2;
    } else throw error;
  }
}
