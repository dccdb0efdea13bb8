import { inspect } from 'node:util';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { NetworkError } from '../src/index.ts';
import { startServer } from './misbehaving-server.ts';
import { rejection } from './recording-fetch.ts';
import { createSample } from './sample-api.ts';

async function failure(baseUrl: string): Promise<NetworkError> {
  const error = await rejection(createSample({ baseUrl, timeout: 2000 }).getPlant('fern'));
  if (error instanceof NetworkError) return error;
  throw error;
}

describe('no answer, or part of one, is a NetworkError', () => {
  it('connection refused', async () => {
    const server = await startServer(() => {});
    await server.close();
    const error = await failure(server.url);
    expect(error).toMatchObject({ kind: 'network', vendor: 'garden', code: 'ECONNREFUSED' });
    expect(error.cause).toMatchObject({ name: 'TypeError', code: 'ECONNREFUSED' });
    expect(error.message).toContain('got no answer (ECONNREFUSED)');
    expect(error.message).toContain('nothing was sent');
    expectTypeOf(error.code).toEqualTypeOf<string | undefined>();
  });

  it('reset before an answer', async () => {
    const server = await startServer((request) => request.socket.resetAndDestroy());
    expect(await failure(server.url)).toMatchObject({
      kind: 'network',
      code: 'ECONNRESET',
      message: expect.stringContaining('the request may have arrived'),
    });
    expect(server.requests).toBe(1);
  });

  it('reset in the middle of the body', async () => {
    const server = await startServer((request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
      response.write('{"id":', () => request.socket.resetAndDestroy());
    });
    const error = await failure(server.url);
    expect(error.cause).toBeInstanceOf(Error);
    expect(error.operation).toBe('getPlant');
  });

  it('closed before the promised length', async () => {
    const server = await startServer((request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
      response.write('{"id":"fern"}', () => request.socket.end());
    });
    expect(await failure(server.url)).toBeInstanceOf(NetworkError);
  });

  it('what an injected fetch throws is outlined by name and code', async () => {
    for (const thrown of [
      new Error('no route'),
      'a string',
      Object.assign(new Error(), { code: 'EPIPE' }),
    ]) {
      const fetch = () => Promise.reject(thrown);
      const error = await rejection(createSample({ fetch }).getPlant('fern'));
      expect(error).toBeInstanceOf(NetworkError);
      expect(error).toHaveProperty('cause', expect.any(Error));
      expect(error).toHaveProperty('code', (thrown as { code?: string }).code);
    }
  });

  it.each([
    ['Bun', Object.assign(new Error('Unable to connect'), { path: 'https://x/?key=SECRET' })],
    [
      'Deno',
      new TypeError('x', { cause: new Error('sending request for url (https://x/SECRET)') }),
    ],
    ['node-fetch', new Error('request to https://x/?key=SECRET failed')],
  ])('a cause in the manner of %s gives no URL away', async (_, thrown) => {
    const fetch = () => Promise.reject(thrown);
    const error = await rejection(createSample({ fetch }).getPlant('fern'));
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('SECRET');
  });
});
