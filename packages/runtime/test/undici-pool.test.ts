import { execFile } from 'node:child_process';
import { getEventListeners } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { MockAgent } from 'undici';
import { describe, expect, expectTypeOf, it, onTestFinished } from 'vitest';
import type { Fetch, Middleware } from '../src/index.ts';
import { createUndiciFetch, type UndiciFetch } from '../src/undici/index.ts';
import { rejection } from './recording-fetch.ts';
import { createSample } from './sample-api.ts';

const answer: RequestListener = (_, response) => response.end('{"id":"fern"}');

/** A server that counts the connections to it: those opened ever, and those open now. */
async function countConnections(listener: RequestListener = answer) {
  const count = { ever: 0, now: 0 };
  const server = createServer(listener).on('connection', (socket) => {
    count.ever++;
    count.now++;
    socket.on('close', () => count.now--);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, count };
}

describe('connections', () => {
  it.each([
    [{ connections: 1 }, 1],
    // undici rests a connection for one turn of the event loop; the next call may be faster.
    [{}, 2],
  ])('of %o serve all calls that come one after the other', async (options, most) => {
    const { url, count } = await countConnections();
    await using fetch = createUndiciFetch(options);
    const client = createSample({ baseUrl: url, fetch });
    for (let call = 0; call < 20; call++) await client.plantSeed({ kind: 'oak' });
    expect(count.ever).toBeLessThanOrEqual(most);
    expect(count.now).toBe(count.ever);
  });

  it('are no more than asked for, and what finds them busy waits', async () => {
    const { url, count } = await countConnections((_, response) => {
      setTimeout(() => response.end('{"id":"fern"}'), 20);
    });
    await using fetch = createUndiciFetch({ connections: 2 });
    const client = createSample({ baseUrl: url, fetch });
    const calls = Array.from({ length: 6 }, () => client.getPlant('fern'));
    expect(await Promise.all(calls)).toHaveLength(6);
    expect(count.ever).toBe(2);
  });

  it('are closed once the calls under way have ended; later calls fail', async () => {
    const { url, count } = await countConnections((_, response) => {
      setTimeout(() => response.end('{"id":"fern"}'), 50);
    });
    const fetch = createUndiciFetch();
    const client = createSample({ baseUrl: url, fetch, retry: false });
    const call = client.getPlant('fern');
    await expect.poll(() => count.now, { interval: 5 }).toBe(1);
    await Promise.all([fetch.close(), fetch.close()]);
    await fetch.close();
    expect(await call).toEqual({ id: 'fern' });
    await expect.poll(() => count.now, { interval: 5, timeout: 1000 }).toBe(0);
    expect(await rejection(client.getPlant('fern'))).toMatchObject({ code: 'UND_ERR_CLOSED' });
    expectTypeOf<UndiciFetch>().toExtend<Fetch & AsyncDisposable>();
  });

  it('let the process end', async () => {
    const { url } = await countConnections();
    const source = new URL('../src/undici/index.ts', import.meta.url);
    const code = `
      import { createUndiciFetch } from ${JSON.stringify(source.href)};
      const fetch = createUndiciFetch();
      console.log(await (await fetch('${url}/', {})).text());
      await fetch.close();`;
    const flags = ['--no-warnings', '--input-type=module', '-e', code];
    const { stdout } = await promisify(execFile)(process.execPath, flags, { timeout: 10_000 });
    expect(stdout).toBe('{"id":"fern"}\n');
  });

  it('are those of a dispatcher that was given, which stays open', async () => {
    const dispatcher = new MockAgent();
    dispatcher.disableNetConnect();
    const intercepted = dispatcher.get('https://eu.garden.example').intercept({ path: /./ });
    intercepted.reply(200, '{"id":"mock"}').times(2);
    const get = (fetch: Fetch) => createSample({ fetch, retry: false }).getPlant('fern');
    const fetch = createUndiciFetch({ dispatcher });
    expect(await get(fetch)).toEqual({ id: 'mock' });
    await fetch.close();
    expect(await rejection(get(fetch))).toMatchObject({ code: 'UND_ERR_CLOSED' });
    expect(await get(createUndiciFetch({ dispatcher }))).toEqual({ id: 'mock' });
    await dispatcher.close();
  });

  it.each([
    [{ connections: 0 }, 'connections'],
    [{ pipelining: 1.5 }, 'pipelining'],
    [{ connections: Number.NaN }, 'connections'],
    [{ connections: '8' as unknown as number }, 'connections'],
    [{ connections: 8, dispatcher: new MockAgent() }, 'connections'],
  ])('%o is refused', (options, name) => {
    expect(() => createUndiciFetch(options)).toThrow(new RegExp(`^\`${name}\` .*`));
  });
});

describe('a request', () => {
  const echo: RequestListener = async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url, headers } = request;
    response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }));
  };

  it.each<[string, RequestInit]>([
    ['GET', {}],
    ['POST of a string', { method: 'POST', body: '{"kind":"Öl"}' }],
    ['POST of bytes', { method: 'POST', body: new TextEncoder().encode('{"kind":"Öl"}') }],
    ['POST of nothing', { method: 'POST' }],
    ['DELETE with a body', { method: 'DELETE', body: '{}' }],
    ['headers', { headers: new Headers({ 'X-Name': 'caf\xe9', 'user-agent': 'me' }) }],
  ])('arrives as with the global fetch: %s', async (_, init) => {
    const { url } = await countConnections(echo);
    await using fetch = createUndiciFetch();
    // What a browser would say of itself, and a type for text that has none.
    const own = ['accept', 'accept-language', 'sec-fetch-mode', 'accept-encoding', 'content-type'];
    const send = async (by: Fetch) => {
      const seen = JSON.parse(await (await by(`${url}/a%2Fb?c=d%20e#f`, init)).text());
      for (const name of own) delete seen.headers[name];
      if (seen.headers['user-agent'] !== 'me') delete seen.headers['user-agent'];
      return seen;
    };
    expect(await send(fetch)).toEqual(await send(globalThis.fetch));
  });

  it('asks for no compression, unless told to: then the answer is unpacked', async () => {
    const { url } = await countConnections((request, response) => {
      const coding = String(request.headers['accept-encoding']);
      const packed = coding === 'gzip' && { 'content-encoding': coding };
      const text = JSON.stringify({ id: coding });
      response.writeHead(200, { ...packed }).end(packed ? gzipSync(text) : text);
    });
    await using fetch = createUndiciFetch();
    const client = createSample({ baseUrl: url, fetch });
    expect(await client.getPlant('fern')).toEqual({ id: 'identity' });
    const headers = { 'accept-encoding': 'gzip' };
    expect(await client.getPlant('fern', {}, { headers })).toEqual({ id: 'gzip' });
  });

  it('of what is neither string nor bytes is refused before it is sent', async () => {
    const { url, count } = await countConnections();
    await using fetch = createUndiciFetch();
    const body = new URLSearchParams({ a: 'b' });
    expect(await rejection(fetch(url, { method: 'POST', body }))).toBeInstanceOf(TypeError);
    expect(count.ever).toBe(0);
  });
});

