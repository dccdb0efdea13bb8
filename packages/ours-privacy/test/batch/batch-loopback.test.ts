import { describe, expect, it } from 'vitest';
import { trackBatch } from '../../src/batch/index.ts';
import { createOursPrivacyClient } from '../../src/index.ts';
import { makeRows } from './batch-bench.ts';
import { startMoodyServer } from './moody-server.ts';

const COUNT = 10_000;
// The spec's own waits would take half an hour.
const retry = { attempts: 40, firstDelay: 1, maxDelay: 8, jitter: { min: 0, max: 2 } };

describe('ten thousand rows, through a server that fails in every way it may', () => {
  it.each([
    { seed: 1, concurrency: 1 },
    { seed: 2, concurrency: 4 },
    { seed: 3, concurrency: 16 },
  ])(
    'are all accounted for: seed $seed, $concurrency at once',
    { timeout: 60_000 },
    async ({ seed, concurrency }) => {
      const server = await startMoodyServer(seed);
      const ours = createOursPrivacyClient({
        token: 'src_live_1',
        baseUrl: server.url,
        retry,
        timeout: 5000,
        onWarning: null,
      });
      const rows = makeRows(COUNT);
      const outcome = await trackBatch(ours, rows, { concurrency, deadline: 50_000 });

      expect(outcome.rows.map(({ index, distinctId }) => [index, distinctId])).toEqual(
        rows.map(({ distinctId }, index) => [index, distinctId]),
      );
      expect(outcome.accepted + outcome.refused + outcome.undecided).toBe(COUNT);
      for (const { state, distinctId } of outcome.rows) {
        const kept = server.kept.get(distinctId);
        // What nobody knows may be either.
        if (state !== 'undecided') expect([distinctId, kept]).toEqual([distinctId, state]);
      }
      expect(server.sentAgain).toEqual([]);
      // The play was a full one, and came to an end.
      expect([...server.moods].sort()).toEqual(server.allMoods);
      expect(outcome.undecided).toBe(0);
      expect(outcome.refused).toBeGreaterThan(COUNT / 200);
    },
  );
});
