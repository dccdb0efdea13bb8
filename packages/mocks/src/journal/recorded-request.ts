import type { Query } from '../read-query.ts';
import type { RequestParts } from './redactor.ts';
import type { Violation } from './violation.ts';

/** What the mock made of a request. */
export type Verdict = 'accepted' | 'refused' | 'unknown';

/** What is known of a request beside itself. */
export type RequestFacts = Pick<
  RecordedRequest,
  | 'id'
  | 'at'
  | 'method'
  | 'region'
  | 'verdict'
  | 'violations'
  | 'furtherViolations'
  | 'outcome'
  | 'status'
>;

/**
 * A request as it came, and what became of it. Its parts are there for your assertions and nowhere
 * else: printed or as JSON it shows no secret and no person.
 */
export class RecordedRequest {
  /** Counted from 1. */
  readonly id: number;
  readonly at: Date;
  readonly method: string;
  /** The region whose host was asked; `undefined` where the vendor has none, or over loopback. */
  readonly region: string | undefined;
  /** `unknown`: the document has no such operation. */
  readonly verdict: Verdict;
  readonly violations: readonly Violation[];
  /** How many there were beyond those. */
  readonly furtherViolations: number;
  /** What was played: a status, or `reset`, `stall`, `garbled`, `truncated`. */
  readonly outcome: string;
  /** The status that was answered; `undefined` when nothing was. */
  readonly status: number | undefined;
  readonly #parts: RequestParts;
  readonly #redact: (parts: RequestParts) => RequestParts;

  constructor(
    facts: RequestFacts,
    parts: RequestParts,
    redact: (parts: RequestParts) => RequestParts,
  ) {
    this.id = facts.id;
    this.at = facts.at;
    this.method = facts.method;
    this.region = facts.region;
    this.verdict = facts.verdict;
    this.violations = facts.violations;
    this.furtherViolations = facts.furtherViolations;
    this.outcome = facts.outcome;
    this.status = facts.status;
    this.#parts = parts;
    this.#redact = redact;
  }

  /** Id of the operation. */
  get operation(): string | undefined {
    return this.#parts.operation;
  }

  /** Path below the base path, as it was sent. */
  get path(): string {
    return this.#parts.path;
  }

  /** A parameter that was sent more than once is a list. */
  get query(): Query {
    return this.#parts.query;
  }

  /** Lower-case names. */
  get headers(): Readonly<Record<string, string>> {
    return this.#parts.headers;
  }

  /** Parsed if it says that it is JSON, else as text; `undefined` when there was none. */
  get body(): unknown {
    const { body } = this.#parts;
    return typeof body === 'symbol' ? undefined : body;
  }

  /** What may be shown of it. */
  toJSON(): object {
    const { operation, ...parts } = this.#redact(this.#parts);
    const { id, at, method, region, verdict, violations, outcome, status } = this;
    return { id, at, operation, method, ...parts, region, verdict, violations, outcome, status };
  }

  [Symbol.for('nodejs.util.inspect.custom')](): object {
    return this.toJSON();
  }
}
