import type { FieldDifference } from './compare-requests.ts';
import { covers, type Explanation } from './explanation.ts';

/** What a call of both clients came to, before anything is explained. */
export interface ComparedCall {
  readonly call: string;
  /** Whether both clients sent a request, so that there was one to compare. */
  readonly paired: boolean;
  readonly differences: readonly FieldDifference[];
}

/** A difference, with the explanation of it if there is one. */
export interface JudgedDifference {
  readonly call: string;
  readonly field: string;
  /** What may be shown of what ours sent. */
  readonly ours: string;
  /** The same of theirs. */
  readonly theirs: string;
  readonly because: string | undefined;
}

/** An explanation of what is not there, in a call that it names. */
export interface UnusedExplanation {
  readonly call: string;
  readonly field: string;
  readonly because: string;
}

/** Says of each difference whether it is explained. Nothing that comes back holds a value. */
export function explainDifferences(
  { call, differences }: ComparedCall,
  explained: readonly Explanation[],
): JudgedDifference[] {
  return differences.map((difference) => {
    const { field, shown } = difference;
    const explanation = explained.find(
      (one) => (one.calls === 'all' || one.calls.includes(call)) && covers(one, difference),
    );
    return { call, field, ...shown, because: explanation?.because };
  });
}

/** What is explained and not there. It would hide the difference when it comes back by mistake. */
export function findUnused(
  compared: readonly ComparedCall[],
  explained: readonly Explanation[],
): UnusedExplanation[] {
  return explained.flatMap((one) => {
    const { field, because } = one;
    const named = compared.filter(({ call, paired }) =>
      one.calls === 'all' ? paired : one.calls.includes(call),
    );
    const idle = named.filter(({ differences }) => !differences.some((each) => covers(one, each)));
    // One for no call at all would never be noticed.
    const calls = named.length ? idle.map(({ call }) => call) : ['(no call)'];
    return calls.map((call) => ({ call, field, because }));
  });
}
