import { describe, expect, it } from 'vitest';
import { FakeClock, idle } from '../../runtime/test/fake-clock.ts';
import { networkFailure } from '../../runtime/test/scripted-fetch.ts';
import { EventReceipt } from '../src/events/event-receipt.ts';
import { IncrementCounter } from '../src/events/increment-counter.ts';
import { openCounters, taken } from './coalesce-world.ts';

const mara = { profileId: 'u-17' };

describe('increments that are put together', () => {
  it('are one request for each property of each profile, a window later', async () => {
    const { clock, counters, changes, lost } = openCounters([taken]);
    const promises = [
      counters.increment('pages', undefined, mara),
      counters.increment('pages', 4, mara),
      counters.decrement('pages', 2, mara),
      counters.increment('pages', 1, { profileId: 18 }),
      counters.increment('pages', 1, { profileId: '18' }),
      counters.decrement('seats', undefined, mara),
    ];
    await idle();
    expect(changes()).toEqual([]);
    const receipts = await clock.run(Promise.all(promises));
    expect(receipts.map(({ outcome }) => outcome)).toEqual(promises.map(() => 'accepted'));
    expect(changes()).toEqual([
      { after: 15_000, of: 'u-17.pages', by: 3 },
      { after: 0, of: '18.pages', by: 2 },
      { after: 0, of: 'u-17.seats', by: -1 },
    ]);
    expect(lost).toEqual([]);
  });

  it('are no request where they add up to nothing', async () => {
    const { clock, counters, changes } = openCounters([taken]);
    const both = [counters.increment('pages', 2, mara), counters.decrement('pages', 2, mara)];
    expect(await clock.run(Promise.all(both))).toMatchObject([{ outcome: 'accepted' }, {}]);
    expect(changes()).toEqual([]);
  });

  it('come a window after the sum before, and are forgotten a window after the last', async () => {
    const { clock, counters, changes } = openCounters([taken], { window: 12_000 });
    await clock.run(counters.increment('pages', 1, mara));
    await clock.run(clock.wait(5_000));
    await clock.run(counters.increment('pages', 2, mara));
    expect(changes().map(({ after, by }) => [after, by])).toEqual([
      [12_000, 1],
      [12_000, 2],
    ]);
    expect(clock.pending).toBe(1);
    clock.next();
    expect(clock.pending).toBe(0);
    await clock.run(counters.increment('pages', 3, mara));
    expect(changes().at(-1)).toMatchObject({ by: 3 });
  });

  it('leave no counter behind', async () => {
    const clock = new FakeClock();
    let forgotten = 0;
    const counter = new IncrementCounter({
      clock,
      window: 15_000,
      signal: new AbortController().signal,
      quiet: true,
      send: async () => new EventReceipt('accepted'),
      mayGoBack: () => false,
      lose: () => {},
      forget: () => forgotten++,
    });
    await clock.run(counter.add(1));
    await idle();
    expect([forgotten, clock.pending]).toEqual([0, 1]);
    clock.next();
    expect([forgotten, clock.pending]).toEqual([1, 0]);
  });

  it('wait while the sum before is under way', async () => {
    const slow = openCounters([() => slow.clock.wait(20_000).then(taken), taken]);
    const { clock, counters, changes } = slow;
    const first = counters.increment('pages', 1, mara);
    await clock.run(clock.wait(16_000));
    const second = counters.increment('pages', 2, mara);
    await clock.run(Promise.all([first, second]));
    expect(changes().map(({ after, by }) => [after, by])).toEqual([
      [15_000, 1],
      [35_000, 2],
    ]);
  });
});

describe('flush and close', () => {
  it('send at once what was not sent just before', async () => {
    const { clock, counters, changes } = openCounters([taken]);
    counters.increment('pages', 2, mara);
    await clock.run(counters.flush());
    expect(changes()).toEqual([{ after: 0, of: 'u-17.pages', by: 2 }]);
    // The vendor would keep one of two sums that come too close.
    counters.increment('pages', 3, mara);
    await clock.run(Promise.all([counters.flush(), counters.flush(), counters.close()]));
    expect(changes().slice(1)).toEqual([{ after: 15_000, of: 'u-17.pages', by: 3 }]);
  });

  it('leave no timer, and let nothing in afterwards', async () => {
    const { clock, counters, lost } = openCounters([taken]);
    counters.increment('pages', 1, mara);
    await clock.run(counters.close());
    expect(clock.pending).toBe(0);
    const late = counters.increment('pages', 1, mara);
    await expect(late).rejects.toMatchObject({ kind: 'invalid', field: 'counters' });
    expect(lost).toMatchObject([{ profileId: 'u-17', property: 'pages', by: 1 }]);
    await counters.close();
  });

  it('come with await using', async () => {
    const { changes, counters, clock } = openCounters([taken]);
    const work = async () => {
      await using disposed = counters;
      disposed.increment('pages', 1, mara);
    };
    await clock.run(work());
    expect(changes()).toHaveLength(1);
  });

  it('do not send all at once', async () => {
    let [now, most] = [0, 0];
    const slow = openCounters([
      async () => {
        most = Math.max(most, ++now);
        await slow.clock.wait(1);
        now--;
        return taken();
      },
    ]);
    const { clock, counters } = slow;
    for (let n = 1; n <= 40; n++) counters.increment('pages', 1, { profileId: n });
    await clock.run(counters.flush());
    expect(most).toBe(8);
  });

  it('report what still cannot be sent', async () => {
    const { clock, counters, changes, lost } = openCounters([networkFailure('ECONNREFUSED')]);
    const promise = counters.increment('pages', 2, mara);
    await clock.run(counters.flush());
    expect(lost).toEqual([]);
    await clock.run(counters.close());
    await expect(promise).rejects.toMatchObject({ kind: 'network', sent: false });
    expect(lost).toMatchObject([{ error: { kind: 'network' }, property: 'pages', by: 2 }]);
    expect(changes().map(({ after }) => after)).toEqual([0, 15_000]);
  });
});
