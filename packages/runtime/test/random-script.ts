import fc from 'fast-check';
import { answer, endlessBody, networkFailure, type Step, stall } from './scripted-fetch.ts';

/** What goes wrong with an attempt, or right. */
export type Fault =
  | { readonly kind: 'answer'; readonly status: number; readonly retryAfter?: string | undefined }
  | { readonly kind: 'network'; readonly code: string | undefined }
  | { readonly kind: 'endless'; readonly status: number }
  | { readonly kind: 'stall' };

const status = fc.constantFrom(200, 201, 302, 409, 418, 429, 500, 503);

/** What becomes of the attempts of a call, one after the other. */
export const faults: fc.Arbitrary<readonly Fault[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('answer' as const), status }),
    fc.record({
      kind: fc.constant('network' as const),
      code: fc.constantFrom('ECONNREFUSED', 'ENOTFOUND', 'ECONNRESET', 'EPIPE', undefined),
    }),
    fc.record({ kind: fc.constant('endless' as const), status }),
    fc.record({ kind: fc.constant('stall' as const) }),
  ),
  { minLength: 1, maxLength: 6 },
);

/** Plays a fault. */
export function toStep(fault: Fault): Step {
  switch (fault.kind) {
    case 'answer': {
      const { status, retryAfter } = fault;
      return answer(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
    }
    case 'network':
      return networkFailure(fault.code);
    case 'endless':
      return endlessBody(fault.status);
    default:
      return stall;
  }
}

/** Whether the vendor may have acted on a request with which this happened. */
export function mayHaveArrived(fault: Fault | undefined): boolean {
  if (fault?.kind === 'network') return !/^(ECONNREFUSED|ENOTFOUND)$/.test(fault.code ?? '');
  return !(fault?.kind === 'answer' && fault.status === 429);
}

/** The same numbers in each run; a failure prints what fast-check needs to repeat it. */
export const RUNS = { seed: 20_261_118, numRuns: 1500 };
