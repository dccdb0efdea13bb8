import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { idle } from '../../../runtime/test/fake-clock.ts';
import { networkFailure, stall } from '../../../runtime/test/scripted-fetch.ts';
import { trackBatch } from '../../src/batch/index.ts';
import { ids, makeRows, openBench, type Step } from './batch-bench.ts';
import { acceptAll, fail, tell } from './batch-server.ts';

const times = (sent: readonly { at: number }[]) => sent.map(({ at }) => at);
const reset = networkFailure('ECONNRESET');

describe('waits of a batch', () => {
  it('are those of the spec: 2 s doubled, and 1 to 5 s of jitter', async () => {
    const { clock, sent, send } = openBench([fail(500), reset, fail(429)]);
    clock.chance = 0.5;
    await send(makeRows(1));
    expect(times(sent)).toEqual([0, 5000, 12_000, 23_000]);
  });

  it('are what the vendor asks for, up to the most that the spec allows', async () => {
    const asks = fail(429, {}, { 'retry-after': '7' });
    const { sent, send } = openBench([asks, fail(429, {}, { 'retry-after': '3600' })]);
    await send(makeRows(1));
    expect(times(sent)).toEqual([0, 8000, 69_000]);
  });

  it('are as the client says, and as the call says before that', async () => {
    const retry = { firstDelay: 10, jitter: { min: 0, max: 0 } };
    const { sent, send } = openBench(Array(9).fill(fail(500)), { retry });
    expect(await send(makeRows(1), { retry: { attempts: 3 } })).toMatchObject({ undecided: 1 });
    expect(times(sent)).toEqual([0, 10, 30]);
  });

  it('hold other rows up when the vendor is in trouble, and not for a row of a 207', async () => {
    const troubled = openBench([fail(500), acceptAll, acceptAll]);
    await troubled.send(makeRows(2), { rowsPerRequest: 1 });
    expect(troubled.sent.map(({ at, ids: [id] }) => [at, id])).toEqual([
      [0, 'r0'],
      [3000, 'r0'],
      [3000, 'r1'],
    ]);
    const queued = openBench([() => tell(['queue_failed'])]);
    await queued.send(makeRows(2), { rowsPerRequest: 1 });
    expect(queued.sent.map(({ at, ids: [id] }) => [at, id])).toEqual([
      [0, 'r0'],
      [0, 'r1'],
      [3000, 'r0'],
    ]);
  });

  it('end in one request for rows of several', async () => {
    const { sent, send } = openBench([
      () => tell([true, 'queue_failed']),
      () => tell(['later', true]),
    ]);
    await send(makeRows(4), { rowsPerRequest: 2 });
    expect(sent.at(-1)?.ids).toEqual(['r1', 'r2']);
  });

  it('are none where nothing is to be repeated', async () => {
    for (const step of [fail(500), fail(429), reset, () => tell(['queue_failed'])]) {
      const { sent, send } = openBench([step], { retry: false });
      const outcome = await send(makeRows(2), { rowsPerRequest: 1 });
      expect(outcome.rows[0]).toMatchObject({ state: 'undecided', why: 'given-up', attempts: 1 });
      expect(outcome.rows[1]).toMatchObject({ state: 'accepted' });
      expect(times(sent)).toEqual([0, 0]);
    }
  });

  it('are for what `retry` calls worth it', async () => {
    const { sent, send } = openBench([fail(500), fail(409), reset]);
    const retry = { statuses: [409], transport: [] };
    const outcome = await send(makeRows(3), { rowsPerRequest: 1, retry });
    expect(outcome.rows.map(({ state }) => state)).toEqual(['undecided', 'undecided', 'accepted']);
    expect(sent.map((request) => request.ids[0])).toEqual(['r0', 'r1', 'r1', 'r2']);
  });
});

describe('a failure of the network', () => {
  it.each([
    ['connect', 'ECONNREFUSED', 'ECONNRESET'],
    ['reset', 'ECONNRESET', 'ECONNREFUSED'],
  ] as const)('is worth another attempt if `retry` has %s', async (transport, worth, other) => {
    const { send } = openBench([networkFailure(worth), networkFailure(other)]);
    const outcome = await send(makeRows(1), { retry: { transport: [transport] } });
    expect(outcome.rows[0]).toMatchObject({ state: 'undecided', why: 'given-up', attempts: 2 });
    expect(outcome.rows[0]).toHaveProperty('message', expect.stringContaining(other));
  });
});

