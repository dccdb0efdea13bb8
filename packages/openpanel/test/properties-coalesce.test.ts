import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idle } from '../../runtime/test/fake-clock.ts';
import { answer, networkFailure, type Step, stall } from '../../runtime/test/scripted-fetch.ts';
import { openCounters, taken } from './coalesce-world.ts';

const FLUSH_OF_THE_VENDOR = 10_000;

/** What becomes of a sum: whether the vendor counts it is known to the test alone. */
const steps = fc.array(
  fc.record({
    step: fc.constantFrom<Step>(
      taken,
      answer(404),
      answer(429),
      answer(500),
      networkFailure('ECONNREFUSED'),
      networkFailure('ECONNRESET'),
      stall,
    ),
    // Changes may come while a sum is under way; 30 s are too late.
    delay: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 29_999 })),
  }),
  { maxLength: 30 },
);

const moves = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        profileId: fc.constantFrom('u-1', 'u-2'),
        property: fc.constantFrom('pages', 'seats'),
        by: fc.integer({ min: -9, max: 9 }).filter((by) => by !== 0),
      }),
    },
    { weight: 3, arbitrary: fc.record({ wait: fc.integer({ min: 0, max: 40_000 }) }) },
    { weight: 1, arbitrary: fc.constant('flush' as const) },
  ),
  { maxLength: 60 },
);

it('what was taken and what was reported is what was asked, and nothing comes too close', async () => {
  await fc.assert(
    fc.asyncProperty(moves, steps, async (moves, steps) => {
      const answers = new Map<number, boolean>();
      let tries = 0;
      const script = [...steps, { step: taken, delay: 0 }].map<Step>(({ step, delay }) => () => {
        answers.set(tries++, step === taken);
        return clock.wait(delay).then(step);
      });
      const { clock, counters, lost, changes } = openCounters(script);
      const asked = new Map<string, number>();
      const settled: Promise<readonly [string, number, boolean]>[] = [];
      const flushes: Promise<void>[] = [];
      for (const move of moves) {
        if (move === 'flush') flushes.push(counters.flush());
        else if ('wait' in move) await clock.run(clock.wait(move.wait));
        else {
          const { profileId, property, by } = move;
          const of = `${profileId}.${property}`;
          add(asked, of, by);
          const change = counters[by > 0 ? 'increment' : 'decrement'];
          const promise = change(property, Math.abs(by), { profileId });
          settled.push(
            promise.then(
              () => [of, by, true] as const,
              () => [of, by, false] as const,
            ),
          );
        }
      }
      await clock.run(Promise.all([...flushes, counters.close()]));
      await idle();

      // By what the vendor took, and what onError heard.
      const found = new Map<string, number>();
      const lastTaken = new Map<string, number>();
      let now = 0;
      changes().forEach(({ of, by, after }, index) => {
        now += after;
        if (!answers.get(index)) return;
        add(found, of, by);
        expect(now - (lastTaken.get(of) ?? -Infinity)).toBeGreaterThan(FLUSH_OF_THE_VENDOR);
        lastTaken.set(of, now);
      });
      for (const { profileId, property, by } of lost) add(found, `${profileId}.${property}`, by);
      expect(nonZero(found)).toEqual(nonZero(asked));

      // By the promises of the callers: each settles, and as the sum did that it is part of.
      const promised = await clock.run(Promise.all(settled));
      const rejected = new Map<string, number>();
      for (const [of, by, ok] of promised) if (!ok) add(rejected, of, by);
      const reported = new Map<string, number>();
      for (const { profileId, property, by } of lost) add(reported, `${profileId}.${property}`, by);
      expect(nonZero(rejected)).toEqual(nonZero(reported));
      expect(clock.pending).toBe(0);
    }),
    { numRuns: 300 },
  );
}, 120_000);

function add(sums: Map<string, number>, of: string, by: number): void {
  sums.set(of, (sums.get(of) ?? 0) + by);
}

function nonZero(sums: Map<string, number>): Record<string, number> {
  return Object.fromEntries([...sums].filter(([, by]) => by !== 0).sort());
}
