import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { styleText } from 'node:util';
import { type Drift, findDrift, leftOver } from './drift.ts';
import { generate } from './generate.ts';
import { ROOT, selectApis } from './registry.ts';
import { runMain } from './run-main.ts';

const HELP = `Usage: npm run generate [-- <vendor>...]
       npm run generate:check [-- <vendor>...]

Lints and bundles each spec of redocly.yaml and writes what it generates.

  --check   write nothing; fail when a generated file is not what its spec generates
  --help    this text

Exit codes: 0 done, 1 drift or a spec at fault, 2 wrong usage.`;

await runMain(HELP, { check: { type: 'boolean' } }, ({ values, positionals }) =>
  values.check ? check(positionals) : write(positionals),
);

async function write(names: string[]): Promise<number> {
  for (const api of selectApis(names)) {
    const files = await generate(api);
    for (const [file, content] of files) {
      mkdirSync(dirname(join(ROOT, file)), { recursive: true });
      writeFileSync(join(ROOT, file), content);
    }
    for (const file of leftOver(files)) rmSync(join(ROOT, file));
    console.log(`${styleText('green', '✓')} ${api.key}: ${files.size} files from ${api.spec}`);
  }
  return 0;
}

async function check(names: string[]): Promise<number> {
  const drift: Drift[] = [];
  for (const api of selectApis(names)) drift.push(...findDrift(await generate(api)));
  if (drift.length === 0) {
    console.log(`${styleText('green', '✓')} every generated file is what its spec generates`);
    return 0;
  }
  for (const { file, state } of drift)
    console.error(`${styleText('red', state.padEnd(9))}  ${file}`);
  console.error('\nGenerated files drift from their specs. Run: npm run generate');
  return 1;
}
