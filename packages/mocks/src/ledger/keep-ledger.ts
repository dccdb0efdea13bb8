import type { MockedApi } from '../api/mocked-api.ts';
import type { Journal } from '../journal/journal.ts';
import { attempt } from './attempt.ts';
import { Ledger } from './ledger.ts';
import { LedgerFile } from './ledger-file.ts';

/** Enters into a folder what a mock is shown from now on. What goes wrong is told, and no more. */
export function keepLedger(folder: string, api: MockedApi, journal: Journal): void {
  const problem = `The ledger in ${folder} is not kept`;
  attempt(problem, () => {
    const { ledger, known, file } = kept(folder, api);
    journal.subscribe((request, answer) =>
      attempt(problem, () => {
        // The contract's own words only: nothing of a request can get into a file.
        file.enter(ledger.add(request, answer).filter((id) => known.has(id)));
      }),
    );
  });
}

interface Kept {
  readonly ledger: Ledger;
  readonly known: ReadonlySet<string>;
  readonly file: LedgerFile;
}

// Reading a contract takes a while, and each file of tests has a mock of its own.
const ledgers = new Map<string, Kept>();

function kept(folder: string, api: MockedApi): Kept {
  const name = api.vendor === undefined ? undefined : `${api.key} ${folder}`;
  const found = name === undefined ? undefined : ledgers.get(name);
  if (found) return found;
  const ledger = new Ledger(api.key, api.document);
  const known = new Set(ledger.cells.map(({ id }) => id));
  const made = { ledger, known, file: new LedgerFile(folder, api) };
  if (name !== undefined) ledgers.set(name, made);
  return made;
}
