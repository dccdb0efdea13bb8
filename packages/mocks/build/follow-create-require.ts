import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Bundles what our sources require: esbuild does not look into a `createRequire`. */
export const followCreateRequire: Plugin = {
  name: 'follow-create-require',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]prism[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return {
        contents: source.replaceAll('createRequire(import.meta.url)(', 'require('),
        loader: 'ts',
      };
    });
  },
};
