import type { CaseReport, CellReport, ContractReport } from './report.ts';

/**
 * A report as the page carries it. Cells name few places and fewer rules, answers repeat, and a case
 * shows hundreds of cells: each text is there once, cases are named by their index, and the page is
 * a third of the size. `page/read-report.js` undoes it.
 */
export interface PackedReport {
  readonly texts: readonly string[];
  readonly apis: readonly {
    readonly api: string;
    readonly title: string;
    readonly cells: readonly PackedCell[];
    readonly cases: readonly PackedCase[];
  }[];
}

/** Indices of texts: id, operation, kind, side, polarity, place, what, pointer, unreachable or -1; then the cases. */
type PackedCell = readonly [...number[], readonly number[]];

/** Indices of texts: id, operation, kind, name, method, path, headers, body or -1, answer, failure or -1; then the status. */
type PackedCase = readonly number[];

/** Packs a report for the page. */
export function packReport({ apis }: ContractReport): PackedReport {
  const indices = new Map<string, number>();
  const index = (text: string | undefined): number => {
    if (text === undefined) return -1;
    const known = indices.get(text);
    if (known !== undefined) return known;
    indices.set(text, indices.size);
    return indices.size - 1;
  };
  const packed = apis.map(({ api, title, cells, cases }) => {
    const numbers = new Map(cases.map(({ id }, number) => [id, number] as const));
    return {
      api,
      title,
      cells: cells.map((cell) => packCell(cell, index, numbers)),
      cases: cases.map((one) => packCase(one, index)),
    };
  });
  return { texts: [...indices.keys()], apis: packed };
}

type Index = (text: string | undefined) => number;

function packCell(cell: CellReport, index: Index, numbers: Map<string, number>): PackedCell {
  const { id, operation, kind, side, polarity, place, what, pointer, unreachable } = cell;
  const texts = [id, operation, kind, side, polarity, place, what, pointer, unreachable];
  const cases = cell.cases.map((one) => {
    const number = numbers.get(one);
    if (number === undefined) throw new Error(`no case ${one}, which is said to show ${id}`);
    return number;
  });
  return [...texts.map(index), cases];
}

function packCase({ request, answer, ...rest }: CaseReport, index: Index): PackedCase {
  const { id, operation, kind, name, failure } = rest;
  const { method, path, headers, body } = request;
  const sent = [method, path, JSON.stringify(headers), body];
  return [...[id, operation, kind, name, ...sent, answer.body, failure].map(index), answer.status];
}
