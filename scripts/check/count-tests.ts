import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many tests there were. */
export interface Tests {
  readonly passed: number;
  readonly failed: number;
  readonly total: number;
}

/** Where vitest counts the tests of a check. */
export function reportOf(folder: string, name: string): string {
  return join(folder, `${name}.json`);
}

/** A check without a vitest report counts as one test. */
export function countTests(folder: string, name: string, ok: boolean): Tests {
  try {
    const {
      numPassedTests: passed,
      numFailedTests,
      numTotalTests: total,
    } = JSON.parse(readFileSync(reportOf(folder, name), 'utf8'));
    // A file that does not even load has no tests to fail.
    return { passed, failed: Math.max(numFailedTests, ok ? 0 : 1), total };
  } catch {
    return { passed: Number(ok), failed: Number(!ok), total: 1 };
  }
}
