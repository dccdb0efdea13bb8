import { styleText } from 'node:util';
import { runMain, selectApis } from '@visitor-apis/codegen';
import { type MutationReport, mutate, whatWouldKill } from '@visitor-apis/contract/mutation';
import { printTable } from './print-table.ts';

const LEAST = 0.95;
const HELP = `Usage: npm run contract:mutate [-- <vendor>...] [options]

Changes the specs as somebody may by mistake, one thing at a time, and tells which changes the
cases of the true specs notice. A run that was stopped goes on where it ended.

  --sample N   so many mutants of each API instead of all
  --seed S     the same seed, the same sample                        (default: 1)
  --fresh      judge all anew
  --json       print the same as JSON
  --help       this text

Exit codes: 0 at least ${LEAST * 100} % of each API are noticed and nothing that means the same, 1 not so,
2 wrong usage.`;

const OPTIONS = {
  sample: { type: 'string' },
  seed: { type: 'string' },
  fresh: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

await runMain(HELP, OPTIONS, async ({ values, positionals }) => {
  const [sample, seed] = [values.sample, values.seed ?? '1'].map((text) => text && Number(text));
  for (const [name, value] of Object.entries({ sample, seed })) {
    if (value === undefined || (Number.isInteger(value) && Number(value) >= 1)) continue;
    console.error(`--${name} must be a whole number from 1, got "${values[name as 'sample']}"`);
    return 2;
  }
  const isShown = process.stderr.isTTY;
  let survived = 0;
  const reports = await mutate(selectApis(positionals), {
    sample: sample as number | undefined,
    seed: seed as number,
    isFresh: values.fresh ?? false,
    progress({ killedBy, isControl }, done, total) {
      if (killedBy === undefined && !isControl) survived += 1;
      if (isShown) process.stderr.write(`\r${done} of ${total} mutants, ${survived} not noticed `);
      else if (done % 500 === 0) console.error(`${done} of ${total} mutants`);
    },
  });
  if (isShown) process.stderr.write('\r\x1b[K');
  if (values.json) console.log(JSON.stringify(reports, null, 2));
  else for (const report of reports) print(report);
  return reports.every(isGood) ? 0 : 1;
});

function isGood({ share, control, disproved }: MutationReport): boolean {
  return share >= LEAST && control.noticed.length === 0 && disproved.length === 0;
}

function print(report: MutationReport): void {
  const { api, kinds, total, share, survivors, control, equivalents, disproved } = report;
  const head = [api, 'mutants', 'killed', 'survived', 'equivalent'];
  const rows = [...kinds, total].map(({ kind, mutants, killed, survived, equivalent }) =>
    [kind, mutants, killed, survived, equivalent].map(String),
  );
  printTable(head, rows, head.slice(1));
  const percent = `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
  console.log(
    `\n${styleText(isGood(report) ? 'green' : 'red', percent)} of ${api} noticed; of ${control.mutants} that mean the same, ${control.noticed.length}`,
  );
  for (const survivor of survivors) {
    console.log(`  survived: ${survivor.id}\n    ${whatWouldKill(survivor)}`);
  }
  const reasons = new Set(equivalents.map(({ reason }) => reason));
  for (const reason of reasons) {
    const count = equivalents.filter((one) => one.reason === reason).length;
    console.log(`  equivalent, ${count}: ${reason}`);
  }
  for (const { id, killedBy } of control.noticed)
    console.log(`  means the same and was noticed: ${id}\n    by ${killedBy}`);
  for (const { id, killedBy } of disproved)
    console.log(`  said to be equivalent and was noticed: ${id}\n    by ${killedBy}`);
  console.log();
}
