import type { Cell, CellKind } from './cell.ts';

/** What counts when nobody chooses. */
type Counts = 'always' | 'in requests' | 'never';

/**
 * All kinds of cells, and whether they count when nobody chooses: which operations an application
 * calls, in which of their forms, and which documented answers it has met. Nobody has to use each
 * filter or property that there is; who wants to know asks for `member` or `value`.
 */
const KINDS = {
  operation: 'always',
  server: 'never',
  credentials: 'never',
  mediaType: 'always',
  body: 'always',
  example: 'never',
  member: 'never',
  type: 'never',
  value: 'never',
  branch: 'in requests',
  bound: 'never',
  items: 'never',
  pattern: 'never',
  format: 'never',
  further: 'never',
  tolerated: 'never',
  answer: 'always',
} satisfies Record<CellKind, Counts>;

/** The names of all kinds. */
export const CELL_KINDS = Object.keys(KINDS) as readonly CellKind[];

/** Whether a cell counts when nobody chooses kinds. */
export function isCounted({ kind, side, polarity }: Cell): boolean {
  // Whoever asks for refusals asks for all of them.
  if (polarity === 'negative') return true;
  return KINDS[kind] === 'always' || (KINDS[kind] === 'in requests' && side === 'request');
}
