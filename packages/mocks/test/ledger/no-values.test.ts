import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { KNOWN_APIS } from '../../src/api/known-apis.gen.ts';
import { createMock } from '../../src/index.ts';
import { createCanaryRequests } from '../journal/canary-request.ts';
import { makeFolder, readAll } from './ledger-folder.ts';

describe.each(KNOWN_APIS)('no value of a request gets into a ledger of $name', (api) => {
  const path = join(import.meta.dirname, '../../../..', api.bundle);
  const makeRequest = createCanaryRequests(api.key, JSON.parse(readFileSync(path, 'utf8')));

  it('whatever is sent, and wherever it stands', { timeout: 60_000 }, async () => {
    const folder = makeFolder();
    vi.stubEnv('VISITOR_APIS_LEDGER', folder);
    const mock = createMock(api.name);
    const sent: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const { target, init, canaries } = makeRequest(g);
        await mock.fetch(`${mock.servers[0]}${target}`, init);
        sent.push(...canaries);
      }),
      { numRuns: 100 },
    );
    vi.unstubAllEnvs();
    const text = readAll(folder);
    expect(sent.filter((canary) => text.includes(canary))).toEqual([]);
    // A test that sends nothing and writes nothing proves nothing.
    expect(sent.length).toBeGreaterThan(100);
    expect(text.length).toBeGreaterThan(500);
  });
});
