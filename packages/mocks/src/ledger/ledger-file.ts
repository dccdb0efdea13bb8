import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { MockedApi } from '../api/mocked-api.ts';
import { makeHeader } from './ledger-header.ts';
import { layDocument, sourceOf } from './ledger-source.ts';

/** How the name of a ledger file ends. */
export const LEDGER_FILE = '.ledger.ndjson';

/**
 * What one process, or one thread of it, was shown of one API: ids of cells, as they are first
 * shown. Each is written before its request is answered, so that whoever is killed loses none.
 */
export class LedgerFile {
  readonly #folder: string;
  readonly #api: MockedApi;
  readonly #entered = new Set<string>();
  #path: string;

  constructor(folder: string, api: MockedApi) {
    // Now: a test may change the directory.
    this.#folder = resolve(folder);
    this.#api = api;
    this.#path = this.#choosePath();
  }

  /** @throws when it cannot be written; the same cells are then tried again */
  enter(ids: readonly string[]): void {
    // A watching test runner empties the folder between two runs of the same process.
    const isBegun = existsSync(this.#path);
    if (!isBegun) this.#entered.clear();
    const fresh = ids.filter((id) => !this.#entered.has(id));
    if (fresh.length === 0) return;
    try {
      const lines = [...(isBegun ? [] : [this.#begin()]), fresh];
      appendFileSync(this.#path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    } catch (error) {
      // Half a line may stand in it, and nothing can follow that.
      this.#path = this.#choosePath();
      throw error;
    }
    for (const id of fresh) this.#entered.add(id);
  }

  #choosePath(): string {
    const name = this.#api.key.replace(/[^\w.-]+/g, '-').slice(0, 60);
    const own = `${process.pid}-${threadId}-${randomUUID().slice(0, 8)}`;
    return join(this.#folder, `${name}-${own}${LEDGER_FILE}`);
  }

  #begin(): object {
    const { source, text } = sourceOf(this.#api);
    mkdirSync(this.#folder, { recursive: true });
    if (text !== undefined) layDocument(this.#folder, source, text);
    return makeHeader(this.#api.key, source);
  }
}
