import { join } from 'node:path';
import { styleText } from 'node:util';
import { type Api, ROOT, runMain, selectApis } from '@visitor-apis/codegen';
import { loadContract } from '@visitor-apis/contract';
import { startMock } from '@visitor-apis/mocks';
import type { Middleware } from '@visitor-apis/runtime';
import { printTable } from './print-table.ts';

const HELP = `Usage: npm run demo [-- <vendor>...] [--json]

Starts a mock server for each vendor, calls every operation through its client, and prints what
was called and what came back.

  --json   print the same as JSON (npm run -s demo, or npm prints a line of its own)
  --help   this text

Exit codes: 0 all calls succeeded, 1 some failed, 2 wrong usage.`;

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

await runMain(HELP, { json: { type: 'boolean' } }, async ({ values, positionals }) => {
  const perApi = await Promise.all(selectApis(positionals).map(callEveryOperation));
  const calls = perApi.flat();
  const failed = calls.filter(({ error }) => error !== undefined);
  const summary = {
    operations: calls.length,
    ok: calls.length - failed.length,
    failed: failed.length,
  };
  if (values.json) console.log(JSON.stringify({ calls, summary }, null, 2));
  else print(calls, summary);
  return failed.length ? 1 : 0;
});

async function callEveryOperation({ vendor, bundlePath, ...api }: Api): Promise<DemoCall[]> {
  const contract = await loadContract({ vendor, bundlePath, ...api });
  const mock = await startMock(join(ROOT, bundlePath));
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
    return calls;
  } finally {
    await mock.close();
  }
}

function print(
  calls: readonly DemoCall[],
  { operations, ok, failed }: Record<'operations' | 'ok' | 'failed', number>,
): void {
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
  console.log(`\n${operations} operations, ${ok} ok, ${failed} failed`);
}
