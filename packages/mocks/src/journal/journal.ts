import type { Answer } from '../answer.ts';
import type { RecordedRequest } from './recorded-request.ts';
import type { Violation } from './violation.ts';

/** How much a journal keeps. */
export interface JournalLimits {
  /** Most requests. Default 1000. */
  readonly requests?: number | undefined;
  /** Most bytes of their bodies in all. Default 20 MB (20,000,000). */
  readonly bytes?: number | undefined;
}

interface Entry {
  readonly request: RecordedRequest;
  readonly bytes: number;
}

/** What was counted, of dropped requests too. */
export interface JournalSummary {
  readonly requests: number;
  readonly accepted: number;
  readonly refused: number;
  readonly unknown: number;
  readonly violations: number;
  /** Requests that are counted here and are no longer in the journal. */
  readonly dropped: number;
}

/** Is told of a request, and of the whole answer to it: `undefined` where none was given. */
export type Listener = (request: RecordedRequest, answer: Answer | undefined) => void;

const NONE = { requests: 0, accepted: 0, refused: 0, unknown: 0, violations: 0, dropped: 0 };

/** The last requests. The oldest make room; how many did is counted. */
export class Journal {
  readonly #limits: Required<{ [Key in keyof JournalLimits]: number }>;
  readonly #listeners = new Set<Listener>();
  #entries: Entry[] = [];
  #bytes = 0;
  #count = NONE;
  #epoch = 0;

  constructor({ requests = 1000, bytes = 20_000_000 }: JournalLimits = {}) {
    this.#limits = { requests, bytes };
  }

  get requests(): readonly RecordedRequest[] {
    return this.#entries.map(({ request }) => request);
  }

  get violations(): readonly Violation[] {
    return this.#entries.flatMap(({ request }) => request.violations);
  }

  get summary(): JournalSummary {
    return this.#count;
  }

  add(request: RecordedRequest, bytes: number, answer?: Answer): void {
    this.#entries.push({ request, bytes });
    this.#bytes += bytes;
    const count = { ...this.#count };
    count.requests += 1;
    count[request.verdict] += 1;
    count.violations += request.violations.length + request.furtherViolations;
    while (
      this.#entries.length > this.#limits.requests ||
      (this.#bytes > this.#limits.bytes && this.#entries.length > 1)
    ) {
      this.#bytes -= this.#entries.shift()?.bytes ?? 0;
      count.dropped += 1;
    }
    this.#count = count;
    for (const listener of this.#listeners) listener(request, answer);
  }

  /** Tells of each request once it is decided what is answered; returns how to stop that. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Changes when it is cleared: what was asked before is not of what comes after. */
  get epoch(): number {
    return this.#epoch;
  }

  clear(): void {
    this.#epoch += 1;
    this.#entries = [];
    this.#bytes = 0;
    this.#count = NONE;
  }
}
