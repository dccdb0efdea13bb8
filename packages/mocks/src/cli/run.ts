import { ScriptError, UnknownApiError } from '../index.ts';
import { HELP } from './help.ts';
import { printAddresses } from './print-addresses.ts';
import { readArguments } from './read-arguments.ts';
import { reportViolations, summarize } from './report-violations.ts';
import { type Served, startMocks } from './start-mocks.ts';
import { untilStopped } from './until-stopped.ts';
import { UsageError } from './usage-error.ts';

/** Runs the command; the exit code comes back once it was stopped. */
export async function run(args: readonly string[], version: string): Promise<number> {
  // Read first: who started this may be gone as soon as it has the addresses.
  const startedBy = process.ppid;
  // Whoever reads the output may have read enough.
  process.stdout.on('error', () => {});
  // Loaded when it is asked for: whoever serves mocks does not wait for it.
  if (args[0] === 'ledger') return (await import('./run-ledger.ts')).runLedger(args.slice(1));
  if (args.includes('--help') || args.includes('-h')) return print(HELP);
  if (args.includes('--version')) return print(version);
  let served: Served[] = [];
  try {
    const asked = readArguments(args);
    served = await startMocks(asked);
    // Before the addresses are out: whoever reads them may stop it at once.
    const stopped = untilStopped(asked.stopsWithStarter ? startedBy : undefined);
    if (!asked.isQuiet) reportViolations(served);
    if (asked.isJson) {
      const list = served.map(({ name, env, mock }) => ({ api: name, url: mock.url, env }));
      console.log(JSON.stringify(list));
    } else printAddresses(served);
    await stopped;
    if (!asked.isJson) console.log(`\n${summarize(served)}`);
    return 0;
  } catch (error) {
    return explain(error as StartError, served.length > 0);
  } finally {
    await Promise.all(served.map(({ mock }) => mock.close()));
  }
}

function print(text: string): number {
  console.log(text);
  return 0;
}

type StartError = Error & { code?: string; port?: number };

function explain(error: StartError, isStarted: boolean): number {
  const { code = '', message } = error;
  if (['EADDRINUSE', 'EACCES'].includes(code)) {
    console.error(
      `Port ${error.port} cannot be had (${code}). Give another --port, or none for a free one.`,
    );
    return 1;
  }
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(code)) {
    console.error(`The --host cannot be had: ${message}`);
    return 1;
  }
  const isUsage = [UsageError, UnknownApiError, ScriptError].some((kind) => error instanceof kind);
  if (isUsage || code.startsWith('ERR_PARSE_ARGS')) {
    console.error(`${message}\n\nvisitor-apis-mocks --help tells what there is.`);
    return 2;
  }
  console.error(isStarted ? message : `The document cannot be read: ${message}`);
  return 1;
}
