import { type ClientError, type ErrorKind, isClientError } from '@visitor-apis/runtime';

/** What a call came to, as its caller sees it. */
export interface Outcome
  extends Partial<Pick<ClientError, 'attempts' | 'failures' | 'retryAfter' | 'madeKey'>> {
  readonly kind: ErrorKind | 'ok' | 'none';
  readonly status: number | undefined;
  /** What is wrong, where the call came to nothing that it may come to. */
  readonly problem?: string;
}

interface Result {
  readonly ok: boolean;
  readonly kind?: ErrorKind;
  readonly response?: { readonly status: number };
  readonly exception?: ClientError;
}

/** Watches a call of the form that never throws. */
export async function observeResult(call: Promise<unknown>): Promise<Outcome> {
  const { ok, kind, response, exception } = (await call) as Result;
  const status = response?.status;
  if (ok) return { kind: 'ok', status };
  if (!exception || exception.kind !== kind) return noOutcome('the result is not its exception');
  return { ...outcomeOf(exception), status };
}

/** Watches a call of the form that throws; what it resolves to does not tell the status. */
export async function observeThrown(call: Promise<unknown>): Promise<Outcome> {
  return call.then(
    () => ({ kind: 'ok', status: undefined }),
    (error) => (isClientError(error) ? outcomeOf(error) : noOutcome(`it threw ${error}`)),
  );
}

/** The outcome of a call that came to nothing that it may come to. */
export function noOutcome(problem: string): Outcome {
  return { kind: 'none', status: undefined, problem };
}

function outcomeOf(error: ClientError): Outcome {
  const { kind, attempts, failures, retryAfter, madeKey, response } = error;
  return { kind, status: response?.status, attempts, failures, retryAfter, madeKey };
}
