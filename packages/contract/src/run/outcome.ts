import type { Cell } from '@visitor-apis/mocks/ledger';
import type { CaseWire } from '../cases/wire-of.ts';

/** How a case went. */
export interface Outcome {
  /** What was wrong; `undefined` when it passed. */
  readonly failure: string | undefined;
  readonly request: CaseWire;
  readonly answer: { readonly status: number; readonly body: string };
  /** The cells that it showed. */
  readonly shown: readonly Cell[];
}

/** The first difference between what was to come and what came, for people; `undefined` for none. */
export function firstOf(failures: readonly (string | false | undefined)[]): string | undefined {
  return failures.find((failure) => typeof failure === 'string') as string | undefined;
}

/** A value for a message, in short. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
