import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Fetch } from '../src/index.ts';
import { createUndiciFetch } from '../src/undici/index.ts';
import { startServer } from './misbehaving-server.ts';
import { rejection } from './recording-fetch.ts';
import { createSample } from './sample-api.ts';

const json = { 'content-type': 'application/json' };
const start = () => {
  const fetch = createUndiciFetch();
  onTestFinished(() => fetch.close());
  return fetch;
};

const MEGABYTE = JSON.stringify({ id: 'ü'.repeat(524_288) });
const ANSWERS: readonly (readonly [string, RequestListener])[] = [
  ['200 JSON', (_, response) => response.writeHead(200, json).end('{"id":"fern"}')],
  ['200 empty', (_, response) => response.end()],
  ['200 with a byte order mark', (_, response) => response.end('\ufeff{"id":"fern"}')],
  ['200 that is no UTF-8', (_, response) => response.end(Buffer.from([0x22, 0xe9, 0xf0, 0x9f]))],
  ['a megabyte', (_, response) => response.end(MEGABYTE)],
  ['chunks', (_, response) => response.write('{"id":', () => response.end('"fern"}'))],
  ['204', (_, response) => response.writeHead(204).end()],
  ['404 text', (_, response) => response.writeHead(404, 'No Such Plant').end('gone')],
  ['302', (_, response) => response.writeHead(302, { location: '/elsewhere' }).end('moved')],
  ['304', (_, response) => response.writeHead(304, { etag: '"1"' }).end()],
  ['a status beyond the standard', (_, response) => response.writeHead(999).end('denied')],
  ['gzip nobody asked for', (_, response) => gzipped(response, 'gzip')],
  ['an unknown coding', (_, response) => gzipped(response, 'zip')],
  [
    'several cookies, and Latin-1',
    (_, response) =>
      response.writeHead(200, ['Set-Cookie', 'a=1', 'set-cookie', 'b', 'x', 'é']).end(),
  ],
];

function gzipped(response: Parameters<RequestListener>[1], coding: string) {
  response.writeHead(200, { 'content-encoding': coding }).end(gzipSync('{"id":"fern"}'));
}

const FAULTS: readonly (readonly [string, RequestListener])[] = [
  ['a stalled head', () => {}],
  ['a stalled body', (_, response) => response.writeHead(200, json).write('{"id":')],
  ['a reset before the head', (request) => request.socket.resetAndDestroy()],
  ['an end before the head', (request) => request.socket.destroy()],
  ['no HTTP', (request) => request.socket.end('SSH-2.0-OpenSSH\r\n')],
  ['a reset in the body', cutWith((socket) => socket.resetAndDestroy())],
  ['an end in the body', cutWith((socket) => socket.end())],
  [
    'broken gzip',
    (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('{"id":"fern"}'),
  ],
];

function cutWith(cut: (socket: Parameters<RequestListener>[0]['socket']) => void): RequestListener {
  return (request, response) => {
    response.writeHead(200, { ...json, 'content-length': 100 });
    response.write('{"id":', () => cut(request.socket));
  };
}

describe('the transport over undici gives what the global fetch gives', () => {
  it.each(ANSWERS)('%s', async (_, listener) => {
    const { url } = await startServer(listener);
    const look = async (fetch: Fetch) => {
      const response = await fetch(`${url}/plants?a=%20b`, { redirect: 'manual' });
      const clone = response.clone();
      const { status, statusText, ok, url: from, redirected } = response;
      const headers = [...response.headers].filter(([name]) => name !== 'date');
      const head = { status, statusText, ok, from, redirected, headers };
      const read = { before: response.bodyUsed, text: await response.text() };
      const bytes = new Uint8Array(await clone.arrayBuffer());
      const after = { used: response.bodyUsed, body: clone.body === null, cloned: clone.status };
      return { ...head, ...read, ...after, bytes, kind: response instanceof Response };
    };
    expect(await look(start())).toEqual(await look(globalThis.fetch));
  });

  it.each(FAULTS)('%s, as an error', async (_, listener) => {
    const { url } = await startServer(listener);
    const fail = async (fetch: Fetch) => {
      const client = createSample({ baseUrl: url, fetch, timeout: 1000, retry: false });
      const error = (await rejection(client.getPlant('fern'))) as Error & { code?: string };
      return { message: error.message, name: error.name, code: error.code };
    };
    // At once: only what stalls takes the timeout, which a busy machine must not reach before.
    const [ours, theirs] = await Promise.all([fail(start()), fail(globalThis.fetch)]);
    expect(ours).toEqual(theirs);
  });
});
