import type { Document } from '@visitor-apis/codegen/document';
import type { Answer } from '../answer.ts';
import { partsOf } from '../create-mock.ts';
import type { RecordedRequest } from '../journal/recorded-request.ts';
import type { Mock } from '../mock.ts';
import { attempt } from './attempt.ts';
import type { Cell } from './cell.ts';
import { contractOf, keepContract } from './contract-of.ts';
import { listCells } from './list-cells.ts';
import { observeAnswer } from './observe-answer.ts';
import { observeRequest } from './observe-request.ts';
import { readContract } from './read-contract.ts';

/** A cell, and how often it was shown. */
export interface LedgerEntry extends Cell {
  readonly count: number;
}

/** What has been shown of one contract. */
export class Ledger {
  /** Key of the known API, else the title of the document. */
  readonly api: string;
  readonly #counts = new Map<string, number>();
  #cells: readonly Cell[] | undefined;

  constructor(api: string, document: object) {
    this.api = api;
    keepContract(this, readContract(document as Document));
  }

  /** Ids of the operations of the contract. */
  get operations(): readonly string[] {
    return contractOf(this).operations.map(({ id }) => id);
  }

  /** The operations by the entry of the package that they belong to, `''` for its main one. */
  get entryOf(): ReadonlyMap<string, string> {
    const { operations } = contractOf(this);
    return new Map(operations.map(({ id, spec }) => [id, spec.object['x-entry'] ?? '']));
  }

  /** All that the contract says and a test can show, in the order of the document. */
  get cells(): readonly Cell[] {
    this.#cells ??= listCells(contractOf(this));
    return this.#cells;
  }

  /** The cells, each with how often it was shown. */
  get entries(): readonly LedgerEntry[] {
    return this.cells.map((cell) => ({ ...cell, count: this.#counts.get(cell.id) ?? 0 }));
  }

  /** Enters what a request and its answer show; tells the ids of the cells, each once. */
  add(request: RecordedRequest, answer?: Answer): readonly string[] {
    const ids = this.observe(request, answer).map(({ id }) => id);
    this.enter(ids);
    return ids;
  }

  /** The cells that a request and its answer show, each once; nothing is entered. */
  observe(request: RecordedRequest, answer?: Answer): readonly Cell[] {
    const contract = contractOf(this);
    const operation = contract.operations.find(({ id }) => id === request.operation);
    if (!operation) return [];
    const asked = observeRequest(contract, operation, request);
    const answered = answer ? observeAnswer(contract, operation, answer) : [];
    return [...new Map([...asked, ...answered].map((cell) => [cell.id, cell] as const)).values()];
  }

  /** Enters cells that were shown elsewhere. */
  enter(ids: Iterable<string>): void {
    for (const id of ids) this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
  }
}

/**
 * A ledger of what is shown to a mock from now on: which part of the vendor's contract your tests
 * exercise.
 *
 * @example
 * ```ts
 * const ledger = createLedger(mock);
 * // … your tests
 * assertCovered([ledger], { min: 60 });
 * ```
 */
export function createLedger(mock: Pick<Mock, 'subscribe'>): Ledger {
  const { key, document } = partsOf(mock).api;
  const ledger = new Ledger(key, document);
  mock.subscribe((request, answer) =>
    attempt(`The ledger of ${key} lacks a request`, () => void ledger.add(request, answer)),
  );
  return ledger;
}
