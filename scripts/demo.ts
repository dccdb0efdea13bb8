import { styleText } from 'node:util';
import { type Api, runMain, selectApis } from '@visitor-apis/codegen';
import { loadContract } from '@visitor-apis/contract';
import { describeViolation, startMock, type Violation } from '@visitor-apis/mocks';
import type { Middleware } from '@visitor-apis/runtime';
import { printTable } from './print-table.ts';

const HELP = `Usage: npm run demo [-- <vendor>...] [--json]

Starts a mock server for each vendor, calls every operation through its client, and prints what
was called, what came back, and what the mocks saw.

  --json   print the same as JSON (npm run -s demo, or npm prints a line of its own)
  --help   this text

Exit codes: 0 all calls succeeded, 1 some failed or broke a rule, 2 wrong usage.`;

/** One call, as the table shows it. */
interface DemoCall {
  readonly vendor: string;
  readonly operation: string;
  /** Method and path as sent; credentials travel in headers and bodies. */
  request: string;
  status: number | null;
  milliseconds: number;
  error?: string;
}

/** The calls of one API, and what its mock saw of them. */
interface DemoRun {
  readonly calls: readonly DemoCall[];
  readonly requests: number;
  readonly violations: readonly Violation[];
}

await runMain(HELP, { json: { type: 'boolean' } }, async ({ values, positionals }) => {
  const runs = await Promise.all(selectApis(positionals).map(callEveryOperation));
  const calls = runs.flatMap((run) => run.calls);
  const violations = runs.flatMap((run) => run.violations);
  const failed = calls.filter(({ error }) => error !== undefined);
  const summary = {
    operations: calls.length,
    ok: calls.length - failed.length,
    failed: failed.length,
    requests: runs.reduce((sum, { requests }) => sum + requests, 0),
    violations: violations.length,
  };
  if (values.json) console.log(JSON.stringify({ calls, violations, summary }, null, 2));
  else print(calls, violations, summary);
  return failed.length || violations.length ? 1 : 0;
});

async function callEveryOperation(api: Api): Promise<DemoRun> {
  const { key, vendor } = api;
  const contract = await loadContract(api);
  const mock = await startMock(key);
  try {
    const calls: DemoCall[] = [];
    for (const [operation, { call }] of Object.entries(contract.cases)) {
      const row: DemoCall = { vendor, operation, request: '', status: null, milliseconds: 0 };
      const watch: Middleware = async ({ request }, next) => {
        const { pathname, search } = new URL(request.url);
        row.request = `${request.method} ${pathname}${search}`;
        const response = await next();
        row.status = response.status;
        return response;
      };
      const client = contract.createClient({ baseUrl: mock.url, middleware: [watch] });
      const start = performance.now();
      await call(client, {}).catch((error: Error) => {
        row.error = error.message;
      });
      row.milliseconds = Math.round((performance.now() - start) * 10) / 10;
      calls.push(row);
    }
    return { calls, requests: mock.summary.requests, violations: mock.violations };
  } finally {
    await mock.close();
  }
}

function print(
  calls: readonly DemoCall[],
  broken: readonly Violation[],
  summary: Record<'operations' | 'ok' | 'failed' | 'requests' | 'violations', number>,
): void {
  const { operations, ok, failed, requests, violations } = summary;
  const rows = calls.map(({ vendor, operation, request, status, milliseconds, error }) => [
    vendor,
    operation,
    request,
    styleText(error ? 'red' : 'green', String(status ?? '–')),
    milliseconds.toFixed(1),
  ]);
  printTable(['vendor', 'operation', 'request', 'status', 'ms'], rows, ['ms']);
  for (const { vendor, operation, error } of calls) {
    if (error) console.error(`\n${vendor} ${operation}: ${error}`);
  }
  for (const violation of broken) console.error(`\n${describeViolation(violation)}`);
  console.log(`\n${operations} operations, ${ok} ok, ${failed} failed`);
  console.log(`The mocks saw ${requests} requests, ${violations} violations`);
}