describe('an abort', () => {
  const reason = new Error('enough');
  const abortWhen = async (listener: RequestListener, when: 'before' | 'while' | 'after') => {
    const { url, count } = await countConnections(listener);
    await using fetch = createUndiciFetch();
    const controller = new AbortController();
    if (when === 'before') controller.abort(reason);
    const { signal } = controller;
    const call = createSample({ baseUrl: url, fetch }).getPlant('fern', {}, { signal });
    const result = call.catch((error: unknown) => error);
    if (when === 'while') setTimeout(() => controller.abort(reason), 50);
    await result;
    if (when === 'after') controller.abort(reason);
    return { result: await result, count };
  };

  it('before the call sends nothing', async () => {
    const { result, count } = await abortWhen(answer, 'before');
    expect(result).toMatchObject({ kind: 'abort', cause: reason });
    expect(count.ever).toBe(0);
  });

  it('before the fetch opens no connection', async () => {
    const { url, count } = await countConnections();
    await using fetch = createUndiciFetch();
    expect(await rejection(fetch(url, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    await fetch.close();
    expect(count.ever).toBe(0);
  });

  it.each<[string, RequestListener]>([
    ['head', () => {}],
    ['body', (_, response) => response.write('{"id":')],
  ])('while the %s is awaited lets the connection go', async (_, listener) => {
    const { result, count } = await abortWhen(listener, 'while');
    expect(result).toMatchObject({ kind: 'abort', cause: reason });
    expect(count.ever).toBeGreaterThan(0);
    await expect.poll(() => count.now, { interval: 5, timeout: 1000 }).toBe(0);
  });

  it('after the call changes nothing', async () => {
    expect((await abortWhen(answer, 'after')).result).toEqual({ id: 'fern' });
  });
});

describe('a body', () => {
  const look = async (middleware: Middleware, listener = answer) => {
    const { url } = await countConnections(listener);
    await using fetch = createUndiciFetch();
    const client = createSample({ baseUrl: url, fetch, middleware: [middleware], retry: false });
    return await client.getPlant('fern').catch((error: unknown) => error);
  };

  it('may be cloned, read through the context, and handed on as a stream', async () => {
    const seen: unknown[] = [];
    const result = await look(async (context, next) => {
      const response = await next();
      seen.push(await response.clone().json(), await context.read(response));
      return response;
    });
    expect(seen).toEqual([{ id: 'fern' }, '{"id":"fern"}']);
    expect(result).toEqual({ id: 'fern' });
    const streamed = await look(async (_, next) => new Response((await next()).body));
    expect(streamed).toEqual({ id: 'fern' });
  });

  it('is read once, and says so', async () => {
    const { url } = await countConnections();
    await using fetch = createUndiciFetch();
    for (const response of [await fetch(url, {}), await globalThis.fetch(url)]) {
      const text = response.text();
      expect(response.bodyUsed).toBe(true);
      expect(await rejection(response.text())).toBeInstanceOf(TypeError);
      expect(() => response.clone()).toThrow(TypeError);
      expect(await text).toBe('{"id":"fern"}');
      expect(response.body).toBeInstanceOf(ReadableStream);
    }
    const result = await look(async (_, next) => {
      const response = await next();
      await response.text();
      return response;
    });
    expect(result).toMatchObject({ kind: 'middleware' });
  });

  it.each([
    ['HEAD', 200],
    ['GET', 204],
  ])('of %s %d is none, and leaves no listener behind', async (method, status) => {
    const { url } = await countConnections((_, response) => response.writeHead(status).end());
    await using fetch = createUndiciFetch();
    const { signal } = new AbortController();
    const response = await fetch(url, { method, signal });
    expect(response.body).toBeNull();
    expect([await response.text(), await response.text()]).toEqual(['', '']);
    await expect.poll(() => getEventListeners(signal, 'abort'), { interval: 5 }).toEqual([]);
  });

  it('that breaks off before it is read is a failure of the network', async () => {
    const result = await look(
      async (_, next) => {
        const response = await next();
        await new Promise((resolve) => setTimeout(resolve, 50));
        return response;
      },
      (request, response) => {
        response.writeHead(200, { 'content-length': 100 });
        response.write('{"id":', () => request.socket.resetAndDestroy());
      },
    );
    expect(result).toMatchObject({
      kind: 'network',
      code: 'ECONNRESET',
      response: { status: 200 },
    });
  });
});
