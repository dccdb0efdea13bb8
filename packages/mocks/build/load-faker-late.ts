import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { PACKAGE } from './package.ts';

/** The chunk that is loaded when the first answer is made up, and what is in it. */
export const FAKER_CHUNK = { name: 'faker', source: 'build/faker-chunk.ts' } as const;

const LATE: Readonly<Record<string, string>> = {
  '@faker-js/faker': 'late-faker.cjs',
  'json-schema-faker': 'late-json-schema-faker.cjs',
};

/** Keeps what makes answers up out of the way of those who never ask for `dynamic=true`. */
export const loadFakerLate: Plugin = {
  name: 'load-faker-late',
  setup(build) {
    build.onResolve({ filter: /^(@faker-js\/faker|json-schema-faker)$/ }, ({ path, importer }) => {
      const isPrism = /[\\/]prism-http[\\/]/.test(importer);
      const standIn = isPrism && LATE[path];
      return standIn ? { path: join(PACKAGE, 'build/stand-ins', standIn) } : undefined;
    });
    const path = `./${FAKER_CHUNK.name}.js`;
    build.onResolve({ filter: /^#faker$/ }, () => ({ path, external: true }));
  },
};
