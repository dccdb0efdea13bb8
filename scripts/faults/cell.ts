import { ANSWERS } from './answers.ts';
import { BREAKS } from './breaks.ts';
import type { Fault } from './fault.ts';
import type { Subject } from './subject.ts';

/** A fault, tried on one operation in one of its forms. */
export interface Cell {
  readonly fault: Fault;
  readonly subject: Subject;
  readonly form: 'try' | 'throw';
}

/** Every way to misbehave, in the order of the table. */
export const FAULTS: readonly Fault[] = [...ANSWERS, ...BREAKS];

/** A fault on every operation; in the form that throws too, where it stands for its kind. */
export function cellsOf(fault: Fault, subjects: readonly Subject[]): Cell[] {
  return subjects.flatMap((subject): Cell[] => {
    const cell: Cell = { fault, subject, form: 'try' };
    return fault.thrown ? [cell, { ...cell, form: 'throw' }] : [cell];
  });
}
