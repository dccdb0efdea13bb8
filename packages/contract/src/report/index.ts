export { countCases, countCells, stateOf } from './count-cells.ts';
export { makeReport } from './make-report.ts';
export type { ApiReport, CaseReport, CellReport, ContractReport } from './report.ts';
export { writePage } from './write-page.ts';
