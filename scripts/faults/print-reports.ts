import { styleText } from 'node:util';
import { printTable } from '../print-table.ts';
import { groupReports } from './group-reports.ts';
import type { CellReport } from './run-cell.ts';

const HEAD = ['fault', 'vendor', 'operations', 'outcome', 'status', 'requests', 'ms'];

/** Prints a row for what came to the same, and below the table what is not as it must be. */
export function printReports(reports: readonly CellReport[]): void {
  const rows = groupReports(reports).map((group, index, groups) => [
    group.fault === groups[index - 1]?.fault ? '' : group.fault,
    group.vendor,
    group.operations,
    styleText(group.isOk ? 'green' : 'red', group.kind),
    String(group.status ?? '–'),
    String(group.requests),
    String(group.milliseconds),
  ]);
  printTable(HEAD, rows, ['requests', 'ms']);
  for (const report of reports) {
    if (report.problems.length) console.error(`\n${describeProblems(report)}`);
  }
}

/** What is not as it must be in a cell, and which cell it is. */
export function describeProblems(report: CellReport): string {
  const { fault, vendor, operation, keyLeftOut, form, problems } = report;
  const call = `${form === 'try' ? 'try.' : ''}${operation}`;
  const where = `${fault}: ${vendor} ${call}${keyLeftOut ? ', no key given' : ''}`;
  return [where, ...problems].join('\n  ');
}
