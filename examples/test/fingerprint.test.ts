import type { Event } from '@visitor-apis/fingerprint/v4';
import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide, main } from '../fingerprint.ts';

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock('fingerprint@v4');
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
  const eventId = '1795000000000.NLOjmg';
  const options = { apiKey: 'any', region: 'eu', baseUrl: mock.url, fetch, eventId } as const;
  return { sent, decision: await main(options) };
}

describe('examples/fingerprint.ts', () => {
  it('lets a harmless visitor pass, once the event is there and complete', async () => {
    const { sent, decision } = await run('code=404', 'example=partialEvent', 'example=webEvent');
    expect(decision).toEqual({ verdict: 'allow', because: [] });
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
  });

  it('blocks a device that was tampered with, and marks it', async () => {
    const { sent, decision } = await run('example=androidEvent');
    const because = ['root_apps', 'emulator', 'frida', 'a VPN'];
    expect(decision).toEqual({ verdict: 'block', because });
    expect(sent.at(-1)?.method).toBe('PATCH');
    expect(JSON.parse(String(sent.at(-1)?.body))).toEqual({ suspect: true, tags: { because } });
  });

  it('does not take a signal that is missing for a good sign', async () => {
    const { sent, decision } = await run('example=minimalEvent');
    expect(decision).toEqual({
      verdict: 'challenge',
      because: ['no answer about bots', 'nobody was identified'],
    });
    expect(sent).toHaveLength(1);
  });
});

it('decide blocks a bad bot', () => {
  const identification = { visitor_id: 'v', visitor_found: true, confidence: { score: 0.5 } };
  const event: Event = { event_id: '1.x', timestamp: 1, bot: 'bad', identification };
  expect(decide(event)).toEqual({ verdict: 'block', because: ['a bad bot', 'low confidence'] });
});
