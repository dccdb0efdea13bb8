import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMockHandlers } from '../../src/faces/msw.ts';
import {
  createMock,
  garbled,
  rateLimited,
  reset,
  type Step,
  slow,
  stall,
  truncated,
  undocumented,
} from '../../src/index.ts';
import { TRACK } from './openpanel-mock.ts';
import { axiosClient, type Client, fetchClient, isOwnTimeout } from './real-clients.ts';
import { watchNetwork } from './watch-network.ts';

const SELF_HOSTED = 'https://openpanel.garden.example:8443/api';
const mock = createMock('openpanel');
const server = setupServer(...createMockHandlers(mock, { baseUrls: [`${SELF_HOSTED}/`] }));
const network = watchNetwork();
const strays: string[] = [];

beforeAll(async () => {
  await mock.ready;
  server.events.on('request:unhandled', ({ request }) => strays.push(request.url));
  server.events.on('unhandledException', ({ error }) => strays.push(error.message));
  server.listen({ onUnhandledFrame: 'error' });
});
afterEach(() => {
  mock.reset();
  // Whatever was asked: MSW let nothing pass, and nothing was looked up or connected to.
  expect([...strays.splice(0), ...network.seen]).toEqual([]);
});
afterAll(() => {
  server.close();
  network.stop();
});

describe.each<[string, Client]>([
  ['the global fetch', fetchClient((url, init) => fetch(url, init))],
  ['axios', axiosClient],
])('through MSW, %s sees', (name, client) => {
  const ask = (init: { body?: string; timeout?: number; base?: string | undefined } = {}) => {
    const { base = mock.servers[0], ...more } = init;
    return client(`${base}/track`, { ...TRACK, timeout: 5000, ...more });
  };
  const meet = (step: Step, timeout?: number) => {
    mock.script('track', [step as never]);
    return ask(timeout === undefined ? {} : { timeout });
  };

  it.each([...mock.servers, SELF_HOSTED])('a plain answer from %s', async (base) => {
    expect(await ask({ base })).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/json' },
      text: expect.stringMatching(/^\{"deviceId":.*\}$/),
    });
    expect(mock.requests).toMatchObject([{ operation: 'track', verdict: 'accepted' }]);
  });

  it('a refusal with its reasons', async () => {
    expect(await ask({ body: '{"type":"page","payload":{}}' })).toMatchObject({
      status: 400,
      headers: { 'sl-violations': expect.stringContaining('"code":"enum"') },
      text: expect.stringContaining('"status":400'),
    });
    expect(mock.requests).toMatchObject([{ operation: 'track', verdict: 'refused' }]);
  });

  it('a status with its headers', async () => {
    expect(await meet(rateLimited({ retryAfter: 3 }))).toMatchObject({
      status: 429,
      headers: { 'retry-after': '3' },
      text: expect.stringContaining('rate limit'),
    });
    const headers = { 'content-type': 'text/html' };
    const page = undocumented(502, { headers, body: '<h1>Bad gateway: ö</h1>' });
    expect(await meet(page)).toMatchObject({ status: 502, headers, text: page.body });
  });

  it.each([reset(), garbled()])('a failed connection for $kind', async (step) => {
    // MSW knows one failure, which has no code.
    const message = name === 'axios' ? 'Network error' : 'fetch failed';
    expect(await meet(step)).toMatchObject({ name: 'TypeError', message });
    expect(mock.requests).toMatchObject([{ outcome: step.kind }]);
  });

  it.each(['close', 'reset'] as const)(
    'a failure where a body ends half-way in a %s, never a shorter body',
    async (by) => {
      const seen = await meet(truncated({ by }));
      expect(seen).not.toHaveProperty('status');
      expect(seen).toMatchObject({ why: expect.stringMatching(/closed|hang up/) });
    },
  );

  it.each([
    ['no answer', stall()],
    ['half an answer', truncated({ by: 'stall' })],
    ['no answer in time', slow(60_000)],
  ])('%s, until it gives up by itself', async (_, step) => {
    expect(await meet(step, 250)).toSatisfy(isOwnTimeout);
  });

  it('a good answer again after each of them', async () => {
    for (const step of [reset(), garbled(), truncated(), rateLimited()]) {
      await meet(step);
      expect(await ask()).toMatchObject({ status: 200 });
    }
    expect(mock.pending).toEqual({});
  });
});
