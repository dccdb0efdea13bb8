import type { OperationAnswer } from '../api/operation.ts';
import type { UntypedMock } from '../mock.ts';
import type { Step } from './step.ts';

/** What of a mock is asked to play steps that nobody has checked. */
export type LooseMock = Pick<UntypedMock, 'documented' | 'script'>;

/** Scripts steps that were written by hand: statuses that are not documented are played as well. */
export function scriptLoosely(mock: LooseMock, operation: string, steps: readonly Step[]): void {
  const documented = mock.documented(operation);
  mock.script(
    operation,
    steps.map((step) => allowUndocumented(documented, step)),
  );
}

/** A status that no document has, such as a gateway's 503, is played as it is. */
export function allowUndocumented(
  documented: readonly Pick<OperationAnswer, 'status'>[],
  step: Step,
): Step {
  if (step.kind !== 'answer' || step.example !== undefined) return step;
  if (documented.some(({ status }) => status === step.status)) return step;
  return { ...step, kind: 'undocumented' };
}
