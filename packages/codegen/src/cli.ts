import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { styleText } from 'node:util';
import { type Drift, findDrift, leftOver } from './drift.ts';
import { generate } from './generate.ts';
import { generateKnownApis } from './known-apis.ts';
import { ROOT, readRegistry } from './registry.ts';
import { runMain } from './run-main.ts';
import { selectTargets } from './select-targets.ts';

const HELP = `Usage: npm run generate [-- <vendor>...]
       npm run generate:check [-- <vendor>...]

Lints and bundles each spec of redocly.yaml and writes what it generates. What all specs generate
together has a name as well, known-apis, to be given in place of a vendor or beside one. Without
names: all of it.

  --check   write nothing; fail when a generated file is not what its spec generates
  --help    this text

Exit codes: 0 done, 1 drift or a spec at fault, 2 wrong usage.`;

await runMain(HELP, { check: { type: 'boolean' } }, ({ values, positionals }) =>
  values.check ? check(positionals) : write(positionals),
);

async function write(names: string[]): Promise<number> {
  for await (const { name, origin, files } of make(names)) {
    for (const [file, content] of files) {
      mkdirSync(dirname(join(ROOT, file)), { recursive: true });
      writeFileSync(join(ROOT, file), content);
    }
    for (const file of leftOver(files)) rmSync(join(ROOT, file));
    const count = files.size === 1 ? '1 file' : `${files.size} files`;
    console.log(`${styleText('green', '✓')} ${name}: ${count} from ${origin}`);
  }
  return 0;
}

async function check(names: string[]): Promise<number> {
  const drift: Drift[] = [];
  for await (const { files } of make(names)) drift.push(...findDrift(files));
  if (drift.length === 0) {
    console.log(`${styleText('green', '✓')} every generated file is what its spec generates`);
    return 0;
  }
  for (const { file, state } of drift)
    console.error(`${styleText('red', state.padEnd(9))}  ${file}`);
  console.error('\nGenerated files drift from their specs. Run: npm run generate');
  return 1;
}

/** Generates what the names ask for, one after the other. */
async function* make(names: string[]) {
  const { apis, knownApis } = selectTargets(names);
  for (const api of apis) yield { name: api.key, origin: api.spec, files: await generate(api) };
  if (!knownApis) return;
  const files = generateKnownApis(readRegistry());
  yield { name: 'known-apis', origin: 'all specs of redocly.yaml', files };
}
