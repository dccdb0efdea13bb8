import type { Document } from '@visitor-apis/codegen/document';
import { type Cell, makeCell } from './cell.ts';

/** What is true of all operations: where they are served, and what they ignore. */
export function documentCells({
  servers = [],
  'x-tolerated-query': tolerated = [],
}: Document): Cell[] {
  const regions = servers.flatMap(({ 'x-region': region }, index) =>
    region === undefined ? [] : [serverCell(region, `#/servers/${index}`)],
  );
  return [
    ...regions,
    ...tolerated.map((name, index) => toleratedCell(name, `#/x-tolerated-query/${index}`)),
  ];
}

export function serverCell(region: string, pointer = ''): Cell {
  return ofAll({ kind: 'server', place: 'server', what: region, pointer });
}

export function toleratedCell(name: string, pointer = ''): Cell {
  return ofAll({ kind: 'tolerated', place: `query.${name}`, what: 'tolerated', pointer });
}

function ofAll(parts: Pick<Cell, 'kind' | 'place' | 'what' | 'pointer'>): Cell {
  return makeCell({ operation: '*', side: 'request', polarity: 'positive', ...parts });
}