describe('the deadline', () => {
  it('cuts the request that passes it, also after a wait', async () => {
    const { sent, send, elapsed } = openBench([fail(500), stall]);
    const outcome = await send(makeRows(1), { deadline: 5000 });
    expect(times(sent)).toEqual([0, 3000]);
    expect(elapsed()).toBe(5000);
    // The limit that was given, not what the waits had left of it.
    expect(outcome.rows).toMatchObject([
      { why: 'deadline', message: expect.stringContaining('longer than 5000 ms') },
    ]);
  });

  it('leaves the rest undecided, and begins no wait that would pass it', async () => {
    const { sent, send, elapsed } = openBench(Array(9).fill(fail(500)));
    const outcome = await send(makeRows(3), { deadline: 8000, rowsPerRequest: 2 });
    expect(times(sent)).toEqual([0, 3000]);
    expect(elapsed()).toBe(3000);
    expect(outcome.rows).toMatchObject([
      { why: 'deadline', attempts: 2 },
      { why: 'deadline', attempts: 2 },
      { why: 'deadline', attempts: 0 },
    ]);
    expect(outcome.rows[2]).toHaveProperty('message', expect.stringContaining('8000 ms'));
  });

  it('is the one of the client, and cuts the request that passes it', async () => {
    const { send, elapsed } = openBench([stall], { deadline: 700 });
    const outcome = await send(makeRows(2), { rowsPerRequest: 1 });
    expect(outcome.rows).toMatchObject([
      { why: 'deadline', attempts: 1 },
      { why: 'deadline', attempts: 0 },
    ]);
    expect(elapsed()).toBe(700);
  });

  it('is the reason also where nothing is to be repeated', async () => {
    const { send } = openBench([stall]);
    const outcome = await send(makeRows(1), { deadline: 700, retry: false });
    expect(outcome.rows[0]).toMatchObject({ why: 'deadline', attempts: 1 });
  });

  it('is two minutes where nothing is said, and none when it is false', async () => {
    const retry = { attempts: 20 };
    const two = openBench(Array(30).fill(fail(500)), { retry });
    expect(await two.send(makeRows(1))).toMatchObject({ undecided: 1 });
    expect(two.elapsed()).toBeLessThan(120_000);
    const none = openBench(Array(10).fill(fail(500)), { retry });
    expect(await none.send(makeRows(1), { deadline: false })).toMatchObject({ accepted: 1 });
    expect(none.elapsed()).toBeGreaterThan(120_000);
  });

  it('is not the timeout of one request, after which it goes on', async () => {
    const { sent, send } = openBench([stall]);
    expect(await send(makeRows(1), { timeout: 400 })).toMatchObject({ accepted: 1 });
    expect(times(sent)).toEqual([0, 3400]);
  });
});

describe('an abort', () => {
  it('before the start leaves every row undecided', async () => {
    const { sent, send } = openBench([]);
    const outcome = await send(makeRows(2), { signal: AbortSignal.abort() });
    expect(outcome).toMatchObject({ undecided: 2, requests: 0 });
    expect(outcome.rows[0]).toMatchObject({ why: 'abort', attempts: 0 });
    expect(sent).toEqual([]);
  });

  const onTheWay: Step = () => new Promise(() => {});
  it.each([
    ['a request', onTheWay],
    ['a wait', fail(500)],
  ])('during %s leaves the rest undecided, and nothing behind', async (_, step) => {
    const { clock, client, sent } = openBench([acceptAll, step]);
    const controller = new AbortController();
    const { signal } = controller;
    const call = trackBatch(client, makeRows(3), { signal, rowsPerRequest: 1 });
    await idle();
    controller.abort('enough');
    const outcome = await call;
    expect(outcome).toMatchObject({ accepted: 1, undecided: 2 });
    expect(outcome.rows.slice(1)).toMatchObject([
      { why: 'abort', attempts: 1 },
      { why: 'abort', attempts: 0 },
    ]);
    expect(sent).toHaveLength(2);
    expect(clock.pending).toBe(0);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('concurrency', () => {
  it('is how many requests are on their way at once', async () => {
    for (const concurrency of [1, 3]) {
      let [now, most] = [0, 0];
      const { clock, send } = openBench(
        Array(8).fill(async (rows: Parameters<Step>[0]) => {
          most = Math.max(most, ++now);
          await clock.wait(100);
          now--;
          return acceptAll(rows);
        }),
      );
      expect(await send(makeRows(8), { concurrency, rowsPerRequest: 1 })).toMatchObject({
        accepted: 8,
      });
      expect(most).toBe(concurrency);
    }
  });

  it('is not lost while the queue is empty', async () => {
    let [now, most] = [0, 0];
    const { clock, send, elapsed } = openBench(
      Array(9).fill(async (rows: Parameters<Step>[0]) => {
        most = Math.max(most, ++now);
        await clock.wait(100);
        now--;
        return rows.length > 2 ? fail(413, { limit: 2 })() : acceptAll(rows);
      }),
    );
    expect(await send(makeRows(8), { concurrency: 4 })).toMatchObject({ accepted: 8 });
    expect(most).toBe(4);
    expect(elapsed()).toBe(200);
    expect(clock.pending).toBe(0);
  });

  it('is not lost while rows wait for a repeat', async () => {
    const { clock, send, sent } = openBench([
      () => tell(['queue_failed']),
      async () => {
        await clock.wait(100);
        return fail(413)();
      },
      async (rows) => {
        await clock.wait(500);
        return acceptAll(rows);
      },
    ]);
    const rows = makeRows(3).map((row, at) => (at ? row : { ...row, event: 'b'.repeat(400) }));
    const options = { concurrency: 2, bytesPerRequest: 400 };
    expect(await send(rows, options)).toMatchObject({ accepted: 3 });
    expect(times(sent)).toEqual([0, 0, 100, 100, 3000]);
    expect(clock.pending).toBe(0);
  });

  it('sends no row twice at once', async () => {
    const { sent, send } = openBench([fail(500), fail(500), fail(413)]);
    const outcome = await send(makeRows(20), { concurrency: 4, rowsPerRequest: 5 });
    expect(outcome).toMatchObject({ accepted: 20 });
    const seen = sent.slice(3).flatMap((request) => request.ids);
    expect(seen.sort()).toEqual(ids(0, 20).sort());
  });
});
