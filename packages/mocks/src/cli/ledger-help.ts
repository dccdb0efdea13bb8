import { CELL_KINDS } from '../ledger/index.ts';

/** What `ledger --help` prints. */
export const LEDGER_HELP = `Usage: visitor-apis-mocks ledger <folder> [options]

Says which part of the vendors' contracts your tests exercised. Run them with the environment
variable VISITOR_APIS_LEDGER naming the folder, in whatever language they are: every mock enters
there what it is shown, the served ones too.

  VISITOR_APIS_LEDGER=.ledger npm test && npx visitor-apis-mocks ledger .ledger --min 60

What is in the folder is added to: remove it before a run that is to stand alone.

  --min N            fail when less than N percent was shown, and name the first missing cells
  --operation ID     count this operation only; may be given several times
  --kind KIND        count this kind of cell only; may be given several times
                                        (default: all but example and server)
  --polarity P       positive: what is taken and answered; negative: what is refused; or both
                                        (default: positive)
  --json             all of it as JSON
  --help

A cell is one thing that a contract says and a test can show. Its KIND is one of
${wrap(CELL_KINDS)}.

Exit codes: 0 covered, 1 below the minimum or nothing to read, 2 wrong usage.`;

function wrap(names: readonly string[]): string {
  const half = Math.ceil(names.length / 2);
  return `${names.slice(0, half).join(', ')},\n${names.slice(half).join(', ')}`;
}
