import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type Api,
  hasSource,
  listOperations,
  ROOT,
  readBundle,
  runMain,
  selectApis,
} from '@visitor-apis/codegen';
import { printTable } from './print-table.ts';

const HELP = `Usage: npm run spec:stats [-- <vendor>...] [--json]

Counts what each spec holds, and how much of it has an example and a source.

  --json   print the same as JSON
  --help   this text

Exit codes: 0 every body has an example and every operation a source, 1 some have not.`;

await runMain(HELP, { json: { type: 'boolean' } }, async ({ values, positionals }) => {
  const stats = selectApis(positionals).map(count);
  if (values.json) console.log(JSON.stringify(stats, null, 2));
  else {
    const head = Object.keys(stats[0] ?? {});
    const rows = stats.map((row) => Object.values(row).map(String));
    printTable(head, rows, head.slice(1));
  }
  return stats.every((row) => row['with example'] === '100 %' && row['with source'] === '100 %')
    ? 0
    : 1;
});

function count({ key, spec, bundlePath }: Api) {
  const document = readBundle({ bundlePath });
  const sources = readFileSync(join(ROOT, dirname(spec), 'SOURCES.md'), 'utf8');
  const operations = listOperations(document);
  const responses = operations.flatMap((operation) => Object.values(operation.responses));
  const bodies = responses.flatMap(({ content = {} }) => Object.values(content));
  const examples = bodies.map(({ examples = {} }) => Object.keys(examples).length);
  const parameters = operations.flatMap((operation) => operation.parameters);
  return {
    api: key,
    operations: operations.length,
    parameters: parameters.length,
    schemas: Object.keys(document.components?.schemas ?? {}).length,
    responses: responses.length,
    examples: examples.reduce((sum, n) => sum + n, 0),
    'with example': share(examples, (n) => n > 0),
    'with source': share(operations, ({ id }) => hasSource(sources, id)),
  };
}

function share<T>(items: readonly T[], has: (item: T) => boolean): string {
  const part = items.filter(has).length / Math.max(items.length, 1);
  // Rounded down: 100 % means all of them.
  return `${Math.floor(part * 100)} %`;
}
