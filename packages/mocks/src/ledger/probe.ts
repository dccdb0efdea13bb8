import type { ParameterForm } from '../api/parameter-form.ts';
import { type Cell, type CellKind, makeCell } from './cell.ts';

/** A cell, and whether a value shows it. */
export interface Probe {
  readonly cell: Cell;
  readonly shows: (value: unknown) => boolean;
}

/** Where probes stand: what is the same for all of them at one place. */
export interface Site {
  readonly operation: string;
  readonly side: Cell['side'];
  readonly place: string;
  /** Of a parameter, how it stands in a request; all else is JSON. */
  readonly form: ParameterForm;
}

/** Makes the probes of one place. */
export type MakeProbe = (
  polarity: Cell['polarity'],
  kind: CellKind,
  what: string,
  pointer: string,
  shows: Probe['shows'],
) => Probe;

/** Begins probes at a place. */
export function probesAt({ operation, side, place }: Site): MakeProbe {
  return (polarity, kind, what, pointer, shows) => ({
    cell: makeCell({ operation, side, polarity, kind, place, what, pointer }),
    shows,
  });
}
