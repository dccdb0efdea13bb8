import { describe, expect, it } from 'vitest';
import type { BatchRow } from '../../src/batch/index.ts';
import { makeRows, openBench } from './batch-bench.ts';
import { fail } from './batch-server.ts';

const unchecked = (...rows: unknown[]) => rows as BatchRow[];

describe('a distinctId', () => {
  it('is made once for a row without one, and kept', async () => {
    const { sent, send } = openBench([fail(500), fail(429)]);
    const events: BatchRow[] = [{ event: 'Booked' }, { event: 'Paid', distinctId: null }];
    const outcome = await send(events);
    const [first] = sent.map((request) => request.ids);
    expect(first?.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
    expect(new Set(first).size).toBe(2);
    expect(sent.map((request) => request.ids)).toEqual([first, first, first]);
    expect(outcome.rows.map(({ distinctId }) => distinctId)).toEqual(first);
    expect(events).toEqual([{ event: 'Booked' }, { event: 'Paid', distinctId: null }]);
  });
});

describe('a row that breaks a rule', () => {
  it.each<[string, unknown, string]>([
    ['without an event', { distinctId: 'x' }, '`/events/1/event` is required'],
    ['with a time as text', { event: 'e', time: 'now' }, '`/events/1/time` must be'],
    ['with a number as id', { event: 'e', distinctId: 7 }, '`/events/1/distinctId` must be'],
    ['with NaN', { event: 'e', userProperties: { gclid: Number.NaN } }, 'got NaN'],
    ['with an old name', { event: 'e', properties: {} }, 'must be written as `eventProperties`'],
    ['that is null', null, '`/events/1` must be'],
    ['that is undefined', undefined, '`/events/1` must be'],
    ['that is text', 'Ada', '`/events/1` must be an object'],
    [
      'that holds itself',
      Object.assign(
        { event: 'e' },
        {
          get self() {
            return this;
          },
        },
      ),
      '`/events/1`',
    ],
    [
      'that cannot be read',
      {
        get event() {
          throw new Error('Ada');
        },
      },
      'cannot be written',
    ],
    ['with a bigint', { event: 'e', eventProperties: { n: 1n } }, '`/events/1` cannot be written'],
  ])('%s is refused alone', async (_, row, says) => {
    const { sent, send } = openBench([]);
    const [first, last] = makeRows(2);
    const outcome = await send(unchecked(first, row, last));
    expect(outcome).toMatchObject({ accepted: 2, refused: 1, undecided: 0 });
    expect(outcome.rows[1]).toMatchObject({ index: 1, code: 'invalid_input', status: undefined });
    expect(outcome.rows[1]).toHaveProperty('message', expect.stringContaining(says));
    expect(JSON.stringify(outcome)).not.toContain('Ada');
    expect(sent.map((request) => request.ids)).toEqual([['r0', 'r1']]);
  });

  it('is named by its place in the list, in later requests too', async () => {
    const rows = makeRows(6);
    rows[4] = { event: '', distinctId: 'r4' };
    const outcome = await openBench([]).send(rows, { rowsPerRequest: 3 });
    expect(outcome.rows[4]).toHaveProperty('message', expect.stringContaining('/events/4/event'));
    expect(outcome).toMatchObject({ accepted: 5, refused: 1 });
  });

  it('is one of many: a thousand of them take no time to speak of', async () => {
    const { sent, send } = openBench([]);
    const start = performance.now();
    const rows = makeRows(1000).map((row, index) => (index % 100 ? { ...row, event: '' } : row));
    expect(await send(rows)).toMatchObject({ accepted: 10, refused: 990 });
    expect(sent.length).toBeLessThanOrEqual(10);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it.each([
    [10, 450, {}, 1],
    [2, 250, {}, 1],
    [10, 450, { rowsPerRequest: 100, concurrency: 2 }, 6],
    [7, 428, { token: () => 'src_live_1' }, 1],
  ])(
    'makes no small requests of the others: one bad row in %i',
    async (nth, good, options, most) => {
      const { token, ...more } = { token: 'src_live_1', ...options };
      const { sent, send } = openBench([], { token });
      const rows = makeRows(500).map((row, at) => (at % nth ? row : { ...row, event: '' }));
      const outcome = await send(rows, more);
      expect(outcome).toMatchObject({ accepted: good, refused: 500 - good });
      expect(outcome.rows[nth]).toHaveProperty(
        'message',
        expect.stringContaining(`/events/${nth}/event`),
      );
      expect(sent.length).toBeLessThanOrEqual(most);
      expect(sent.flatMap((request) => request.ids).sort()).toEqual(
        rows
          .filter(({ event }) => event)
          .map(({ distinctId }) => distinctId)
          .sort(),
      );
    },
  );

  it('that nothing can be made of is refused alone where rules are not checked', async () => {
    const { sent, send } = openBench([]);
    const rows = makeRows(40).map((row, at) =>
      at % 4 ? row : { ...row, userProperties: { gclid: Number.NaN } },
    ) as BatchRow[];
    const outcome = await send(rows, { validate: false });
    expect(outcome).toMatchObject({ accepted: 30, refused: 10, requests: 1 });
    expect(sent[0]?.ids).toHaveLength(30);
  });

  it('is a hole in the list', async () => {
    const rows = makeRows(3);
    delete rows[1];
    const outcome = await openBench([]).send(rows);
    expect(outcome.rows.map(({ state }) => state)).toEqual(['accepted', 'refused', 'accepted']);
  });
});

describe('a row is sent', () => {
  it('without a token of its own', async () => {
    const { sent, send } = openBench([]);
    await send(unchecked({ event: 'Booked', distinctId: 'r0', token: 'src_live_2' }));
    expect(sent[0]?.rows).toEqual([{ event: 'Booked', distinctId: 'r0' }]);
  });

  it('as its toJSON says, with its time in milliseconds and its nulls', async () => {
    const { sent, send } = openBench([]);
    class Payment {
      toJSON() {
        return { event: 'Paid', distinctId: 'r1' };
      }
    }
    const row = { event: 'Booked', distinctId: 'r0', userProperties: { gclid: null } };
    const outcome = await send(unchecked({ ...row, time: new Date(1) }, new Payment()));
    expect(sent[0]?.rows).toEqual([{ ...row, time: 1 }, new Payment().toJSON()]);
    expect(outcome.rows[1]).toMatchObject({ state: 'accepted', distinctId: 'r1' });
  });

  it('as it was given, whatever becomes of it meanwhile', async () => {
    const { sent, send } = openBench([fail(500)]);
    const rows = [{ event: 'Booked', distinctId: 'r0', eventProperties: { tags: ['a'] } }];
    const before = structuredClone(rows);
    const call = send(rows);
    Object.assign(rows[0] ?? {}, { event: 'Paid' });
    rows[0]?.eventProperties.tags.push('b');
    rows.push({ event: 'Left', distinctId: 'r1', eventProperties: { tags: [] } });
    expect(await call).toMatchObject({ total: 1, accepted: 1 });
    expect(sent.map((request) => request.rows)).toEqual([before, before]);
  });

  it('with the dates that it had, wherever they are', async () => {
    const { sent, send } = openBench([fail(500)]);
    const [time, due] = [new Date(1000), new Date(2000)];
    const call = send([{ event: 'Booked', distinctId: 'r0', time, eventProperties: { due } }]);
    for (const date of [time, due]) date.setTime(9000);
    await call;
    const row = { time: 1000, eventProperties: { due: '1970-01-01T00:00:02.000Z' } };
    expect(sent.map((request) => request.rows)).toMatchObject([[row], [row]]);
  });

  it('unchecked, if that is asked for', async () => {
    const { sent, send } = openBench([]);
    await send(unchecked({ event: '', distinctId: 'r0' }), { validate: false });
    expect(sent[0]?.ids).toEqual(['r0']);
  });
});

describe('a token that cannot be had', () => {
  it('leaves the rows undecided, and nothing is sent', async () => {
    const token = () => {
      throw new Error('vault sealed');
    };
    const { sent, send } = openBench([], { token });
    const outcome = await send(makeRows(2));
    expect(outcome).toMatchObject({ undecided: 2, requests: 0 });
    expect(outcome.rows[0]).toMatchObject({ why: 'given-up', attempts: 0 });
    expect(outcome.rows[0]).toHaveProperty('message', expect.stringContaining('`token`'));
    expect(sent).toEqual([]);
  });
});
