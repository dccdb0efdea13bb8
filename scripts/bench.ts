import { runMain } from '@visitor-apis/codegen';
import type { Benchmark } from './bench/benchmark.ts';
import { further } from './bench/further.ts';
import { describeMachine } from './bench/machine.ts';
import { overHttp } from './bench/over-http.ts';
import { printResults } from './bench/print-results.ts';
import { type Result, runBenchmark } from './bench/run-benchmark.ts';
import { start } from './bench/start.ts';
import { withoutSocket } from './bench/without-socket.ts';
import { run } from './packages/run.ts';

const HELP = `Usage: npm run bench [-- <name>...] [--json]

Builds the mocks and measures them beside Prism, by turns: medians of several rounds, and in
brackets the least and the most. What it comes to on one machine is no promise for another; the
ratio, the median of the rounds' ratios, is what to look at.

  start    the commands, from spawn to their first answer
  further  one more server in a process that has one, beside Prism's server
  fetch    requests a second to createMockFetch, beside Prism's core with its input made before
  engine   the same without Request, Response and journal
  http     requests a second over 16 connections to the commands

  --json   print the same as JSON (npm run -s bench, or npm prints a line of its own)
  --help   this text

Exit codes: 0 measured, whatever came of it; 1 something could not be measured; 2 wrong usage.`;

const BENCHMARKS: readonly Benchmark[] = [start, further, ...withoutSocket, ...overHttp];

await runMain(HELP, { json: { type: 'boolean' } }, async ({ values, positionals }) => {
  const names = [...new Set(BENCHMARKS.map(({ name }) => name))];
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown) {
    console.error(`There is no benchmark "${unknown}". There are: ${names.join(', ')}.`);
    return 2;
  }
  // Before all else: the load of the machine is what others do there.
  const machine = describeMachine();
  progress('building');
  run('npx', ['--no-install', 'turbo', 'run', 'build', '--filter=@visitor-apis/mocks']);
  const chosen = BENCHMARKS.filter(({ name }) => !positionals.length || positionals.includes(name));
  const results: Result[] = [];
  for (const benchmark of chosen) {
    progress(`${results.length} of ${chosen.length}: ${benchmark.what}`);
    results.push(await runBenchmark(benchmark));
  }
  progress('');
  if (values.json) console.log(JSON.stringify({ machine, results }, null, 2));
  else {
    printResults(results);
    const { cpus, model, platform, node, load } = machine;
    console.log(`\n${cpus} × ${model}, ${platform}, Node ${node}, load ${load}`);
  }
  return results.some(({ error }) => error !== undefined) ? 1 : 0;
});

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
