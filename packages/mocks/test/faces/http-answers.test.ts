import { describe, expect, it } from 'vitest';
import { answer, rateLimited, slow, undocumented } from '../../src/index.ts';
import { TRACK, useOpenPanel } from './openpanel-mock.ts';
import { REAL_CLIENTS } from './real-clients.ts';

const mock = useOpenPanel();
// Timers are counted in whole milliseconds, and may round down.
const AT_LEAST = 148;

describe.each(REAL_CLIENTS)('over HTTP, %s sees', (_, client) => {
  const ask = () => client(`${mock().url}/track`, { ...TRACK, timeout: 5000 });
  const timed = async () => {
    const start = performance.now();
    expect(await ask()).toMatchObject({ status: 200 });
    return performance.now() - start;
  };

  it.each([3, 'Fri, 31 Dec 2027 23:59:59 GMT'])(
    'a 429 with Retry-After: %s',
    async (retryAfter) => {
      mock().script('track', [rateLimited({ retryAfter })]);
      expect(await ask()).toMatchObject({
        status: 429,
        headers: { 'retry-after': String(retryAfter), 'content-type': 'application/json' },
        text: expect.stringContaining('rate limit'),
      });
    },
  );

  it('the page of a gateway as it is', async () => {
    const headers = { 'content-type': 'text/html' };
    mock().script('track', [undocumented(502, { headers, body: '<h1>Bad gateway: ö</h1>' })]);
    expect(await ask()).toMatchObject({ status: 502, headers, text: '<h1>Bad gateway: ö</h1>' });
  });

  it.each([204, 304])(
    'a %i without a body or a length, and the next answer whole',
    async (status) => {
      mock().script('track', [undocumented(status, { body: 'none of this may be sent' })]);
      const seen = await ask();
      expect(seen).toMatchObject({ status, text: '' });
      expect(seen).not.toHaveProperty(['headers', 'content-length']);
      expect(await ask()).toMatchObject({ status: 200, text: expect.stringMatching(/^\{.*\}$/) });
    },
  );

  it('a step that takes its time after that time', async () => {
    mock().script('track', [slow(150)]);
    expect(await timed()).toBeGreaterThan(AT_LEAST);
  });

  it('the latency of the mock before each answer, and none when it is taken back', async () => {
    mock().latency(150);
    expect(await timed()).toBeGreaterThan(AT_LEAST);
    mock().script('track', [slow(150, answer(200, 'accepted'))]);
    expect(await timed()).toBeGreaterThan(2 * AT_LEAST);
    mock().latency(undefined);
    mock().script('track', [slow(60_000)]);
    const given = client(`${mock().url}/track`, { ...TRACK, timeout: 100 });
    expect(await given).not.toHaveProperty('status');
    expect(await ask()).toMatchObject({ status: 200 });
  });
});
