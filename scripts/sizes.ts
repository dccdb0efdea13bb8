import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  type Api,
  ROOT,
  readBundle,
  readRegistry,
  runMain,
  splitEntries,
} from '@visitor-apis/codegen';
import { build } from 'esbuild';
import { printTable } from './print-table.ts';

const HELP = `Usage: npm run sizes [-- --update]

What each client adds to an application: its entry with all that it needs, bundled by esbuild,
minified, es2022. Fails when one is larger than scripts/size-limits.json allows.

  --update  write the present sizes there, rounded up to a hundred
  --json    for machines
  --help    this text

Exit codes: 0 within the limits, 1 over one, 2 wrong usage.`;

const LIMITS = join(ROOT, 'scripts/size-limits.json');

const options = { update: { type: 'boolean' }, json: { type: 'boolean' } } as const;

await runMain(HELP, options, async ({ values }) => {
  const limits: Record<string, number> = JSON.parse(readFileSync(LIMITS, 'utf8'));
  const sizes = await Promise.all(readRegistry().flatMap(clientEntries).map(measure));
  if (values.update) {
    // To the next hundred: a few bytes more are no news.
    const reached = Object.fromEntries(
      sizes.map(({ entry, gzip }) => [entry, Math.ceil(gzip / 100) * 100]),
    );
    writeFileSync(LIMITS, `${JSON.stringify(reached, null, 2)}\n`);
    Object.assign(limits, reached);
  }
  const over = sizes.filter(({ entry, gzip }) => !(gzip <= (limits[entry] ?? 0)));
  if (values.json) console.log(JSON.stringify({ sizes, limits }, null, 2));
  else {
    printTable(
      ['entry', 'minified', 'gzip', 'limit'],
      sizes.map(({ entry, minified, gzip }) =>
        [entry, minified, gzip, limits[entry] ?? 'none'].map(String),
      ),
      ['minified', 'gzip', 'limit'],
    );
  }
  if (!over.length) return 0;
  const names = over.map(({ entry }) => entry).join(', ');
  console.error(`\n${names}: larger than allowed. If it has to be: npm run sizes -- --update`);
  return 1;
});

/** The entries in which a client is made. */
function clientEntries(api: Api): { entry: string; index: string }[] {
  return splitEntries(readBundle(api)).map(({ folder }) => {
    const path = [api.entry.slice(2), folder].filter(Boolean).join('/');
    return {
      entry: [`@visitor-apis/${api.vendor}`, path].filter(Boolean).join('/'),
      index: readFileSync(join(ROOT, api.sourcePath, folder, 'index.ts'), 'utf8'),
    };
  });
}

async function measure({ entry, index }: { entry: string; index: string }) {
  const create = /\bcreate\w+Client(V\d+)?\b/.exec(index)?.[0];
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${create} } from '${entry}'; globalThis.create = ${create};`,
      resolveDir: ROOT,
    },
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    format: 'esm',
    conditions: ['@visitor-apis/source'],
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { entry, minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
}
