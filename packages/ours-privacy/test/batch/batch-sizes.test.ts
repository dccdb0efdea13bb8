import { describe, expect, it } from 'vitest';
import { ids, makeRows, openBench, type Step } from './batch-bench.ts';
import { acceptAll, fail } from './batch-server.ts';

const sizes = (sent: readonly { ids: readonly string[] }[]) => sent.map((one) => one.ids.length);

/** A server that takes so many rows at once, and says so or does not. */
const takes =
  (most: number, more: object = {}): Step =>
  (rows) =>
    rows.length > most ? fail(413, more)() : acceptAll(rows);

describe('rows are cut into requests', () => {
  it('of 500, where nothing is said', async () => {
    const { sent, send } = openBench([]);
    expect(await send(makeRows(1201))).toMatchObject({ accepted: 1201, requests: 3 });
    expect(sizes(sent)).toEqual([500, 500, 201]);
    expect(sent.flatMap((request) => request.ids)).toEqual(ids(0, 1201));
  });

  it('of a megabyte in UTF-8, unless one row alone is larger', async () => {
    const { sent, send } = openBench([]);
    const row = (size: number) => ({ event: 'é'.repeat(size), distinctId: 'x', userId: 'u' });
    // Two bytes each.
    const rows = [row(1), row(490_000), row(9000), row(2000), row(600_000), row(1)];
    await send(rows, { validate: false });
    expect(sizes(sent)).toEqual([3, 1, 1, 1]);
  });

  it('of the sizes that are given', async () => {
    const { sent, send } = openBench([]);
    await send(makeRows(5), { rowsPerRequest: 2 });
    await send(makeRows(3), { bytesPerRequest: 1 });
    expect(sizes(sent)).toEqual([2, 2, 1, 1, 1, 1]);
  });
});

describe('a 413', () => {
  it('halves the request at once, and those that follow', async () => {
    const { sent, send, elapsed } = openBench(Array(20).fill(takes(100)));
    const outcome = await send(makeRows(800), { rowsPerRequest: 400 });
    expect(outcome).toMatchObject({ accepted: 800, undecided: 0 });
    expect(sizes(sent)).toEqual([400, 200, 100, 100, 100, 100, 100, 100, 100, 100]);
    expect(elapsed()).toBe(0);
  });

  it('names a number of rows that is heeded', async () => {
    const { sent, send } = openBench(Array(20).fill(takes(30, { limit: 30 })));
    expect(await send(makeRows(100))).toMatchObject({ accepted: 100 });
    expect(sizes(sent)).toEqual([100, 30, 30, 30, 10]);
  });

  it.each([0, -1, 1.5, 10, 1_048_576, '5', null])(
    'with the limit %j halves: that is no number of rows below those sent',
    async (limit) => {
      const { sent, send } = openBench([fail(413, { limit })]);
      expect(await send(makeRows(10))).toMatchObject({ accepted: 10 });
      expect(sizes(sent)).toEqual([10, 5, 5]);
    },
  );

  it('with a body of a proxy halves too', async () => {
    const { sent, send } = openBench([() => new Response('<html>', { status: 413 })]);
    expect(await send(makeRows(3))).toMatchObject({ accepted: 3 });
    expect(sizes(sent)).toEqual([3, 2, 1]);
  });

  it('of one row refuses that row, and no other', async () => {
    const step: Step = (rows) =>
      rows.some(({ distinctId }) => distinctId === 'r5') ? fail(413)() : acceptAll(rows);
    const { sent, send } = openBench(Array(40).fill(step));
    const outcome = await send(makeRows(200), { rowsPerRequest: 16 });
    expect(outcome).toMatchObject({ accepted: 199, refused: 1 });
    expect(outcome.rows[5]).toMatchObject({ state: 'refused', code: 'too_large', status: 413 });
    // One large row does not make every later request a small one.
    expect(sent.length).toBeLessThan(35);
  });

  it('counts for nothing when it comes to how often a row may be sent', async () => {
    const steps = [fail(413), fail(413), fail(413), fail(413), fail(500), acceptAll];
    const { send } = openBench(steps);
    const outcome = await send(makeRows(16), { retry: { attempts: 2 } });
    expect(outcome).toMatchObject({ accepted: 16 });
  });
});
