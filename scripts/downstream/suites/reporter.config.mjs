import { LedgerReporter } from '@visitor-apis/mocks/vitest-reporter';

const { MIN, POOL, BY_NAME } = process.env;
const options = { min: Number(MIN), operations: ['track'] };

export default {
  test: {
    pool: POOL,
    reporters: [
      'default',
      // Vitest before 1.3 takes options of its own reporters only.
      BY_NAME ? ['@visitor-apis/mocks/vitest-reporter', options] : new LedgerReporter(options),
    ],
  },
};
