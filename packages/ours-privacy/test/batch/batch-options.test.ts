import { inspect } from 'node:util';
import { createClient } from '@visitor-apis/runtime';
import { describe, expect, expectTypeOf, it, onTestFinished } from 'vitest';
import { idle } from '../../../runtime/test/fake-clock.ts';
import {
  type BatchOptions,
  type BatchOutcome,
  type BatchProgress,
  type BatchRow,
  type BatchRowOutcome,
  trackBatch,
} from '../../src/batch/index.ts';
import { definition } from '../../src/definition.gen.ts';
import type { BatchEvent, OursPrivacyClient } from '../../src/index.ts';
import { makeRows, openBench } from './batch-bench.ts';
import { fail, tell } from './batch-server.ts';

describe('a batch refuses', () => {
  it.each<[string, object]>([
    ['concurrency', { concurrency: 0 }],
    ['rowsPerRequest', { rowsPerRequest: 1.5 }],
    ['bytesPerRequest', { bytesPerRequest: '1 MB' }],
    ['onProgress', { onProgress: 'yes' }],
    ['timeout', { timeout: -1 }],
    ['deadline', { deadline: 'soon' }],
    ['retry.attempts', { retry: { attempts: Number.NaN } }],
    ['signal', { signal: {} }],
    ['colour', { colour: 'red' }],
  ])('the option %s when it is misshapen or unknown', async (field, options) => {
    const { sent, send } = openBench([]);
    const error = await send(makeRows(1), options).catch((thrown) => thrown);
    expect(error).toMatchObject({ kind: 'invalid' });
    expect(error.field.startsWith(field.split('.')[0])).toBe(true);
    expect(sent).toEqual([]);
  });

  it('what is no list of rows, or no client', async () => {
    const { client } = openBench([]);
    // @ts-expect-error the rows alone are enough
    const rows = trackBatch(client, { events: makeRows(1) });
    await expect(rows).rejects.toMatchObject({ kind: 'invalid', field: 'events' });
    const copy: OursPrivacyClient = { ...client };
    await expect(trackBatch(copy, [])).rejects.toMatchObject({ field: 'client' });
  });

  it.each([[], makeRows(1)])('a client of another vendor, by its name', async (...rows) => {
    const acme = { ...definition, vendor: 'acme', title: 'Acme' };
    const other = createClient(acme, { token: 't' } as object);
    const error = await trackBatch(other as OursPrivacyClient, rows).catch((thrown) => thrown);
    expect(error).toMatchObject({ kind: 'invalid', field: 'client' });
    expect(error.message).toContain('createOursPrivacyClient');
    expect(error.message).toContain('Acme');
  });
});

describe('onProgress', () => {
  it('is told how far it is after each request', async () => {
    const told: BatchProgress[] = [];
    const { send } = openBench([fail(400), () => tell([true, 'queue_failed'])]);
    await send(makeRows(4), { rowsPerRequest: 2, onProgress: (progress) => told.push(progress) });
    const at = (accepted: number, requests: number) => {
      return { total: 4, accepted, refused: 2, undecided: 0, requests };
    };
    expect(told).toEqual([at(0, 1), at(1, 2), at(2, 3)]);
  });

  it('may throw, and loses nothing', async () => {
    const onProgress = () => {
      throw new Error('no');
    };
    expect(await openBench([]).send(makeRows(2), { onProgress })).toMatchObject({ accepted: 2 });
  });

  it('may reject, and nobody hears of it', async () => {
    const rejections: unknown[] = [];
    const hear = (reason: unknown) => rejections.push(reason);
    process.on('unhandledRejection', hear);
    onTestFinished(() => void process.off('unhandledRejection', hear));
    const onProgress = async () => {
      throw new Error('no');
    };
    expect(await openBench([]).send(makeRows(2), { onProgress })).toMatchObject({ accepted: 2 });
    await idle();
    expect(rejections).toEqual([]);
  });
});

describe('an outcome', () => {
  it('gives the undecided rows back, which can be sent again', async () => {
    const { sent, send } = openBench([fail(500)], { retry: false });
    const outcome = await send([{ event: 'Booked', email: 'ada@example.org' }]);
    expect(outcome.undecidedEvents).toEqual(sent[0]?.rows);
    const again = await send(outcome.undecidedEvents);
    expect(again.rows[0]?.distinctId).toBe(outcome.rows[0]?.distinctId);
    expect(again).toMatchObject({ accepted: 1, undecided: 0, undecidedEvents: [] });
  });

  it('prints no person', async () => {
    const { send } = openBench([() => tell(['invalid_event', 'queue_failed'])], { retry: false });
    // A name that no id of hexadecimal digits can hold by chance.
    const events = [{ event: 'Booked', email: 'mara@example.org' }];
    const outcome = await send([...events, ...events]);
    expect(outcome).toMatchObject({ refused: 1, undecided: 1 });
    for (const print of [
      inspect(outcome, { showHidden: true, depth: 9 }),
      JSON.stringify(outcome),
    ]) {
      expect(print).not.toMatch(/mara/i);
    }
  });

  it('is typed by the spec', async () => {
    const outcome = await openBench([]).send(makeRows(1));
    expectTypeOf(outcome).toEqualTypeOf<BatchOutcome>();
    const [row] = outcome.rows;
    expectTypeOf(row).toEqualTypeOf<BatchRowOutcome | undefined>();
    if (row?.state === 'refused') expectTypeOf(row.status).toEqualTypeOf<number | undefined>();
    // @ts-expect-error only refused rows have a code
    expect(row?.code).toBeUndefined();
    expectTypeOf<BatchEvent>().toExtend<BatchRow>();
    expectTypeOf<Omit<BatchEvent, 'distinctId'>>().toExtend<BatchRow>();
    expectTypeOf<Omit<BatchEvent, 'event'>>().not.toExtend<BatchRow>();
    expectTypeOf<BatchOptions>().toHaveProperty('signal');
  });
});
