import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readBundle, readRegistry } from '@visitor-apis/codegen';
import type { RetryBehaviour } from '@visitor-apis/runtime';
import { expect, it } from 'vitest';

const readme = readFileSync(join(ROOT, 'packages/runtime/README.md'), 'utf8');
const seconds = (milliseconds: number) => `${milliseconds / 1000} s`;

// The README tells by hand what the specs say; this is what keeps the two together.
it.each(readRegistry())('the README tells the retries of $key as its spec has them', (api) => {
  const document = readBundle(api);
  const retry: Partial<RetryBehaviour> = document['x-retry'] ?? {};
  const { attempts, firstDelay = 0, maxDelay = 0, statuses = [] } = retry;
  const row = readme.split('\n').find((line) => line.startsWith(`| ${document.info.title} |`));
  const cells = row?.split('|').map((cell) => cell.trim()) ?? [];
  expect(cells[2]).toBe(String(attempts));
  const wait = `${seconds(firstDelay)}, doubling up to ${seconds(maxDelay)}, plus`;
  const { min, max } = retry.jitter ?? { min: 0, max: 0 };
  expect(cells[3]).toBe(
    `${wait} ${min ? `${seconds(min).slice(0, -2)} to` : 'up to'} ${seconds(max)}`,
  );
  const common = [429, 500, 502, 503, 504];
  const told = cells[4]?.startsWith('the same') ? common : [];
  expect([...told, ...(cells[4]?.match(/\b[45]\d\d\b/g) ?? []).map(Number)]).toEqual(
    expect.arrayContaining([...statuses]),
  );
});
