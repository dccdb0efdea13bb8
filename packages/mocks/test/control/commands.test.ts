import { describe, expect, it } from 'vitest';
import { useMock } from '../../src/fixtures/vitest.ts';
import { send } from '../send-to-vendor.ts';
import { askControl } from './ask-control.ts';

const fingerprint = useMock('fingerprint', { strict: false });
const status = async (operation = 'getEvent') => (await send(fingerprint, operation)).status;
const refused = { headers: { 'auth-api-key': undefined } };

describe('a program can ask over HTTP', () => {
  it.each(['', '/'])('what it can ask for, at /_mock%s', async (name) => {
    const { json, type, status } = await askControl(fingerprint, name);
    expect([status, type]).toEqual([200, 'application/json']);
    expect(Object.keys(json.commands)).toEqual([
      'GET /_mock/requests',
      'GET /_mock/violations',
      'POST /_mock/received',
      'POST /_mock/documented',
      'POST /_mock/script',
      'POST /_mock/chaos',
      'POST /_mock/latency',
      'POST /_mock/reset',
      'POST /_mock/deliver-webhook',
      'POST /_mock/seal-event',
    ]);
  });

  it('which requests there were', async () => {
    await send(fingerprint, 'updateEvent', { body: { linkedId: 'u-17', suspect: true } });
    fingerprint.script('getEvent', [{ kind: 'ok' }]);
    expect((await askControl(fingerprint, '/requests')).json).toMatchObject({
      requests: [
        {
          operation: 'updateEvent',
          body: { linkedId: '[personal]', suspect: true },
          headers: { 'auth-api-key': '[secret]' },
          verdict: 'accepted',
          status: 200,
        },
      ],
      summary: { requests: 1, accepted: 1, violations: 0 },
      pending: { getEvent: 1 },
    });
  });

  it('which rules were broken', async () => {
    await send(fingerprint, 'getEvent', refused);
    const { json } = await askControl(fingerprint, '/violations?since=start');
    expect(json).toEqual({ violations: JSON.parse(JSON.stringify(fingerprint.violations)) });
    expect(json.violations).toMatchObject([{ operation: 'getEvent', rule: 'credentials' }]);
  });

  it('how many requests had something', async () => {
    const received = async (input: object) =>
      (await askControl(fingerprint, '/received', { input })).json;
    await send(fingerprint, 'updateEvent', { body: { linkedId: 'u-17', suspect: true } });
    const operation = 'updateEvent';
    expect(await received({ operation })).toEqual({ count: 1 });
    expect(await received({ operation, body: { linkedId: 'u-17' } })).toEqual({ count: 1 });
    expect(await received({ operation, body: { linkedId: 'u-18' } })).toEqual({ count: 0 });
    expect(await received({ operation: 'getEvent' })).toEqual({ count: 0 });
  });

  it('what an operation documents', async () => {
    const input = { operation: 'getEvent' };
    const { json } = await askControl(fingerprint, '/documented', { input });
    expect(json.documented).toEqual(JSON.parse(JSON.stringify(fingerprint.documented('getEvent'))));
  });

  it('for a script in a line', async () => {
    const input = { operation: 'getEvent', steps: '429@1x2,404/requestNotFound,503' };
    const { json } = await askControl(fingerprint, '/script', { input });
    expect(json).toEqual({ pending: { getEvent: 4 } });
    const first = await send(fingerprint, 'getEvent');
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '1']);
    // No 503 is documented: it is played as it is.
    expect([await status(), await status(), await status(), await status()]).toEqual([
      429, 404, 503, 200,
    ]);
  });

  it('for a script of objects, and of both', async () => {
    const steps = [
      { kind: 'undocumented', status: 502, body: 'Bad gateway' },
      '404',
      { kind: 'answer', status: 503 },
      { kind: 'ok', example: 'oldEvent' },
    ];
    await askControl(fingerprint, '/script', { input: { operation: 'getEvent', steps } });
    expect([await status(), await status(), await status(), await status()]).toEqual([
      502, 404, 503, 200,
    ]);
  });

  it('for a truncated answer, which is closed unless it is told otherwise', async () => {
    const input = { operation: 'getEvent', steps: [{ kind: 'truncated' }] };
    await askControl(fingerprint, '/script', { input });
    await expect(send(fingerprint, 'getEvent')).rejects.toThrow('terminated');
  });

  it('for one of its own documented outcomes', async () => {
    const { json } = await askControl(fingerprint, '/documented', {
      input: { operation: 'getEvent' },
    });
    const steps = json.documented.filter(({ status }: { status: number }) => status === 504);
    await askControl(fingerprint, '/script', { input: { operation: 'getEvent', steps } });
    expect(await status()).toBe(504);
  });

  it('for chaos, and for its end', async () => {
    const chaos = { rate: 1, steps: ['429'], seed: 3 };
    expect((await askControl(fingerprint, '/chaos', { input: chaos })).json).toEqual({ rate: 1 });
    expect(await status()).toBe(429);
    expect((await askControl(fingerprint, '/chaos', { input: { rate: 0 } })).json).toEqual({
      rate: 0,
    });
    expect(await status()).toBe(200);
  });

  it('for latency, and for its end', async () => {
    const took = async (input: object) => {
      await askControl(fingerprint, '/latency', { input });
      const start = performance.now();
      await status();
      return performance.now() - start;
    };
    expect(await took({ from: 150 })).toBeGreaterThan(145);
    expect(await took({ from: 150, to: 160 })).toBeGreaterThan(145);
    expect(await took({})).toBeLessThan(140);
  });

  it('for a new start', async () => {
    await send(fingerprint, 'getEvent', refused);
    await askControl(fingerprint, '/script', { input: { operation: 'getEvent', steps: 'reset' } });
    const { json } = await askControl(fingerprint, '/reset', { input: {} });
    expect(json).toMatchObject({ summary: { requests: 0, violations: 0 } });
    expect([fingerprint.requests, fingerprint.pending]).toEqual([[], {}]);
  });
});
