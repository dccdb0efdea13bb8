import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { AbortError, type Fetch } from '../src/index.ts';
import { startServer } from './misbehaving-server.ts';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createSample } from './sample-api.ts';

const never: Fetch = () => new Promise(() => {});

describe('abort', () => {
  it('before sending: nothing is sent', async () => {
    const { fetch, requests } = recordFetch();
    const reason = new Error('left the page');
    const signal = AbortSignal.abort(reason);
    const error = await rejection(createSample({ fetch }).getPlant('fern', {}, { signal }));
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ kind: 'abort', operation: 'getPlant', cause: reason });
    expect(requests).toEqual([]);
  });

  it.each(['headers', 'body'])('while the %s is awaited', async (part) => {
    const controller = new AbortController();
    const server = await startServer((_, response) => {
      if (part === 'body') response.writeHead(200).write('{');
      setTimeout(() => controller.abort('enough'), 20);
    });
    const client = createSample({ baseUrl: server.url });
    const error = await rejection(client.getPlant('fern', {}, { signal: controller.signal }));
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toHaveProperty('cause', 'enough');
  });

  it('with a fetch that heeds no signal', async () => {
    const signal = AbortSignal.timeout(30);
    const error = await rejection(createSample({ fetch: never }).getPlant('fern', {}, { signal }));
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ cause: { name: 'TimeoutError' } });
  });

  it('leaves no listener on a shared signal', async () => {
    const { signal } = new AbortController();
    const good = createSample({ fetch: recordFetch().fetch });
    const bad = createSample({ fetch: () => Promise.reject(new Error('down')) });
    const slow = createSample({ fetch: never, timeout: 50 });
    let during = 0;
    const watching = createSample({
      fetch: async () => {
        during = getEventListeners(signal, 'abort').length;
        return Response.json({ id: 'fern' });
      },
    });
    for (let call = 0; call < 50; call++) {
      await good.getPlant('fern', {}, { signal });
      await rejection(bad.getPlant('fern', {}, { signal }));
    }
    await rejection(slow.getPlant('fern', {}, { signal }));
    await watching.getPlant('fern', {}, { signal });
    expect(during).toBe(1);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('after the answer changes nothing', async () => {
    const controller = new AbortController();
    const client = createSample({ fetch: recordFetch().fetch });
    const plant = client.getPlant('fern', {}, { signal: controller.signal });
    expect(await plant).toEqual({ id: 'fern' });
    controller.abort();
    expect(await plant).toEqual({ id: 'fern' });
  });

  it.each([null, 'now', new AbortController()])('needs a signal, not %s', async (signal) => {
    const options = { signal: signal as unknown as AbortSignal };
    const error = await rejection(createSample().getPlant('fern', {}, options));
    expect(error).toMatchObject({ kind: 'invalid', field: expect.stringMatching(/^signal/) });
  });
});
