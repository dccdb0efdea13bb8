import { styleText } from 'node:util';
import { runMain, selectApis } from '@visitor-apis/codegen';
import { countDifferences, loadPeer, type PeerReport, runPeer } from '@visitor-apis/contract/peers';
import { printTable } from './print-table.ts';

const HELP = `Usage: npm run contract:peers [-- <vendor>...] [--json]

Makes the same calls with the vendor's own client and with ours, against one mock that records
them, and compares the requests field by field. No value of a credential or a person is printed;
nothing leaves this machine.

  --json   print the same as JSON (npm run -s contract:peers, or npm prints a line of its own)
  --help   this text

Exit codes: 0 every difference is explained, 1 some are not, or an explanation is of a difference
that is not there, 2 wrong usage.`;

const HEAD = ['vendor', 'peer', 'call', 'fields', 'equal', 'explained', 'unexplained'];

await runMain(HELP, { json: { type: 'boolean' } }, async ({ values, positionals }) => {
  const apis = selectApis(positionals);
  const reports: PeerReport[] = [];
  const without: string[] = [];
  for (const api of apis) {
    const peer = await loadPeer(api);
    if (peer) reports.push(await runPeer(api, peer));
    else without.push(api.key);
  }
  const problems = reports.flatMap(listProblems);
  if (values.json) console.log(JSON.stringify({ reports, without, problems }, null, 2));
  else print(reports, without, problems);
  return problems.length ? 1 : 0;
});

function print(reports: readonly PeerReport[], without: string[], problems: string[]): void {
  const rows = reports.flatMap(({ api, peer, calls }) =>
    calls.map((report, index) => {
      const { equal, explained, unexplained } = countDifferences(report);
      const counts = [report.compared, equal, explained, unexplained].map(String);
      return [...(index ? ['', ''] : [api, peer]), report.call, ...counts];
    }),
  );
  const none = without.map((api) => [api, 'none', '', '0', '0', '0', '0']);
  printTable(HEAD, [...rows, ...none], HEAD.slice(3));
  for (const report of reports) printReasons(report);
  const calls = reports.flatMap((report) => report.calls);
  const compared = calls.reduce((sum, call) => sum + call.compared, 0);
  const colour = problems.length ? 'red' : 'green';
  const count = styleText(colour, `${problems.length} unexplained or unused`);
  console.log(`\n${calls.length} calls, ${compared} fields compared, ${count}`);
  for (const problem of problems) console.error(`\n${problem}`);
}

/** What is explained, a line for each reason, with how many calls show it. */
function printReasons({ api, peer, note, calls }: PeerReport): void {
  console.log(`\n${api}, explained${note ? ` (${peer}: ${note})` : ''}`);
  const all = calls.flatMap(({ differences }) => differences);
  const reasons = new Set(all.flatMap(({ because }) => because ?? []));
  for (const reason of reasons) {
    const shown = all.filter(({ because }) => because === reason);
    const fields = new Set(shown.map(({ field }) => field));
    const { size } = new Set(shown.map(({ call }) => call));
    const count = size === 1 ? '1 call' : `${size} calls`;
    console.log(`  ${[...fields].join(', ')}: ${reason} (${count})`);
  }
}

function listProblems({ api, calls, unused }: PeerReport): string[] {
  const unexplained = calls
    .flatMap(({ differences }) => differences)
    .filter(({ because }) => because === undefined)
    .map(
      ({ call, field, ours, theirs }) =>
        `${api}, ${call}: ${field}\n  ours    ${ours}\n  theirs  ${theirs}`,
    );
  const idle = unused.map(
    ({ call, field }) => `${api}, ${call}: ${field}\n  explained but not there: remove it`,
  );
  return [...unexplained, ...idle];
}
