import { basename } from 'node:path';
import { build, type Metafile, type OutputFile, transform } from 'esbuild';
import { esbuildOptions } from './esbuild-options.ts';
import { FAKER_CHUNK } from './load-faker-late.ts';
import { type Manifest, readEntries } from './package.ts';
import { isThirdParty } from './third-party.ts';

/** What bundling gives: files by their path in `dist`, and what esbuild tells of them. */
export interface Bundle {
  readonly files: ReadonlyMap<string, string>;
  readonly metafile: Metafile;
}

const CLI = 'src/cli/cli.ts';
const ENGINE = 'src/prism/engine.ts';
const MODULE_URL = 'importMetaUrl';

/**
 * The implementation, once for everybody. Bundled as ESM first: only there does esbuild give what
 * entries share a file of its own, so that each class and each state exists once.
 */
export async function bundleCommonJs(manifest: Manifest): Promise<Bundle> {
  const entries = readEntries(manifest).filter(({ isRequired }) => isRequired);
  const options = esbuildOptions(manifest);
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: {
      ...Object.fromEntries(entries.map(({ name, source }) => [name, source])),
      cli: CLI,
      prism: ENGINE,
      [FAKER_CHUNK.name]: FAKER_CHUNK.source,
    },
    outdir: 'dist/cjs',
    splitting: true,
    chunkNames: 'shared-[hash]',
    define: {
      'import.meta.dirname': '__dirname',
      'import.meta.filename': '__filename',
      'import.meta.url': MODULE_URL,
    },
  });
  const files = new Map<string, string>();
  for (const file of outputFiles) {
    const name = basename(file.path);
    files.set(`cjs/${name}`, await toCommonJs(file, metafile.outputs[`dist/cjs/${name}`]));
  }
  return { files, metafile };
}

async function toCommonJs(
  { text, path }: OutputFile,
  output: Metafile['outputs'][string] | undefined,
): Promise<string> {
  // An ES module has no require, so esbuild writes one; here it would only hide what is loaded.
  const { code } = await transform(text.replaceAll('__require("', 'require("'), {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    sourcefile: basename(path),
    // Jest has no import() in CommonJS.
    supported: { 'dynamic-import': false },
    legalComments: 'none',
    // Ours stays legible; nobody reads the rest, and Node starts the faster.
    minifyWhitespace: Object.keys(output?.inputs ?? {}).some(isThirdParty),
    banner: text.includes(MODULE_URL)
      ? `const ${MODULE_URL} = require("node:url").pathToFileURL(__filename).href;`
      : '',
  });
  return code;
}
