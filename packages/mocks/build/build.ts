import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleCommonJs } from './bundle-commonjs.ts';
import { bundleEsm } from './bundle-esm.ts';
import { emitDeclarations } from './emit-declarations.ts';
import { listLicences } from './list-licences.ts';
import { DIST, readManifest } from './package.ts';
import { readApis } from './read-apis.ts';

// Nothing is written before all is made: what is half done looks like a package.
const manifest = readManifest();
const common = await bundleCommonJs(manifest);
const esm = await bundleEsm(manifest, common.metafile);
const declarations = [...emitDeclarations(manifest)];
const files = new Map([
  ...common.files,
  ...esm.files,
  ...(await readApis()),
  ...declarations.map(([file, text]) => [`esm/${file}`, text] as const),
  // The same ones: it is the package.json beside them that makes them CommonJS.
  ...declarations.map(([file, text]) => [`cjs/${file}`, text] as const),
  ['cjs/package.json', '{ "type": "commonjs" }\n'],
  ['THIRD-PARTY-LICENSES.txt', listLicences([common.metafile, esm.metafile])],
]);

rmSync(DIST, { recursive: true, force: true });
for (const [file, text] of files) {
  const path = join(DIST, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
