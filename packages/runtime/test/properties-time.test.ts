import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FakeClock } from './fake-clock.ts';
import { type Fault, faults, RUNS, toStep } from './random-script.ts';
import { createEcho } from './repeat-api.ts';
import { answer, playScript } from './scripted-fetch.ts';

const limit = fc.oneof(fc.constant(false as const), fc.integer({ min: 1, max: 5000 }));

/** A header, and the milliseconds that it asks for. */
const retryAfter = fc.oneof(
  fc
    .integer({ min: 0, max: 90 })
    .map((seconds) => ({ header: () => String(seconds), asked: seconds * 1000 })),
  fc.integer({ min: 1, max: 90 }).map((seconds) => ({
    header: (now: number) => new Date(now + seconds * 1000).toUTCString(),
    asked: seconds * 1000,
  })),
  fc
    .constantFrom('soon', '-5', '', '1e9')
    .map((text) => ({ header: () => text, asked: undefined })),
  fc.constant(undefined),
);

const table = fc
  .record({
    firstDelay: fc.integer({ min: 0, max: 5000 }),
    factor: fc.double({ min: 1, max: 4, noNaN: true }),
    maxDelay: fc.integer({ min: 0, max: 20_000 }),
    least: fc.integer({ min: 0, max: 1000 }),
    spread: fc.integer({ min: 0, max: 1000 }),
  })
  .map(({ least, spread, ...delays }) => ({
    ...delays,
    attempts: 5,
    jitter: { min: least, max: least + spread },
  }));

describe('whatever goes wrong', () => {
  it('every call settles, in time, and leaves nothing behind', async () => {
    await fc.assert(
      fc.asyncProperty(
        faults,
        fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 6 }),
        limit,
        limit,
        fc.option(fc.integer({ min: 0, max: 6000 })),
        async (script, latencies, timeout, deadline, abortAfter) => {
          // Without any limit a stalled server is waited for: that is what was asked for.
          const endless = ({ kind }: Fault) => kind === 'stall' || kind === 'endless';
          fc.pre(timeout !== false || deadline !== false || !script.some(endless));
          const clock = new FakeClock();
          const start = clock.now();
          const steps = script.map((fault, index) => async () => {
            await clock.wait(latencies[index % latencies.length] as number);
            return toStep(fault)();
          });
          const { fetch, sent } = playScript(clock, ...steps);
          const controller = new AbortController();
          const { signal } = controller;
          if (abortAfter !== null) clock.after(abortAfter, () => controller.abort());
          const echo = createEcho(clock, { fetch, timeout, deadline });
          const result = await clock.run(echo.try.read(undefined, { signal }));
          const took = clock.now() - start;
          expect(took).toBeLessThanOrEqual(deadline === false ? Infinity : deadline);
          if (abortAfter !== null) expect(took).toBeLessThanOrEqual(abortAfter);
          if (!result.ok) {
            expect(result.exception.attempts).toBe(Math.max(sent.length, 1));
            expect(result.exception.failures.length).toBeGreaterThanOrEqual(sent.length - 1);
          }
          expect(getEventListeners(signal, 'abort')).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it('each delay is within the bounds of the table, and heeds Retry-After', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.array(retryAfter, { minLength: 1, maxLength: 5 }),
        fc.double({ min: 0, max: 0.999_999, noNaN: true }),
        fc.boolean(),
        async (retry, headers, chance, heeded) => {
          const clock = new FakeClock();
          clock.chance = chance;
          const steps = headers.map((given) => () => {
            // An HTTP date has whole seconds.
            const now = clock.date() - (clock.date() % 1000);
            return answer(429, given && { 'retry-after': given.header(now) })();
          });
          const { fetch, sent } = playScript(clock, ...steps);
          const echo = createEcho(clock, { fetch, retry: { ...retry, retryAfter: heeded } });
          await clock.run(echo.try.read());
          expect(sent).toHaveLength(5);
          const { firstDelay, factor, maxDelay, jitter } = retry;
          sent.slice(1).forEach(({ after }, index) => {
            const near = (delay: number) =>
              Math.min(delay, maxDelay) + jitter.min + chance * (jitter.max - jitter.min);
            expect(after).toBeGreaterThanOrEqual(jitter.min - 0.001);
            expect(after).toBeLessThanOrEqual(maxDelay + jitter.max + 0.001);
            const asked = heeded ? headers[Math.min(index, headers.length - 1)]?.asked : undefined;
            const usual = firstDelay * factor ** index;
            if (asked === undefined) expect(after).toBeCloseTo(near(usual), 3);
            // The part of a second that a date cannot say is lost.
            else expect(Math.abs(after - near(asked))).toBeLessThan(1001);
          });
        },
      ),
      RUNS,
    );
  });
});
