import type { PaginationBehaviour } from '@visitor-apis/runtime';
import type { AnswerCase } from '../cases/case.ts';

/** What the client of an operation is tried with. */
export interface Trial {
  readonly vendor: string;
  readonly operation: string;
  /** Options of the client, its credentials among them. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly regions: readonly string[];
  /** A call of the operation, given the methods of a client. */
  readonly call: (methods: unknown) => Promise<unknown>;
  /** Further calls: with a `Date` wherever the document takes one, with everything there is. */
  readonly requests: readonly TrialRequest[];
  readonly answers: readonly AnswerCase[];
  /** A member whose presence in a failure says that nothing is to be repeated. */
  readonly unless: string | undefined;
  readonly pagination: PaginationBehaviour | undefined;
}

/** A call, and what the client is made with for it. */
export interface TrialRequest {
  readonly args: readonly unknown[];
  readonly options: Readonly<Record<string, unknown>>;
}
