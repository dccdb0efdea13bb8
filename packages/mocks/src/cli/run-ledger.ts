import { readLedgers, reportLedgers } from '../ledger/index.ts';
import { LEDGER_HELP } from './ledger-help.ts';
import {
  checkOperations,
  type LedgerArguments,
  readLedgerArguments,
} from './read-ledger-arguments.ts';
import { UsageError } from './usage-error.ts';

/** Says what of the contracts was shown; gives the exit code. */
export function runLedger(args: readonly string[]): number {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(LEDGER_HELP);
    return 0;
  }
  try {
    return report(readLedgerArguments(args));
  } catch (error) {
    const { code = '', message } = error as Error & { code?: string };
    if (!(error instanceof UsageError) && !code.startsWith('ERR_PARSE_ARGS')) {
      console.error(`The ledger cannot be read: ${message}`);
      return 1;
    }
    console.error(`${message}\n\nvisitor-apis-mocks ledger --help tells what there is.`);
    return 2;
  }
}

function report({ folder, options, isJson }: LedgerArguments): number {
  const ledgers = readLedgers(folder);
  checkOperations(ledgers, options.operations ?? []);
  const { coverage, text, lack } = reportLedgers(ledgers, options);
  const { min } = options;
  const judged = min === undefined ? {} : { min, isCovered: lack === undefined };
  if (isJson) console.log(JSON.stringify({ ...judged, ...coverage }));
  else if (text) console.log(text);
  if (lack !== undefined) console.error(`${text && !isJson ? '\n' : ''}${lack}`);
  return lack !== undefined || ledgers.length === 0 ? 1 : 0;
}
