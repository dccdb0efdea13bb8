import type { OperationAnswer } from '../api/operation.ts';
import type { Step } from './step.ts';

/** A status that no document has, such as a gateway's 503, is played as it is. */
export function allowUndocumented(
  documented: readonly Pick<OperationAnswer, 'status'>[],
  step: Step,
): Step {
  if (step.kind !== 'answer' || step.example !== undefined) return step;
  if (documented.some(({ status }) => status === step.status)) return step;
  return { ...step, kind: 'undocumented' };
}
