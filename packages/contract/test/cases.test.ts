import { readRegistry } from '@visitor-apis/codegen';
import { afterAll, describe, expect, it } from 'vitest';
import { listRunnable } from '../src/run/run-suite.ts';
import { openWorld } from '../src/run/world.ts';
import { findUnreachable, readUnreachable } from '../src/unreachable.ts';

const VERBS = { request: 'takes', refusal: 'refuses', answer: 'answers' } as const;

describe.each(readRegistry())('$key', async (api) => {
  const world = await openWorld(api);
  const { contract, ledger, unreachable } = world;
  const runnable = listRunnable(world);
  const proven = new Map<string, readonly string[]>();
  afterAll(() => world.close());

  describe.each(contract.operations)('$id', ({ id: operation }) => {
    for (const { id, kind, name, run, ...one } of runnable) {
      if (one.operation !== operation) continue;
      it(`${VERBS[kind]} ${name}`, async () => {
        const { outcome, proven: cells } = await run();
        proven.set(id, cells);
        if (outcome.failure) expect.fail(outcome.failure);
      });
    }
  });

  describe('the ledger', () => {
    it('has every cell that can be shown', () => {
      const missing = ledger.entries.filter(
        (entry) => entry.count === 0 && !findUnreachable(unreachable, entry),
      );
      expect(missing.map(({ id }) => id)).toEqual([]);
    });

    it('has no cell that is said to be out of reach', () => {
      const reached = ledger.entries.filter(
        (entry) => entry.count > 0 && findUnreachable(unreachable, entry),
      );
      expect(reached.map(({ id }) => id)).toEqual([]);
    });

    it('loses cells with any case that is left out', () => {
      const counts = new Map(ledger.entries.map(({ id, count }) => [id, count]));
      const idle = [...proven].filter(([, cells]) => cells.every((id) => counts.get(id) !== 1));
      expect(proven.size).toBe(runnable.length);
      expect(idle.map(([id]) => id)).toEqual([]);
    });
  });

  it('lists as out of reach only what its document says', () => {
    const idle = readUnreachable(api.key).filter(
      (entry) =>
        unreachable.includes(entry) && !ledger.cells.some((cell) => findUnreachable([entry], cell)),
    );
    expect(idle).toEqual([]);
  });
});
