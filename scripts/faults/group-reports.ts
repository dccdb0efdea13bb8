import type { CellReport } from './run-cell.ts';

/** Cells of one fault and one vendor that came to the same. */
export interface Group
  extends Pick<CellReport, 'fault' | 'vendor' | 'kind' | 'status' | 'requests'> {
  /** Names of the operations, or `all` of them. */
  readonly operations: string;
  readonly isOk: boolean;
  /** Of the slowest. */
  readonly milliseconds: number;
}

/** Puts together what came to the same. The form that throws has a row only where it differs. */
export function groupReports(reports: readonly CellReport[]): Group[] {
  const shown = reports.filter(({ form, problems }) => form === 'try' || problems.length > 0);
  const groups = new Map<string, CellReport[]>();
  for (const report of shown) {
    const { fault, vendor, kind, status, requests, problems } = report;
    const key = JSON.stringify([fault, vendor, kind, status, requests, problems.length > 0]);
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups.values()].map((group) => {
    const { fault, vendor, kind, status, requests, problems } = group[0] as CellReport;
    const alike = shown.filter((report) => report.fault === fault && report.vendor === vendor);
    const names = [...new Set(group.map(({ operation }) => operation))];
    return {
      ...{ fault, vendor, kind, status, requests },
      operations: group.length === alike.length ? 'all' : names.join(', '),
      isOk: problems.length === 0,
      milliseconds: Math.max(...group.map(({ milliseconds }) => milliseconds)),
    };
  });
}
