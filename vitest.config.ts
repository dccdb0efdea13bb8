import { defineConfig } from 'vitest/config';

// Tests run the sources; what is built and packed is checked by scripts/check-packages.ts.
const resolve = {
  conditions: ['@visitor-apis/source', 'node', 'development|production'],
};

const UNIT = 'packages/{runtime,codegen,mocks,ours-privacy,fingerprint,openpanel}/test';

/** Unit tests of what all share that are in a process: whoever ran there before would disturb them. */
const ALONE = [
  // They put something in the place of a global, or load a module anew.
  'packages/runtime/test/{fetch,openapi-fetch-defects}.test.ts',
  'packages/openpanel/test/{events-caller,events-time}.test.ts',
  'packages/mocks/test/faces/{msw,msw-without-server}.test.ts',
  // They hear of every rejection, or see all memory, timers and connections.
  'packages/ours-privacy/test/warnings.test.ts',
  'packages/ours-privacy/test/batch/batch-options.test.ts',
  'packages/fingerprint/test/sealed-refusals.test.ts',
  'packages/mocks/test/faces/{hang-ups,no-network,portless-aborts}.test.ts',
  // They listen to channels, register a tracer, or keep connections in a pool.
  'packages/runtime/test/{diagnostics,check-request,opentelemetry,undici,undici-pool}.test.ts',
];

/** Contract tests that put something in the place of a module or a global. */
const CONTRACT_ALONE = ['packages/contract/test/{faces,mutation-results}.test.ts'];

interface Choice {
  readonly include: string[];
  readonly exclude?: string[];
  readonly isolate?: boolean;
}

const project = (name: string, choice: Choice) => ({
  resolve,
  ssr: { resolve },
  test: { name, testTimeout: 20_000, ...choice },
});

export default defineConfig({
  test: {
    // One less would leave half of a machine with two cores idle.
    maxWorkers: '100%',
    projects: [
      // In processes that they share: each file alone would load Prism again, for a second.
      project('unit', { include: [`${UNIT}/**/*.test.ts`], exclude: ALONE, isolate: false }),
      project('unit-alone', { include: ALONE }),
      project('contract', {
        include: ['packages/contract/test/**/*.test.ts'],
        exclude: CONTRACT_ALONE,
        isolate: false,
      }),
      project('contract-alone', { include: CONTRACT_ALONE }),
      project('repository', { include: ['{scripts,examples}/test/**/*.test.ts'] }),
    ],
  },
});
