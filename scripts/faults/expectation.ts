import type { Ending, Fault, Reply } from './fault.ts';
import { kindOf } from './kind-of.ts';
import type { Subject } from './subject.ts';

/** What a call must come to. */
export interface Expectation {
  readonly kind: string;
  /** Of the answer, as far as one came. */
  readonly status: number | undefined;
  /** How many the server must have got. */
  readonly requests: number;
  /** How many the client must say that it made. */
  readonly attempts: number;
}

/** What the spec says of repeating; what follows from it is written here by hand. */
type Policy = Subject['policy'];

interface Rule {
  readonly kind: (reply: Reply, subject: Subject) => string;
  readonly isRepeated: (policy: Policy, reply: Reply) => boolean;
}

const RULES: Readonly<Record<Ending, Rule>> = {
  answered: {
    kind: (reply, { definition }) => kindOf(reply, definition),
    isRepeated: (policy, { status, body = '' }) => {
      if (!policy.statuses.includes(status)) return false;
      // The vendor tells what became of each part: to send the whole again would do some twice.
      if (policy.unless && body.includes(`"${policy.unless.slice(1)}"`)) return false;
      return mayBeDoneTwice(policy) || policy.unprocessed?.includes(status) === true;
    },
  },
  // It may have been done, and nobody knows.
  broken: { kind: () => 'network', isRepeated: mayBeDoneTwice },
  timeout: { kind: () => 'timeout', isRepeated: mayBeDoneTwice },
  // The vendor never heard of it.
  refused: { kind: () => 'network', isRepeated: () => true },
};

/** What a call must come to when it meets a fault; `reply` is what begins to be answered. */
export function expectationOf(
  { ending, noTime }: Fault,
  subject: Subject,
  reply: Reply | undefined,
): Expectation {
  const { kind, isRepeated } = RULES[ending];
  const { policy } = subject;
  const answer = reply ?? { status: 0 };
  const attempts = !noTime && isRepeated(policy, answer) ? policy.attempts : 1;
  return {
    kind: kind(answer, subject),
    status: reply?.status,
    requests: ending === 'refused' ? 0 : attempts,
    attempts,
  };
}

/** With a key by which the vendor knows a repeat, the client sees to it that there is one. */
function mayBeDoneTwice({ repeatable }: Policy): boolean {
  return repeatable === 'always' || repeatable === 'by-key';
}
