import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWN_APIS } from '../../src/api/known-apis.gen.ts';
import { useMock } from '../../src/fixtures/vitest.ts';
import type { RunningMock } from '../../src/index.ts';
import { createCanaryRequests } from './canary-request.ts';
import { printed } from './printed.ts';

describe.each(KNOWN_APIS)('neither a secret nor a person of $name is printed', (api) => {
  const path = join(import.meta.dirname, '../../../..', api.bundle);
  const makeRequest = createCanaryRequests(api.key, JSON.parse(readFileSync(path, 'utf8')));
  const mock = useMock(api.name, { strict: false });

  it('whatever is sent, and wherever it stands', { timeout: 60_000 }, async () => {
    const rules = new Set<string>();
    let arrived = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        mock.reset();
        const { target, init, canaries } = makeRequest(g);
        const { headers } = await fetch(`${mock.url}${target}`, init);
        const text = `${await printed(mock as unknown as RunningMock)}${headers.get('sl-violations')}`;
        expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
        for (const { rule } of mock.violations) rules.add(rule);
        const [request] = mock.requests;
        const raw = JSON.stringify([
          request?.path,
          request?.query,
          request?.headers,
          request?.body,
        ]);
        if (canaries.some((canary) => raw.includes(canary))) arrived += 1;
      }),
      { numRuns: 100 },
    );
    // A test that breaks no rules and hides nothing proves nothing.
    expect(arrived).toBeGreaterThan(60);
    expect([...rules]).toEqual(expect.arrayContaining(['route', 'unknownParameter']));
    expect(rules.size).toBeGreaterThan(4);
  });
});
