import { basename, join, resolve } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import type { Bundle } from './bundle-commonjs.ts';
import { esbuildOptions } from './esbuild-options.ts';
import { type Entry, type Manifest, PACKAGE, readEntries } from './package.ts';
import { reachedInputs } from './reached-inputs.ts';
import { isThirdParty } from './third-party.ts';

/**
 * What is imported. Mostly the CommonJS files by the names of their exports; what itself imports a
 * peer is bundled anew, so that it gets the copy that the user's own `import` gets.
 */
export async function bundleEsm(manifest: Manifest, common: Metafile): Promise<Bundle> {
  const entries = readEntries(manifest);
  const peers = Object.keys(manifest.peerDependencies);
  const own = entries.filter(({ name }) => {
    const output = common.outputs[`dist/cjs/${name}.js`];
    return !output || output.imports.some(({ path }) => peers.includes(path));
  });
  const options = esbuildOptions(manifest);
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: Object.fromEntries(own.map(({ name, source }) => [name, source])),
    outdir: 'dist/esm',
    plugins: [...options.plugins, shareCommonJs(entries)],
  });
  refuseCopies(metafile, common);
  const files = new Map(outputFiles.map(({ path, text }) => [`esm/${basename(path)}`, text]));
  for (const { name } of entries.filter((entry) => !own.includes(entry))) {
    const names = common.outputs[`dist/cjs/${name}.js`]?.exports ?? [];
    files.set(`esm/${name}.js`, `export { ${names.join(', ')} } from '../cjs/${name}.js';\n`);
  }
  return { files, metafile };
}

/** Leaves imports of other entries to the CommonJS files. */
function shareCommonJs(entries: readonly Entry[]): Plugin {
  const files = new Map(
    entries
      .filter(({ isRequired }) => isRequired)
      .map(({ name, source }) => [join(PACKAGE, source), `../cjs/${name}.js`]),
  );
  return {
    name: 'share-commonjs',
    setup(build) {
      build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind }) => {
        const shared = files.get(resolve(resolveDir, path));
        if (kind === 'entry-point' || !shared) return undefined;
        return { path: shared, external: true };
      });
    },
  };
}

/** A class that exists twice is not `instanceof` itself, and what one copy counts the other does not. */
function refuseCopies(esm: Metafile, common: Metafile): void {
  const main = reachedInputs(common, 'dist/cjs/index.js');
  for (const [file, { inputs }] of Object.entries(esm.outputs)) {
    const copies = Object.keys(inputs).filter((input) => main.has(input) && !isThirdParty(input));
    if (copies.length === 0) continue;
    const [one = ''] = copies;
    throw new Error(`${file} has its own copy of ${one}: import what it needs from ../index.ts`);
  }
}
