import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ledger } from './ledger.ts';
import { LEDGER_FILE } from './ledger-file.ts';
import { readHeader } from './ledger-header.ts';
import { readDocument } from './ledger-source.ts';

/**
 * The ledgers that mocks have left in a folder, one for each API, in the order of their names. Run
 * your tests with the environment variable `VISITOR_APIS_LEDGER` naming that folder. A cell counts
 * once for each process that showed it. A folder that is not there has none.
 *
 * @throws {Error} when a file is not of this version, or its API is not known
 * @throws with the code `ENOTDIR` when it is no folder
 * @example
 * ```ts
 * assertCovered(readLedgers('.ledger'), { min: 60 });
 * ```
 */
export function readLedgers(folder: string): Ledger[] {
  const ledgers = new Map<string, Ledger>();
  for (const name of listFiles(folder)) {
    const file = join(folder, name);
    // What follows the last line break was being written by a process that is gone.
    const [first, ...lines] = readFileSync(file, 'utf8').split('\n').slice(0, -1);
    if (first === undefined) continue;
    const { api, source } = readHeader(first, file);
    const key = JSON.stringify(source);
    const ledger = ledgers.get(key) ?? new Ledger(api, readDocument(folder, source));
    ledgers.set(key, ledger);
    ledger.enter(new Set(lines.flatMap((line): string[] => JSON.parse(line))));
  }
  return [...ledgers.values()];
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(LEDGER_FILE))
      .sort();
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return [];
    throw error;
  }
}
