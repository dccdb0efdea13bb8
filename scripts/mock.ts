import { join } from 'node:path';
import { ROOT, runMain, selectApis } from '@visitor-apis/codegen';
import { startMock } from '@visitor-apis/mocks';
import { printTable } from './print-table.ts';

const HELP = `Usage: npm run mock -- [vendor...] [--port N] [--json]

Starts a mock server for each vendor (all of them by default) and prints its address.
Ask it for an answer with a header: Prefer: code=404, example=requestNotFound
Why it refused a request stands in the header sl-violations of its answer.

  --port N   port of the first one, the others follow; without it any free port
  --json     print the addresses as JSON (npm run -s mock, or npm prints a line of its own)
  --help     this text

Stop it with Ctrl-C; it also stops when whoever started it does.
Exit codes: 0 stopped, 1 a port cannot be had, 2 wrong usage.`;

// Read first: who started this may be gone as soon as it has the addresses.
const startedBy = process.ppid;

await runMain(
  HELP,
  { port: { type: 'string' }, json: { type: 'boolean' } },
  async ({ values, positionals }) => {
    const first = values.port === undefined ? 0 : Number(values.port || 'none');
    if (!Number.isInteger(first) || first < 0 || first > 65_535) {
      console.error(`--port must be a whole number from 0 to 65535, got "${values.port}"`);
      return 2;
    }
    const apis = selectApis(positionals);
    if (first + apis.length - 1 > 65_535) {
      console.error(`--port ${first} leaves no room for ${apis.length} mock servers`);
      return 2;
    }
    const mocks = [];
    try {
      for (const [index, { key, bundlePath }] of apis.entries()) {
        const mock = await startMock(join(ROOT, bundlePath), { port: first && first + index });
        mocks.push({ api: key, url: mock.url, mock });
      }
    } catch (error) {
      const { code = '' } = error as { code?: string };
      if (!['EADDRINUSE', 'EACCES'].includes(code)) throw error;
      console.error(
        `Port ${first + mocks.length} cannot be had (${code}). Give another --port, or none for a free one.`,
      );
      await Promise.all(mocks.map(({ mock }) => mock.close()));
      return 1;
    }
    if (values.json) console.log(JSON.stringify(mocks.map(({ api, url }) => ({ api, url }))));
    else
      printTable(
        ['api', 'baseUrl'],
        mocks.map(({ api, url }) => [api, url]),
      );

    await new Promise<void>((resolve) => {
      process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve());
      // npm passes no signal on: without this a killed npm would leave the port taken.
      setInterval(() => process.ppid !== startedBy && resolve(), 250).unref();
    });
    await Promise.all(mocks.map(({ mock }) => mock.close()));
    return 0;
  },
);
