import type { EventsGetResponse } from '@visitor-apis/fingerprint';
import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide, main } from '../fingerprint.ts';

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock('fingerprint');
});
afterAll(() => mock.close());

/** Runs the program; the mock answers the reads as they are listed, the last one for ever. */
async function run(...reads: readonly string[]) {
  const sent: { method: string | undefined; body: unknown }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    const asked = sent.filter(({ method }) => method === 'GET').length;
    const headers = new Headers(init.headers);
    if (init.method === 'GET') headers.set('prefer', reads[asked] ?? reads.at(-1) ?? '');
    sent.push({ method: init.method, body: init.body });
    return globalThis.fetch(url, { ...init, headers });
  };
  const requestId = '1795000000000.NLOjmg';
  const options = { apiKey: 'any', region: 'eu', baseUrl: mock.url, fetch, requestId } as const;
  return { sent, decision: await main(options) };
}

describe('examples/fingerprint.ts', () => {
  it('lets a harmless visitor pass, once the event can be read', async () => {
    const { sent, decision } = await run('code=404', 'example=webEvent');
    expect(decision).toEqual({ verdict: 'allow', because: [] });
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'GET']);
  });

  it('blocks a device that was tampered with, and marks it', async () => {
    const { sent, decision } = await run('example=mobileEvent');
    const because = ['rootApps', 'emulator', 'frida', 'a VPN'];
    expect(decision).toEqual({ verdict: 'block', because });
    expect(sent.at(-1)?.method).toBe('PUT');
    expect(JSON.parse(String(sent.at(-1)?.body))).toEqual({ suspect: true, tag: { because } });
  });

  it('does not take a product that failed for a good sign', async () => {
    const { sent, decision } = await run('example=productErrors');
    expect(decision).toEqual({
      verdict: 'challenge',
      because: ['no answer about bots', 'no answer about VPNs'],
    });
    expect(sent).toHaveLength(1);
  });
});

it('decide blocks a bad bot', () => {
  const identification = { data: { confidence: { score: 0.5 } } };
  const botd = { data: { bot: { result: 'bad' } } };
  const event = { products: { identification, botd } } as EventsGetResponse;
  expect(decide(event)).toEqual({ verdict: 'block', because: ['a bad bot', 'low confidence'] });
});
