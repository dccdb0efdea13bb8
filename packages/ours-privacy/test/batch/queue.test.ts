import { describe, expect, it } from 'vitest';
import { Queue } from '../../src/batch/queue.ts';
import { type Row, toRow } from '../../src/batch/row.ts';
import { makeRows } from './batch-bench.ts';

const take = (queue: Queue, now = 0) => queue.take(now).map(({ index }) => index);

function open(count: number, atOnce: number, bytes = Infinity) {
  const rows = makeRows(count).map(toRow);
  return { rows: rows as [Row, Row, Row, ...Row[]], queue: new Queue(rows, atOnce, bytes) };
}

describe('the queue of a batch', () => {
  it('sends those that wait for a repeat first, with fresh ones', () => {
    const { rows, queue } = open(5, 3);
    take(queue);
    queue.putBack(rows[1]);
    expect(take(queue)).toEqual([1, 3, 4]);
    expect(queue.readyAt).toBe(Infinity);
  });

  it('lets no fresh row overtake one that did not fit', () => {
    const { rows, queue } = open(4, 2, 2 * (open(1, 1).rows[0].bytes ?? 0));
    take(queue);
    for (const row of [rows[0], { ...rows[1], bytes: 9000 }]) queue.putBack(row);
    expect(take(queue)).toEqual([0]);
    expect(take(queue)).toEqual([1]);
    expect(take(queue)).toEqual([2, 3]);
  });

  it('puts a row into no larger request than it may be part of', () => {
    const { rows, queue } = open(6, 4);
    take(queue);
    for (const row of [rows[2], rows[0]]) queue.putBack(Object.assign(row, { together: 2 }));
    queue.putBack(Object.assign(rows[1], { together: 1 }));
    expect(take(queue)).toEqual([2, 0]);
    expect(take(queue)).toEqual([1]);
    expect(take(queue)).toEqual([4, 5]);
    for (const [row, together] of [
      [rows[2], 2],
      [rows[1], 1],
    ] as const) {
      queue.putBack(Object.assign(row, { together }));
    }
    expect(take(queue)).toEqual([2]);
  });

  it('holds a row back until it is ready, and everything while it pauses', () => {
    const { rows, queue } = open(3, 1);
    take(queue);
    queue.putBack(Object.assign(rows[0], { readyAt: 50 }));
    expect(queue.readyAt).toBe(0);
    expect([take(queue, 49), take(queue, 49), take(queue, 49)]).toEqual([[1], [2], []]);
    expect(queue.readyAt).toBe(50);
    queue.pauseUntil(80);
    queue.pauseUntil(60);
    expect(queue.readyAt).toBe(80);
  });

  it('sends smaller requests after one that was too large, unless a row was', () => {
    const { queue } = open(40, 8);
    queue.shrink(4, false);
    expect(take(queue)).toHaveLength(4);
    queue.restore();
    expect(take(queue)).toHaveLength(8);
    queue.shrink(3, true);
    queue.shrink(5, false);
    expect(take(queue)).toHaveLength(3);
    queue.shrink(2, false);
    queue.restore();
    expect(take(queue)).toHaveLength(3);
  });

  it('gives out what is left, once', () => {
    const { rows, queue } = open(4, 2);
    take(queue);
    queue.putBack(rows[1]);
    expect(queue.drain().map(({ index }) => index)).toEqual([1, 2, 3]);
    expect(queue.drain()).toEqual([]);
    expect(queue.readyAt).toBe(Infinity);
  });
});
