import { describe, expect, it } from 'vitest';
import { findKnown } from '../../src/api/known.ts';
import { requestOf, send } from '../send-to-vendor.ts';
import { startCommand } from './run-command.ts';

async function served(...args: readonly string[]) {
  const command = startCommand(...args, '--json');
  const [{ api, url }] = JSON.parse(await command.until('stdout', '\n'));
  // The command calls it as it was called; its contract goes by the key.
  return { api: findKnown(api)?.key ?? api, url };
}

describe('the command makes', () => {
  it('the next calls of an operation fail, in documented ways and in others', async () => {
    const mock = await served(
      'fingerprint',
      '--fail',
      'getEvent:429@1x2,503,reset,ok',
      '--fail',
      'updateEvent:409',
    );
    const first = await send(mock, 'getEvent');
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await send(mock, 'getEvent')).status).toBe(429);
    expect((await send(mock, 'getEvent')).status).toBe(503);
    await expect(send(mock, 'getEvent')).rejects.toThrow('fetch failed');
    expect((await send(mock, 'getEvent')).status).toBe(200);
    expect((await send(mock, 'updateEvent')).status).toBe(409);
  });

  it('each answer late', async () => {
    const mock = await served('openpanel', '--latency', '150-160');
    const start = performance.now();
    await send(mock, 'track');
    expect(performance.now() - start).toBeGreaterThan(145);
  });

  it('requests meet faults by chance, the same ones each time', async () => {
    const fates = async () => {
      const mock = await served(
        'fingerprint',
        '--chaos',
        '0.5',
        '--seed',
        '3',
        '--chaos-steps',
        '500,503',
      );
      const { path, init } = requestOf(mock.api, 'getEvent');
      const seen: number[] = [];
      for (let i = 0; i < 12; i++) seen.push((await fetch(`${mock.url}${path}`, init)).status);
      return seen;
    };
    const [once, again] = await Promise.all([fates(), fates()]);
    expect(once).toEqual(again);
    expect(new Set(once)).toEqual(new Set([200, 500, 503]));
  });

  it('unknown query parameters bad input', async () => {
    const mock = await served('fingerprint', '--unknown', 'refuse');
    expect((await send(mock, 'getVisits', { path: '/visitors/v?limt=5' })).status).toBe(400);
  });
});
