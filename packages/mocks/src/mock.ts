import type { KnownApis } from './api/known-apis.gen.ts';
import type { MockSource } from './api/read-source.ts';
import type { MockFetch } from './faces/fetch.ts';
import type { JournalSummary, Listener } from './journal/journal.ts';
import type { RecordedRequest } from './journal/recorded-request.ts';
import type { Violation } from './journal/violation.ts';
import type { Chaos, Latency } from './script/director.ts';
import type { DocumentedOutcome } from './script/documented.ts';
import type { Step, StepOf } from './script/step.ts';

/** The operations of an API that has no types here. */
export type AnyOperations = Readonly<Record<string, Readonly<Record<number, string>>>>;

/** The operations of what is mocked: typed for a known API, open for any other document. */
export type OperationsOf<Source> = Source extends keyof KnownApis
  ? KnownApis[Source]
  : AnyOperations;

/** A mock of one API: what it does, and what it saw. */
export interface Mock<Operations = AnyOperations> {
  /** Key of the known API, else the title of the document. */
  readonly api: string;
  /** Base URLs of the vendor, one for each region, as its document has them. */
  readonly servers: readonly string[];
  /**
   * Settles once the operations are read, which those of known APIs are when the package is
   * installed; `script` and `documented` need them. Rejects when the document cannot be read.
   */
  readonly ready: Promise<void>;
  /** Ids of its operations; empty until it is `ready`. */
  readonly operations: readonly string[];
  /** A `fetch` that leads nowhere else, with the same verdicts as a server and without a port. */
  readonly fetch: MockFetch;

  /**
   * What the next accepted requests of an operation meet, in this order; afterwards it answers as
   * ever. Requests that the vendor would refuse are refused, and take no step.
   *
   * @throws {ScriptError} when the operation lacks a status or an example
   * @example
   * ```ts
   * mock.script('getEvent', [rateLimited({ retryAfter: 1 }), reset(), slow(300), truncated(), ok()]);
   * ```
   */
  script<Id extends keyof Operations & string>(
    operation: Id,
    steps: readonly StepOf<Operations[Id]>[],
  ): void;

  /**
   * Every documented status and named example of an operation, each a step of a script.
   *
   * @example
   * ```ts
   * for (const outcome of mock.documented('getEvent')) mock.script('getEvent', [outcome]);
   * ```
   */
  documented(operation: keyof Operations & string): readonly DocumentedOutcome[];

  /** Faults by chance, from now on; `undefined` for none. */
  chaos(chaos: Chaos | undefined): void;
  /** Milliseconds before each answer, from now on; `undefined` for none. */
  latency(latency: Latency | undefined): void;
  /** Steps that are still to be played, by operation. */
  readonly pending: Readonly<Record<string, number>>;

  /** The last requests, the oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** What those requests broke. */
  readonly violations: readonly Violation[];
  /** What was counted since the last reset, of requests too that the journal has no room for. */
  readonly summary: JournalSummary;
  /** @throws {ViolationError} when there are violations: where, which rule, what came */
  assertNoViolations(): void;
  /** Tells of each request as it is answered, and of its answer; returns how to stop that. */
  subscribe(listener: Listener): () => void;
  /** Forgets requests and scripts; chaos and latency are again as they were at the start. */
  reset(): void;
}

/** A mock whose scripts take any step: what the command line and the control API work with. */
export type UntypedMock = Omit<Mock, 'script' | 'documented'> & {
  script(operation: string, steps: readonly Step[]): void;
  documented(operation: string): readonly DocumentedOutcome[];
};

export type { MockSource };
