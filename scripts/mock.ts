import { join } from 'node:path';
import { ROOT, runMain, selectApis } from '@visitor-apis/codegen';
import { startMock } from '@visitor-apis/mocks';
import { printTable } from './print-table.ts';

const HELP = `Usage: npm run mock -- [vendor...] [--port N]

Starts a mock server for each vendor (all of them by default) and prints its address.
Ask it for an answer with a header: Prefer: code=404, example=requestNotFound

  --port N   port of the first one, the others follow; without it any free port
  --json     print the addresses as JSON
  --help     this text

Stop it with Ctrl-C.`;

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
    const mocks = [];
    try {
      for (const [index, { key, bundlePath }] of apis.entries()) {
        const mock = await startMock(join(ROOT, bundlePath), { port: first && first + index });
        mocks.push({ api: key, url: mock.url, mock });
      }
    } catch (error) {
      if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
      console.error(
        `Port ${first + mocks.length} is taken. Give another --port, or none for a free one.`,
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

    await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
    await Promise.all(mocks.map(({ mock }) => mock.close()));
    return 0;
  },
);
