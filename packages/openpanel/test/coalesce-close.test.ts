import { describe, expect, it } from 'vitest';
import { stall } from '../../runtime/test/scripted-fetch.ts';
import { openCounters, taken } from './coalesce-world.ts';

const mara = { profileId: 'u-17' };

describe('close within a time', () => {
  it('gives up what a server that hangs has not answered, and what waits behind it', async () => {
    const { clock, counters, changes, lost } = openCounters([stall]);
    const promises = Array.from({ length: 20 }, (_, n) =>
      counters.increment('pages', 1, { profileId: n + 1 }),
    );
    const start = clock.now();
    await clock.run(counters.close({ within: 4_000 }));
    expect(clock.now() - start).toBe(4_000);
    // Eight were sent, and nobody knows of them; of the others it is certain.
    expect(changes()).toHaveLength(8);
    expect(lost.map(({ error }) => error)).toMatchObject([
      ...Array(8).fill({ kind: 'abort', attempts: 1 }),
      ...Array(12).fill({ kind: 'abort', attempts: 0 }),
    ]);
    for (const promise of promises) await expect(promise).rejects.toMatchObject({ kind: 'abort' });
    expect(clock.pending).toBe(0);
  });

  it('does not wait for a window that is longer', async () => {
    const { clock, counters, changes, lost } = openCounters([taken]);
    await clock.run(counters.increment('pages', 1, mara));
    const late = counters.increment('pages', 2, mara);
    const start = clock.now();
    await clock.run(counters.close({ within: 3_000 }));
    expect(clock.now() - start).toBe(3_000);
    await expect(late).rejects.toMatchObject({ kind: 'abort', attempts: 0 });
    expect(lost).toMatchObject([{ property: 'pages', by: 2 }]);
    expect(changes()).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });

  it('ends as soon as all is sent', async () => {
    const { clock, counters, lost } = openCounters([taken]);
    counters.increment('pages', 1, mara);
    const start = clock.now();
    await clock.run(counters.close({ within: 4_000 }));
    expect([clock.now() - start, clock.pending, lost]).toEqual([0, 0, []]);
  });

  it('bounds a close that began without', async () => {
    const { clock, counters, lost } = openCounters([stall]);
    counters.increment('pages', 1, mara);
    const first = counters.close();
    const start = clock.now();
    await clock.run(Promise.all([first, counters.close({ within: 2_000 })]));
    expect(clock.now() - start).toBe(2_000);
    expect(lost).toMatchObject([{ error: { kind: 'abort' } }]);
  });

  it.each([-1, Number.NaN, 2 ** 31, '5 s', null])('is refused: %j', async (within) => {
    const { clock, counters, changes } = openCounters([taken]);
    const refused = counters.close({ within: within as number });
    await expect(refused).rejects.toMatchObject({ kind: 'invalid', field: 'within' });
    // Nothing was closed.
    await clock.run(counters.increment('pages', 1, mara));
    expect(changes()).toHaveLength(1);
  });
});
