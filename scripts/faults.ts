import { runMain, selectApis } from '@visitor-apis/codegen';
import { cellsOf, FAULTS } from './faults/cell.ts';
import { printReports } from './faults/print-reports.ts';
import { type CellReport, runCell } from './faults/run-cell.ts';
import { loadSubjects } from './faults/subject.ts';

const HELP = `Usage: npm run faults [-- <vendor>...] [--json]

Lets every operation of every client meet a loopback server that misbehaves: refuses, stalls,
resets, redirects, answers nonsense. Prints what each call came to, and how often the server was
asked. Delays are scaled down; nothing leaves this machine.

  --json   print every cell as JSON (npm run -s faults, or npm prints a line of its own)
  --help   this text

Exit codes: 0 every cell is as it must be, 1 some are not, 2 wrong usage.`;

await runMain(HELP, { json: { type: 'boolean' } }, async ({ values, positionals }) => {
  const subjects = (await Promise.all(selectApis(positionals).map(loadSubjects))).flat();
  const cells = FAULTS.map((fault) => cellsOf(fault, subjects));
  const total = cells.flat().length;
  const reports: CellReport[] = [];
  // One fault after the other: a crowd would be slow, and look like what it tests.
  for (const ofFault of cells) {
    progress(`${reports.length} of ${total} cells: ${ofFault[0]?.fault.name}`);
    reports.push(...(await Promise.all(ofFault.map(runCell))));
  }
  progress('');
  const failed = reports.filter(({ problems }) => problems.length > 0).length;
  const summary = { cells: total, ok: total - failed, failed };
  if (values.json) console.log(JSON.stringify({ cells: reports, summary }, null, 2));
  else {
    printReports(reports);
    console.log(`\n${total} cells, ${summary.ok} ok, ${failed} failed`);
  }
  return failed ? 1 : 0;
});

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
