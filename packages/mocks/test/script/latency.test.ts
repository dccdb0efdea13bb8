import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { useMock } from '../../src/fixtures/vitest.ts';
import { createMock, type Latency, ScriptError, undocumented } from '../../src/index.ts';
import { Director } from '../../src/script/director.ts';
import { send } from '../send-to-vendor.ts';
import { messageOf } from './message-of.ts';

function delays(latency: Latency | undefined, count = 50): number[] {
  const director = new Director({ latency });
  return Array.from({ length: count }, () => director.delay());
}

describe('latency', () => {
  it('is none unless there is to be one', () => {
    expect(new Set(delays(undefined))).toEqual(new Set([0]));
  });

  it('is a number of milliseconds, or from one to another, the same ones each time', () => {
    expect(new Set(delays(70))).toEqual(new Set([70]));
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (from, width) => {
        const latency = [from, from + width] as const;
        const seen = delays(latency);
        expect(Math.min(...seen)).toBeGreaterThanOrEqual(from);
        expect(Math.max(...seen)).toBeLessThanOrEqual(from + width);
        expect(seen.every(Number.isInteger)).toBe(true);
        expect(seen).toEqual(delays(latency));
      }),
      { seed: 1 },
    );
    expect(new Set(delays([0, 1000])).size).toBeGreaterThan(30);
  });

  it('does not change what chaos brings', () => {
    const chaos = { rate: 0.5, steps: [undocumented(503)] };
    const fates = (latency?: Latency) => {
      const director = new Director({ chaos, latency });
      const operation = { id: 'a', method: 'GET', path: '/', query: [], answers: [] };
      return Array.from({ length: 50 }, () => {
        director.delay();
        return director.next(operation)?.kind;
      });
    };
    expect(fates([0, 100])).toEqual(fates());
  });

  it.each<Latency>([-1, Number.NaN, Infinity, [5, 4], [-1, 4], [0, Infinity]])(
    'is not %j',
    (latency) => {
      const message = `ScriptError: Latency must be milliseconds, or from a number to a larger one, got ${latency}`;
      expect(messageOf(() => createMock('openpanel', { latency }))).toBe(message);
      expect(() => createMock('openpanel').latency(latency)).toThrow(ScriptError);
    },
  );
});

describe('latency over HTTP', () => {
  const openpanel = useMock('openpanel', { strict: false, latency: 100 });

  it('is there for accepted and refused requests alike', async () => {
    for (const change of [{}, { body: '{' }]) {
      const start = performance.now();
      await send(openpanel, 'track', change);
      // Timers may be a little early.
      expect(performance.now() - start).toBeGreaterThan(95);
    }
  });
});
