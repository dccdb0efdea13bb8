import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '@visitor-apis/codegen';

// By path: the commands of the repository are resolved to sources, and what is measured is what
// users get.
const DIST = join(ROOT, 'packages/mocks/dist/cjs');
const require = createRequire(import.meta.url);

/** The command, as it is built. */
export const COMMAND = join(DIST, 'cli.js');

/** The main entry, as it is built. */
export function loadMocks(): typeof import('@visitor-apis/mocks') {
  return require(join(DIST, 'index.js'));
}

/** The engine alone; nobody imports it but the main entry. */
export function loadEngine(): typeof import('../../packages/mocks/src/prism/engine.ts') {
  return require(join(DIST, 'prism.js'));
}

/** What is shipped of a known API beside its document. */
export function loadOperations(key: string): object[] {
  return require(join(DIST, 'apis', `${key}.operations.json`));
}
