import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { ROOT, runMain, selectApis } from '@visitor-apis/codegen';
import {
  type ApiReport,
  countCases,
  countCells,
  makeReport,
  writePage,
} from '@visitor-apis/contract/report';
import { printTable } from './print-table.ts';

const FOLDER = 'contract-report';
const HELP = `Usage: npm run contract [-- <vendor>...] [--report] [--json]

Runs the contract tests. With --report, runs the cases of the specs, and writes which part of each
contract they show to ${FOLDER}/index.html and ${FOLDER}/report.json.

  --report   write the report instead of testing
  --json     with --report: print the counts as JSON
  --help     this text

Exit codes: 0 all is well, 1 a case failed or a cell that can be shown is not, 2 wrong usage.`;

const OPTIONS = { report: { type: 'boolean' }, json: { type: 'boolean' } } as const;

await runMain(HELP, OPTIONS, async ({ values, positionals }) => {
  const apis = selectApis(positionals);
  if (!values.report) {
    // Files of tests are for all vendors, their tests are named after one.
    const pattern = positionals.length
      ? ['--testNamePattern', apis.map(({ key }) => key).join('|')]
      : [];
    const args = ['run', '--project=contract', '--project=contract-alone', ...pattern];
    return (
      spawnSync('vitest', args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ??
      1
    );
  }
  const isShown = process.stderr.isTTY;
  const reports: ApiReport[] = [];
  let count = 0;
  for (const api of apis) {
    reports.push(
      await makeReport(api, () => {
        count += 1;
        if (isShown && count % 20 === 0) process.stderr.write(`\r${api.key}: ${count} cases `);
      }),
    );
  }
  if (isShown) process.stderr.write('\r\x1b[K');
  const report = { at: new Date().toISOString(), apis: reports };
  mkdirSync(join(ROOT, FOLDER), { recursive: true });
  writeFileSync(join(ROOT, FOLDER, 'index.html'), writePage(report));
  writeFileSync(join(ROOT, FOLDER, 'report.json'), `${JSON.stringify(report)}\n`);
  const counts = reports.map(countReport);
  if (values.json) console.log(JSON.stringify(counts, null, 2));
  else print(counts);
  return counts.every(({ failed, missing }) => failed + missing === 0) ? 0 : 1;
});

function countReport({ api, cells, cases }: ApiReport) {
  const { shown, missing, unreachable, positive, negative } = countCells(cells);
  return {
    api,
    ...countCases(cases),
    cells: shown + missing,
    shown,
    positive: positive.shown,
    negative: negative.shown,
    missing,
    unreachable,
  };
}

function print(counts: readonly ReturnType<typeof countReport>[]): void {
  const head = Object.keys(counts[0] ?? {});
  printTable(
    head,
    counts.map((row) => Object.values(row).map(String)),
    head.slice(1),
  );
  const missing = counts.reduce((sum, row) => sum + row.missing + row.failed, 0);
  const verdict = missing
    ? styleText('red', `${missing} missing or failed`)
    : styleText('green', 'every cell that can be shown is');
  console.log(`\n${verdict}: ${FOLDER}/index.html`);
}
