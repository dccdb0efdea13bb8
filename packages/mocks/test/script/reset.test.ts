import { expect, it } from 'vitest';
import { useMock } from '../../src/fixtures/vitest.ts';
import { answer, reset, undocumented } from '../../src/index.ts';
import { send } from '../send-to-vendor.ts';

const chaos = { rate: 0.5, steps: [undocumented(503)], seed: 4 };
const openpanel = useMock('openpanel', { strict: false, chaos });

async function statuses(): Promise<number[]> {
  const seen: number[] = [];
  for (let i = 0; i < 12; i++) seen.push((await send(openpanel, 'track')).status);
  return seen;
}

it('reset() forgets scripts, requests and violations', async () => {
  openpanel.script('track', [answer(429), reset(), reset()]);
  await send(openpanel, 'track');
  await send(openpanel, 'track', { body: {} });
  openpanel.reset();
  expect(openpanel.pending).toEqual({});
  expect(openpanel.requests).toEqual([]);
  expect(openpanel.violations).toEqual([]);
  expect(openpanel.summary).toEqual({
    requests: 0,
    accepted: 0,
    refused: 0,
    unknown: 0,
    violations: 0,
    dropped: 0,
  });
});

it('reset() brings chaos and latency back to what the mock was made with', async () => {
  const first = await statuses();
  expect(new Set(first)).toEqual(new Set([200, 503]));
  openpanel.chaos({ rate: 1, steps: [undocumented(500)] });
  openpanel.latency(10_000);
  openpanel.reset();
  // From its beginning as well.
  expect(await statuses()).toEqual(first);
});
