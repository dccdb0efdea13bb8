import type { Cell } from '@visitor-apis/mocks/ledger';

/** What a run of the suite has shown, for people and machines. */
export interface ContractReport {
  /** When the run ended, ISO 8601. */
  readonly at: string;
  readonly apis: readonly ApiReport[];
}

/** What was shown of one API. */
export interface ApiReport {
  /** Its key in the registry, e.g. `fingerprint@v3`. */
  readonly api: string;
  readonly title: string;
  readonly cells: readonly CellReport[];
  readonly cases: readonly CaseReport[];
}

/** A cell of the contract, and what shows it. */
export interface CellReport extends Cell {
  /** Ids of the cases that show it. */
  readonly cases: readonly string[];
  /** Why no test can show it; absent where one can. */
  readonly unreachable?: string;
}

/** A case of the suite, and how it went. */
export interface CaseReport {
  /** Unique within its API: `track refuses body.token: missing`. */
  readonly id: string;
  readonly operation: string;
  /** A request that is taken, one that is refused, or an answer that is decoded. */
  readonly kind: 'request' | 'refusal' | 'answer';
  readonly name: string;
  /** What was sent, on the wire; credentials are made up. */
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    /** Shortened where it is long. */
    readonly body?: string;
  };
  /** What came back. */
  readonly answer: { readonly status: number; readonly body: string };
  /** What was wrong; absent where the case passed. */
  readonly failure?: string;
}
