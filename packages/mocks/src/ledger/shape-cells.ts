import type { Cell } from './cell.ts';
import type { Site } from './probe.ts';
import { probeShape } from './probe-shape.ts';
import type { Contract } from './read-contract.ts';
import type { Shape } from './shape.ts';
import { visitShape } from './visit-shape.ts';

/** The cells of a shape and of all that is in it. */
export function listShapeCells(contract: Contract, shape: Shape, site: Site): Cell[] {
  const cells: Cell[] = [];
  visitShape(shape, site.place, (inner, place) => {
    for (const { cell } of probeShape(contract, inner, { ...site, place })) cells.push(cell);
  });
  return cells;
}
