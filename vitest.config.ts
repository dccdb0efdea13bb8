import { defineConfig } from 'vitest/config';

// Tests run the sources; what is built and packed is checked by scripts/check-packages.ts.
const resolve = {
  conditions: ['@visitor-apis/source', 'node', 'development|production'],
};
const project = (name: string, include: string[]) => ({
  resolve,
  ssr: { resolve },
  test: { name, include, testTimeout: 20_000 },
});

export default defineConfig({
  test: {
    // One less would leave half of a machine with two cores idle.
    maxWorkers: '100%',
    projects: [
      project('unit', [
        'packages/{runtime,codegen,mocks,ours-privacy,fingerprint,openpanel}/test/**/*.test.ts',
      ]),
      project('contract', ['packages/contract/test/**/*.test.ts']),
      project('repository', ['{scripts,examples}/test/**/*.test.ts']),
    ],
  },
});
