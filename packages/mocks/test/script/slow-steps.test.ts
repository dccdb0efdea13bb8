import { expect, it } from 'vitest';
import type { KnownApis } from '../../src/api/known-apis.gen.ts';
import { useMock } from '../../src/fixtures/vitest.ts';
import { answer, ok, reset, type StepOf, slow, truncated, undocumented } from '../../src/index.ts';
import { send } from '../send-to-vendor.ts';

const fingerprint = useMock('fingerprint', { strict: false });
// Timers may be a little early.
const DELAY = 120;
const LEAST = 115;

async function timed(step: StepOf<KnownApis['fingerprint']['getEvent']>) {
  fingerprint.script('getEvent', [step]);
  const start = performance.now();
  const outcome = await send(fingerprint, 'getEvent').then(
    ({ status }) => status,
    () => 'failed',
  );
  return { outcome, took: performance.now() - start };
}

it.each<[string, StepOf<KnownApis['fingerprint']['getEvent']>, number | string]>([
  ['a success', slow(DELAY), 200],
  ['another success', slow(DELAY, ok('oldEvent')), 200],
  ['a documented answer', slow(DELAY, answer(404, 'requestNotFound')), 404],
  ['an undocumented one', slow(DELAY, undocumented(503)), 503],
  ['a reset', slow(DELAY, reset()), 'failed'],
  ['a truncated answer', slow(DELAY, truncated()), 'failed'],
])('%s is slow', async (_, step, expected) => {
  const { outcome, took } = await timed(step);
  expect(outcome).toBe(expected);
  expect(took).toBeGreaterThan(LEAST);
});

it('of two delays around a step the outer one is taken', async () => {
  expect(slow(DELAY, slow(5000, answer(404)))).toEqual({
    kind: 'answer',
    status: 404,
    delay: DELAY,
  });
  const { took } = await timed(slow(DELAY, slow(5000)));
  expect(took).toBeLessThan(2000);
});

it('a step leaves the one that it was made of as it was', () => {
  const quick = answer(404);
  slow(DELAY, quick);
  expect(quick).toEqual({ kind: 'answer', status: 404 });
});

it('the delay of a step comes on top of the latency', async () => {
  fingerprint.latency(DELAY);
  const { took } = await timed(slow(DELAY));
  expect(took).toBeGreaterThan(2 * LEAST);
});
