import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const child = fileURLToPath(new URL('./leaks-child.ts', import.meta.url));
const WARM_UP = 10_000;
const CALLS = 100_000;

// A process of its own: this one has a heap full of tests, and no way to empty it.
it('a hundred thousand calls on one signal leave no listener, and nothing in memory', async () => {
  const { stdout } = await run(
    process.execPath,
    ['--expose-gc', '--no-warnings', child, String(WARM_UP), String(CALLS)],
    { maxBuffer: 1e6 },
  );
  const left = JSON.parse(stdout);
  expect(left.sent).toBeGreaterThan(WARM_UP + CALLS);
  expect(left.listeners).toBe(0);
  // One for each attempt and each wait, and each taken away again.
  expect(left.added).toBeGreaterThanOrEqual(WARM_UP + CALLS);
  expect(left.removed).toBe(left.added);
  // A single object kept of each call, however small, would be 5 MB and more.
  expect(left.after - left.before).toBeLessThan(4_000_000);
}, 120_000);
