import type { BatchEventInput } from '../inputs.ts';
import type {
  BatchOutcome,
  BatchProgress,
  BatchRowOutcome,
  RefusedRow,
  UndecidedReason,
} from './outcome.ts';
import type { Row } from './row.ts';

/** What a refusal is made of, the row aside. */
export type Refusal = Pick<RefusedRow, 'code' | 'message' | 'status' | 'vendorMessage'>;

/** Keeps account of a batch: each row is entered once, under its place in the caller's list. */
export class Ledger {
  readonly #rows: BatchRowOutcome[] = [];
  readonly #undecided: Row[] = [];
  readonly #progress: { -readonly [Name in keyof BatchProgress]: number };

  constructor(total: number) {
    this.#progress = { total, accepted: 0, refused: 0, undecided: 0, requests: 0 };
  }

  get progress(): BatchProgress {
    return { ...this.#progress };
  }

  countRequest(): void {
    this.#progress.requests++;
  }

  accept({ index, distinctId }: Row): void {
    this.#enter({ index, distinctId, state: 'accepted' });
  }

  refuse(row: Row, { code, message, status, vendorMessage }: Refusal): void {
    const { index, distinctId } = row;
    const fields = { index, distinctId, state: 'refused', code, message, status } as const;
    const entry = new Refused(fields, vendorMessage);
    this.#enter(entry as unknown as RefusedRow);
  }

  leave(row: Row, why: UndecidedReason, message: string): void {
    const { index, distinctId, sent } = row;
    this.#undecided.push(row);
    this.#enter({ index, distinctId, state: 'undecided', why, message, attempts: sent });
  }

  close(): BatchOutcome {
    const events = this.#undecided.sort((a, b) => a.index - b.index).map(({ event }) => event);
    return new Outcome(this.progress, this.#rows, events) as unknown as BatchOutcome;
  }

  #enter(row: BatchRowOutcome): void {
    this.#rows[row.index] = row;
    this.#progress[row.state]++;
  }
}

// What may hold a person is private, so that neither a logger nor util.inspect finds it.

class Refused {
  readonly #vendorMessage: string | undefined;

  constructor(fields: Omit<RefusedRow, 'vendorMessage'>, vendorMessage: string | undefined) {
    Object.assign(this, fields);
    this.#vendorMessage = vendorMessage;
  }

  get vendorMessage(): string | undefined {
    return this.#vendorMessage;
  }
}

class Outcome {
  readonly rows: readonly BatchRowOutcome[];
  readonly #events: readonly BatchEventInput[];

  constructor(
    progress: BatchProgress,
    rows: readonly BatchRowOutcome[],
    events: readonly BatchEventInput[],
  ) {
    Object.assign(this, progress);
    this.rows = rows;
    this.#events = events;
  }

  get undecidedEvents(): readonly BatchEventInput[] {
    return this.#events;
  }
}
