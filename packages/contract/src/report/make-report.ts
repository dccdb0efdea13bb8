import type { Api } from '@visitor-apis/codegen';
import { listRunnable, type RunCase } from '../run/run-suite.ts';
import { openWorld, type World } from '../run/world.ts';
import { findUnreachable } from '../unreachable.ts';
import type { ApiReport, CaseReport, CellReport } from './report.ts';

// A page is for reading; 2 MB of one letter say nothing more.
const LONGEST = 2000;

/** Runs the suite of an API; tells of each case as it is run. */
export async function makeReport(api: Api, tell: (run: RunCase) => void): Promise<ApiReport> {
  const world = await openWorld(api);
  try {
    const runs: RunCase[] = [];
    for (const one of listRunnable(world)) {
      const run = await one.run();
      tell(run);
      runs.push(run);
    }
    const { title } = world.contract.document.info;
    return { api: api.key, title, cells: reportCells(world, runs), cases: runs.map(reportCase) };
  } finally {
    await world.close();
  }
}

function reportCells({ ledger, unreachable }: World, runs: readonly RunCase[]): CellReport[] {
  const shownBy = new Map<string, string[]>();
  for (const { id, proven } of runs) {
    for (const cell of proven) shownBy.set(cell, [...(shownBy.get(cell) ?? []), id]);
  }
  return ledger.cells.map((cell) => {
    const reason = findUnreachable(unreachable, cell)?.reason;
    return {
      ...cell,
      cases: shownBy.get(cell.id) ?? [],
      ...(reason !== undefined && { unreachable: reason }),
    };
  });
}

function reportCase({ id, operation, kind, name, outcome }: RunCase): CaseReport {
  const { request, answer, failure } = outcome;
  const { body, ...head } = request;
  return {
    ...{ id, operation, kind, name },
    request: { ...head, ...(body !== undefined && { body: shorten(body) }) },
    answer: { ...answer, body: shorten(answer.body) },
    ...(failure !== undefined && { failure }),
  };
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
