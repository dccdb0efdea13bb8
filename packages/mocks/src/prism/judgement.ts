import type { Answer } from '../answer.ts';
import type { Query } from '../read-query.ts';
import type { Finding } from './finding.ts';

/** A request below the base path. */
export interface EngineRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Query;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed, if it says that it is JSON; see `parseBody`. */
  readonly body: unknown;
  /** How many bytes are allowed, when there were more: then there is no body. */
  readonly beyond?: number | undefined;
}

/** What the engine makes of a request. */
export interface Judgement {
  /** Id of the operation; `undefined` when the document has none there. */
  readonly operation: string | undefined;
  readonly findings: readonly Finding[];
  /** Whether the vendor would have refused it. */
  readonly refused: boolean;
  readonly answer: Answer;
}

/** Judges a request by the document and answers it. */
export type Engine = (request: EngineRequest) => Promise<Judgement>;
