import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BatchOptions, BatchRowOutcome } from '../../src/batch/index.ts';
import { makeRows, openBench } from './batch-bench.ts';
import { play, plots, type Told } from './random-plot.ts';

const retry = fc.oneof(
  fc.constant(false as const),
  fc.record({ attempts: fc.integer({ min: 1, max: 6 }) }),
);

const options: fc.Arbitrary<BatchOptions> = fc.record(
  {
    rowsPerRequest: fc.integer({ min: 1, max: 12 }),
    bytesPerRequest: fc.integer({ min: 1, max: 600 }),
    concurrency: fc.integer({ min: 1, max: 4 }),
    deadline: fc.constantFrom(false as const, 9000, 30_000),
    retry,
  },
  { requiredKeys: [] },
);

describe('whatever a server answers', () => {
  it('every row is accounted for once, and none is sent again that is known', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(25), plots, options, async (count, script, given) => {
        const told: Told = { accepted: new Set(), refused: new Set(), again: [] };
        const steps = script.map((plot) => play(plot, told));
        const { clock, sent, send } = openBench(steps, { timeout: 500 });
        const rows = makeRows(count);
        const outcome = await send(rows, given);

        const idsOf = (state?: BatchRowOutcome['state']) =>
          outcome.rows
            .filter((row) => state === undefined || row.state === state)
            .map(({ distinctId }) => distinctId);
        expect(outcome.rows.map(({ index }) => index)).toEqual(rows.map((_, index) => index));
        expect(idsOf()).toEqual(rows.map(({ distinctId }) => distinctId));
        const { accepted, refused, undecided, total } = outcome;
        expect({ accepted, refused, undecided }).toEqual({
          accepted: idsOf('accepted').length,
          refused: idsOf('refused').length,
          undecided: idsOf('undecided').length,
        });
        expect([accepted + refused + undecided, total]).toEqual([count, count]);
        expect(outcome.undecidedEvents.map((row) => row.distinctId)).toEqual(idsOf('undecided'));

        expect(told.again).toEqual([]);
        expect(idsOf('accepted')).toEqual(expect.arrayContaining([...told.accepted]));
        expect(idsOf('refused')).toEqual(expect.arrayContaining([...told.refused]));
        expect(outcome.requests).toBe(sent.length);
        expect(clock.pending).toBe(0);
      }),
      { seed: 20_261_121, numRuns: 600 },
    );
  });
});
