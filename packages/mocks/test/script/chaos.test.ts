import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../src/api/operation.ts';
import { useMock } from '../../src/fixtures/vitest.ts';
import {
  answer,
  createMock,
  rateLimited,
  reset,
  ScriptError,
  undocumented,
} from '../../src/index.ts';
import { type Chaos, Director } from '../../src/script/director.ts';
import { send } from '../send-to-vendor.ts';
import { messageOf } from './message-of.ts';

const bare = (id: string, ...statuses: number[]): Operation => ({
  id,
  method: 'GET',
  path: `/${id}`,
  query: [],
  answers: statuses.map((status) => ({ status, headers: {} })),
});
const a = bare('a', 200, 404);
const b = bare('b', 200);
const steps = [reset(), undocumented(503), undocumented(500)];

function fates(chaos: Chaos, count: number, operation = a): string[] {
  const director = new Director({ chaos });
  return Array.from({ length: count }, () => JSON.stringify(director.next(operation)) ?? 'none');
}

describe('chaos', () => {
  it('is repeatable: the same seed, the same faults', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, rate) => {
        const chaos = { rate, steps, seed };
        expect(fates(chaos, 50)).toEqual(fates(chaos, 50));
      }),
      { seed: 1 },
    );
    expect(fates({ rate: 0.5, steps, seed: 1 }, 50)).not.toEqual(
      fates({ rate: 0.5, steps, seed: 2 }, 50),
    );
    expect(fates({ rate: 0.5, steps }, 50)).toEqual(fates({ rate: 0.5, steps, seed: 1 }, 50));
  });

  it('spares all at a rate of 0, and none at a rate of 1', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(new Set(fates({ rate: 0, steps, seed }, 30))).toEqual(new Set(['none']));
        expect(fates({ rate: 1, steps, seed }, 30)).not.toContain('none');
      }),
      { seed: 1 },
    );
  });

  it('hits the share that it was told to, with each of its steps alike', () => {
    const seen = fates({ rate: 0.3, steps, seed: 7 }, 3000);
    const count = (fate: string) => seen.filter((one) => one === fate).length;
    // Four standard deviations.
    expect(Math.abs(count('none') - 2100)).toBeLessThan(100);
    for (const step of steps) {
      expect(Math.abs(count(JSON.stringify(step)) - 300)).toBeLessThan(66);
    }
  });

  it('lets the fate of a request not hang on the rate that earlier ones had', () => {
    const at = (rate: number) => fates({ rate, steps, seed: 3 }, 200);
    const [seldom, often] = [at(0.2), at(0.6)];
    // Whatever is hit at the lower rate is hit at the higher one, by the same step.
    expect(seldom.filter((fate, index) => fate !== 'none' && fate !== often[index])).toEqual([]);
  });

  it('keeps to the operations that it was given', () => {
    const chaos = { rate: 1, steps, operations: ['a'] };
    expect(fates(chaos, 20, a)).not.toContain('none');
    expect(new Set(fates(chaos, 20, b))).toEqual(new Set(['none']));
  });

  it('plays a status that an operation does not document as what it is', () => {
    const chaos = { rate: 1, steps: [answer(404)] };
    expect(new Set(fates(chaos, 20, a))).toEqual(new Set([JSON.stringify(answer(404))]));
    const bare = { kind: 'undocumented', status: 404 };
    expect(fates(chaos, 20, b).map((fate) => JSON.parse(fate))).toEqual(Array(20).fill(bare));
  });

  it('spares an operation that lacks the example', () => {
    const chaos = { rate: 1, steps: [answer(404, 'nowhere')] };
    expect(new Set(fates(chaos, 20, b))).toEqual(new Set(['none']));
  });

  it.each<[string, Chaos]>([
    ['The rate of chaos must be from 0 to 1, got 1.5', { rate: 1.5, steps }],
    ['The rate of chaos must be from 0 to 1, got -1', { rate: -1, steps }],
    ['The rate of chaos must be from 0 to 1, got NaN', { rate: Number.NaN, steps }],
    ['Chaos needs at least one step', { rate: 1, steps: [] }],
    ['A status must be from 200 to 599, got 99', { rate: 1, steps: [undocumented(99)] }],
  ])('refuses what cannot be played: %s', (message, chaos) => {
    expect(messageOf(() => createMock('openpanel', { chaos }))).toBe(`ScriptError: ${message}`);
    expect(() => createMock('openpanel').chaos(chaos)).toThrow(ScriptError);
  });
});

describe('chaos over HTTP', () => {
  const fingerprint = useMock('fingerprint', { strict: false });

  it('ends when it is told to', async () => {
    fingerprint.chaos({ rate: 1, steps: [rateLimited({ retryAfter: 2 })] });
    const limited = await send(fingerprint, 'getEvent');
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '2']);
    // Which documents no 429, and gets one all the same.
    expect((await send(fingerprint, 'updateEvent')).status).toBe(429);
    fingerprint.chaos(undefined);
    expect((await send(fingerprint, 'getEvent')).status).toBe(200);
  });

  it('waits until the script is played, and takes nothing that is refused', async () => {
    fingerprint.chaos({ rate: 1, steps: [undocumented(503)] });
    fingerprint.script('getEvent', [answer(404)]);
    const noKey = { headers: { 'auth-api-key': undefined } };
    expect((await send(fingerprint, 'getEvent', noKey)).status).toBe(403);
    expect((await send(fingerprint, 'getEvent')).status).toBe(404);
    expect((await send(fingerprint, 'getEvent')).status).toBe(503);
  });
});
