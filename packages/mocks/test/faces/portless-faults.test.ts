import { describe, expect, it } from 'vitest';
import {
  garbled,
  rateLimited,
  reset,
  slow,
  stall,
  truncated,
  undocumented,
} from '../../src/index.ts';
import { TRACK, useOpenPanel } from './openpanel-mock.ts';
import { fetchClient, isOwnTimeout, type Seen } from './real-clients.ts';

const mock = useOpenPanel();
const ask = async (timeout = 5000) =>
  fetchClient(mock().fetch)('https://api.openpanel.dev/track', { ...TRACK, timeout });
const askOverHttp = async (timeout = 5000) =>
  fetchClient(fetch)(`${mock().url}/track`, { ...TRACK, timeout });

describe('the fetch without a port fails as the global one does', () => {
  it.each([
    ['a reset', reset()],
    ['half a body', truncated()],
    ['half a body and a reset', truncated({ by: 'reset' })],
  ])('with %s', async (_, step) => {
    mock().script('track', [step, step]);
    const seen = await ask();
    expect(seen).toMatchObject({ name: 'TypeError', code: expect.any(String) });
    expect(seen).toEqual(await askOverHttp());
  });

  it.each([
    ['no answer', stall()],
    ['half an answer', truncated({ by: 'stall' })],
  ])('with %s and then nothing', async (_, step) => {
    mock().script('track', [step, step]);
    const seen = await ask(500);
    expect(seen).toSatisfy(isOwnTimeout);
    expect(seen).toEqual(await askOverHttp(500));
  });

  it('with what is not HTTP', async () => {
    mock().script('track', [garbled(), garbled()]);
    const { name, at, message } = (await askOverHttp()) as Error & { at: unknown };
    // Not every version of undici tells the code of its parser.
    expect(await ask()).toMatchObject({ name, at, message, code: 'HPE_INVALID_CONSTANT' });
  });
});

describe('the fetch without a port answers as the global one is answered', () => {
  it.each([
    ['a 429 with Retry-After', rateLimited({ retryAfter: 7 })],
    [
      'the page of a gateway',
      undocumented(502, { headers: { 'content-type': 'text/html' }, body: '<h1>ö' }),
    ],
    ['a body without a type', undocumented(502, { body: 'Bad gateway' })],
    ['an empty body', undocumented(503)],
    ['a status that has no body', undocumented(204, { body: 'none of this' })],
  ])('with %s', async (_, step) => {
    mock().script('track', [step, step]);
    const { headers, ...seen } = (await askOverHttp()) as Seen;
    // These are of the connection.
    const { date, connection, 'keep-alive': keepAlive, ...expected } = headers;
    expect(await ask()).toEqual({ ...seen, headers: expected });
  });

  it('after the delay of a step and the latency of the mock', async () => {
    mock().latency(50);
    mock().script('track', [slow(100)]);
    const start = performance.now();
    expect(await ask()).toMatchObject({ status: 200 });
    expect(performance.now() - start).toBeGreaterThan(148);
  });

  it('with half of a body first, of the length that its head announces', async () => {
    mock().script('track', [truncated()]);
    const response = await mock().fetch('https://api.openpanel.dev/track', {
      method: 'POST',
      ...TRACK,
    });
    const reader = response.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    const length = Number(response.headers.get('content-length'));
    expect(value).toHaveLength(Math.floor(length / 2));
    await expect(reader?.read()).rejects.toThrow('terminated');
  });
});
