import type { Cell } from './cell.ts';
import { limitsFor } from './client-limits.ts';
import type { Expectation } from './expectation.ts';
import { keysOf } from './keys-of.ts';
import type { Outcome } from './observe.ts';

/** What both sides saw of a call. */
export interface Seen {
  readonly outcome: Outcome;
  readonly requests: number;
  readonly bodies: readonly string[];
  /** Requests to the server that nobody may call. */
  readonly elsewhere: number;
}

/** What is not as it must be, one sentence each. */
export function differences(cell: Cell, expected: Expectation, seen: Seen): string[] {
  const { outcome, requests, elsewhere } = seen;
  if (outcome.problem) return [outcome.problem];
  const isOk = outcome.kind === 'ok';
  const pairs: [what: string, is: unknown, must: unknown][] = [
    ['kind', outcome.kind, expected.kind],
    ['requests', requests, expected.requests],
    ['requests to the other host', elsewhere, 0],
  ];
  // Whoever calls the form that throws gets the data alone.
  if (!isOk || cell.form === 'try') pairs.push(['status', outcome.status, expected.status]);
  if (!isOk) {
    pairs.push(['attempts', outcome.attempts, expected.attempts]);
    pairs.push(['waits', outcome.failures?.length, expected.attempts - 1]);
  }
  return [
    ...pairs
      .filter(([, is, must]) => is !== must)
      .map(([what, is, must]) => `${what}: ${is}, must be ${must}`),
    ...(isOk ? [] : waitProblems(cell, outcome)),
    ...keyProblems(cell, seen),
  ];
}

/** Whether the client waited as long as it was asked to, and no longer than it may. */
function waitProblems({ fault }: Cell, { failures = [], retryAfter }: Outcome): string[] {
  const { asksFor } = fault;
  const { firstDelay, factor, maxDelay, jitter } = limitsFor(fault).retry;
  const waits = failures.flatMap(({ delay }, index) => {
    const wait = Math.min(asksFor?.[0] ?? firstDelay * factor ** index, maxDelay);
    const isRight = delay >= wait + jitter.min && delay <= wait + jitter.max;
    return isRight ? [] : [`wait ${index + 1}: ${delay} ms, must be ${wait} ms and jitter`];
  });
  const isTold = asksFor
    ? retryAfter !== undefined && retryAfter >= asksFor[0] && retryAfter <= asksFor[1]
    : retryAfter === undefined;
  const must = asksFor?.join(' to ') ?? 'absent';
  return isTold ? waits : [...waits, `retryAfter: ${retryAfter}, must be ${must}`];
}

/** Each request must carry the same keys: by them the vendor knows a repeat. */
function keyProblems({ subject }: Cell, { bodies, outcome }: Seen): string[] {
  const { policy, keyLeftOut } = subject;
  const { key, repeatable } = policy;
  if (repeatable !== 'by-key' || !key || bodies.length === 0) return [];
  const sent = new Set(bodies.map((body) => keysOf(body, key).join(' ')));
  const [first = ''] = sent;
  if (sent.size !== 1 || first === '') return [`keys: ${[...sent].join('; ')}, must be one`];
  if (outcome.kind === 'ok') return [];
  // Whoever gave no key must learn it, to send the same again; a row's would not say whose it is.
  const made = keyLeftOut && key.each === undefined ? first : undefined;
  return outcome.madeKey === made ? [] : [`madeKey: ${outcome.madeKey}, must be ${made}`];
}
