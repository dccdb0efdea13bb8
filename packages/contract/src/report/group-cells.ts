import type { CellReport } from './report.ts';

/** Cells by a part of theirs, in the order in which it first comes. */
export function groupCells(
  cells: readonly CellReport[],
  part: 'operation' | 'place',
): (readonly [string, readonly CellReport[]])[] {
  const groups = new Map<string, CellReport[]>();
  for (const cell of cells) {
    const group = groups.get(cell[part]);
    if (group) group.push(cell);
    else groups.set(cell[part], [cell]);
  }
  return [...groups];
}
