import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { followCreateRequire } from './follow-create-require.ts';
import { loadFakerLate } from './load-faker-late.ts';
import { type Manifest, PACKAGE } from './package.ts';

const FP_TS = dirname(createRequire(join(PACKAGE, 'package.json')).resolve('fp-ts/package.json'));

/** What both formats are bundled with. */
export function esbuildOptions({ dependencies, peerDependencies }: Manifest) {
  return {
    absWorkingDir: PACKAGE,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@visitor-apis/source'],
    // What the user has is used, never a copy of it.
    external: Object.keys({ ...dependencies, ...peerDependencies }),
    alias: {
      // Its main file hides its parts from bundlers.
      'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
      // Later ones spend a fifth of a request on finding out how they were called.
      'fp-ts': FP_TS,
      'lodash/fp': './build/stand-ins/lodash-fp.cjs',
      'pino-pretty': './build/stand-ins/pino-pretty.cjs',
      // Prism loads these whatever it is used for, and they are most of what it weighs.
      'node-fetch': './build/stand-ins/node-fetch.cjs',
      'http-proxy-agent': './build/stand-ins/proxy-agent.cjs',
      'https-proxy-agent': './build/stand-ins/proxy-agent.cjs',
      '@stoplight/http-spec/postman/operation': './build/stand-ins/postman.cjs',
    },
    plugins: [followCreateRequire, loadFakerLate],
    // THIRD-PARTY-LICENSES.txt has them in full.
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  } as const satisfies BuildOptions;
}
