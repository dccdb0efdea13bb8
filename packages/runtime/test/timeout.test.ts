import { describe, expect, expectTypeOf, it } from 'vitest';
import { DEFAULT_TIMEOUT, type Fetch, TimeoutError } from '../src/index.ts';
import { startServer } from './misbehaving-server.ts';
import { rejection } from './recording-fetch.ts';
import { createSample } from './sample-api.ts';

const never: Fetch = () => new Promise(() => {});
const late: Fetch = () =>
  new Promise((resolve) => setTimeout(() => resolve(Response.json({ id: 'fern' })), 120));

describe('timeout', () => {
  it('covers the headers', async () => {
    const server = await startServer(() => {});
    const client = createSample({ baseUrl: server.url, timeout: 80 });
    const error = await rejection(client.getPlant('fern'));
    if (!(error instanceof TimeoutError)) throw error;
    expect(error).toMatchObject({ kind: 'timeout', operation: 'getPlant', timeout: 80 });
    expect(error.message).toContain('took longer than 80 ms');
    expect(server.requests).toBe(1);
    expectTypeOf(error.timeout).toEqualTypeOf<number>();
  });

  it('covers the body, and the connection is let go', async () => {
    let closed = false;
    const server = await startServer((_, response) => {
      response.on('close', () => {
        closed = true;
      });
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":');
    });
    const client = createSample({ baseUrl: server.url, timeout: 80 });
    expect(await rejection(client.getPlant('fern'))).toBeInstanceOf(TimeoutError);
    await expect.poll(() => closed, { interval: 5, timeout: 1000 }).toBe(true);
  });

  it('covers a fetch that heeds no signal', async () => {
    const start = performance.now();
    const error = await rejection(createSample({ fetch: never, timeout: 60 }).getPlant('fern'));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('covers a middleware that does not go on', async () => {
    const middleware = [() => new Promise<Response>(() => {})];
    const error = await rejection(createSample({ middleware, timeout: 50 }).getPlant('fern'));
    expect(error).toBeInstanceOf(TimeoutError);
  });

  it('of a call overrides that of the client, either way', async () => {
    const client = createSample({ fetch: late, timeout: 60 });
    expect(await rejection(client.getPlant('fern'))).toMatchObject({ timeout: 60 });
    expect(await rejection(client.getPlant('fern', {}, { timeout: 50 }))).toMatchObject({
      timeout: 50,
    });
    expect(await client.getPlant('fern', {}, { timeout: 1000 })).toEqual({ id: 'fern' });
  });

  it('is none where it is false', async () => {
    const client = createSample({ fetch: late, timeout: 50 });
    expect(await client.getPlant('fern', {}, { timeout: false })).toEqual({ id: 'fern' });
    expect(await createSample({ fetch: late, timeout: false }).getPlant('fern')).toBeTruthy();
  });

  it('of a call is refused like that of a client', async () => {
    for (const timeout of [0, -1, Number.NaN, '50']) {
      const call = createSample().getPlant('fern', {}, { timeout: timeout as number });
      expect(await rejection(call)).toMatchObject({ kind: 'invalid', field: 'timeout' });
    }
    expect(DEFAULT_TIMEOUT).toBe(30_000);
  });
});
