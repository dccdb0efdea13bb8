import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UnknownApiError } from './registry.ts';
import { SpecError } from './spec-error.ts';

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>;

/**
 * Runs a command with its arguments: the exit code becomes the process's. `--help` prints the
 * help. A spec at fault exits with 1 and wrong usage (an option or a vendor that does not exist)
 * with 2, both without a stack.
 */
export async function runMain<const Options extends ParseArgsOptionsConfig>(
  help: string,
  options: Options,
  main: (parsed: Parsed<Options>) => Promise<number>,
): Promise<void> {
  try {
    if (process.argv.includes('--help')) console.log(help);
    else process.exitCode = await main(parseArgs({ options, allowPositionals: true }));
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
