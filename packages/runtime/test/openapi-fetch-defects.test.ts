import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import {
  ApiError,
  DecodeError,
  type Fetch,
  InvalidInputError,
  NetworkError,
} from '../src/index.ts';
import { startServer } from './misbehaving-server.ts';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createSample } from './sample-api.ts';

// What users of openapi-fetch meet, and users of the methods must not. One test for each.

const answer = (status: number, text: string | null = '', type = 'application/json') => {
  const headers = { 'content-type': type, 'content-length': String(text?.length ?? 0) };
  return recordFetch(() => new Response(text, { status, headers })).fetch;
};

describe('a call through a method', () => {
  it('fails with a 500 that has no body', async () => {
    const client = createSample({ fetch: answer(500) });
    const error = await rejection(client.getPlant('fern'));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 500, kind: 'unexpected' });
    expect(await client.try.getPlant('fern')).toMatchObject({ ok: false });
  });

  it.each([301, 302, 303, 304, 307, 308])('fails with a %i', async (status) => {
    const client = createSample({ fetch: answer(status, null) });
    const error = await rejection(client.getPlant('fern'));
    expect(error).toMatchObject({ name: 'ApiError', kind: 'unexpected', status });
    expect(await rejection(client.removePlant('fern'))).toMatchObject({ status });
  });

  it('fails with an empty 200 where a body is promised', async () => {
    const client = createSample({ fetch: answer(200) });
    expect(await rejection(client.getPlant('fern'))).toBeInstanceOf(DecodeError);
  });

  it.each([
    ['HTML', '<!doctype html>', 'text/html'],
    ['malformed JSON', '{"id":', 'application/json'],
    ['HTML that is called JSON', '<!doctype html>', 'application/json'],
  ])('fails with a DecodeError where a 200 has %s', async (_, text, type) => {
    const error = await rejection(createSample({ fetch: answer(200, text, type) }).getPlant('a'));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).not.toBeInstanceOf(SyntaxError);
    expect(error).toMatchObject({ status: 200, text });
  });

  it('has the text of a refusal that is malformed JSON', async () => {
    const error = await rejection(createSample({ fetch: answer(404, '{"error":') }).getPlant('a'));
    expect(error).toMatchObject({ kind: 'unexpected', status: 404, body: '{"error":' });
  });

  it.each([undefined, null, '', Number.NaN, {}])('refuses %s as a path parameter', async (id) => {
    const { fetch, requests } = recordFetch();
    const error = await rejection(createSample({ fetch }).getPlant(id as unknown as string));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toHaveProperty('field', 'plant_id');
    expect(requests).toEqual([]);
  });

  it('sends a Date of the query as a time, or refuses it', async () => {
    const { fetch, last } = recordFetch();
    const client = createSample({ fetch });
    const seen = new Date('2026-10-01T12:00:00Z');
    await client.getPlant('fern', { seen });
    expect(last().url).toContain(`?seen=${seen.getTime()}`);
    for (const validate of [true, false]) {
      const height = seen as unknown as number;
      const error = await rejection(client.getPlant('fern', { height }, { validate }));
      expect(error).toMatchObject({ kind: 'invalid', field: 'height' });
    }
  });

  it('refuses an object in the query, which would become [object Object]', async () => {
    const { fetch } = recordFetch();
    const note = { deep: 1 } as unknown as string;
    const call = createSample({ fetch }).getPlant('fern', { note }, { validate: false });
    expect(await rejection(call)).toMatchObject({ kind: 'invalid', field: 'note' });
  });

  it('rounds no integer beyond 2^53', async () => {
    const text = '{"id":9007199254740993,"height":9007199254740991}';
    expect(await createSample({ fetch: answer(200, text) }).getPlant('fern')).toEqual({
      id: '9007199254740993',
      height: 9007199254740991,
    });
  });

  it('fails with a NetworkError where nothing answers', async () => {
    const server = await startServer(() => {});
    await server.close();
    const error = await rejection(createSample({ baseUrl: server.url }).getPlant('fern'));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).not.toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ code: 'ECONNREFUSED', operation: 'getPlant' });
  });

  it('tells refusals apart by their status', async () => {
    const client = createSample({ fetch: answer(404, '{"error":"gone"}') });
    const result = await client.try.getPlant('fern');
    if (result.status !== 404) throw new Error('It has another status.');
    expect(result.error).toEqual({ error: 'gone' });
  });

  it('keeps the headers of the caller', async () => {
    const { fetch, last } = recordFetch();
    const headers = { Prefer: 'code=404', Accept: 'text/plain', 'Content-Type': 'text/x-seed' };
    await createSample({ fetch, headers: { 'X-App': '1' } }).plantSeed({}, { headers });
    expect(last().headers.get('prefer')).toBe('code=404');
    expect(last().headers.get('accept')).toBe('text/plain');
    expect(last().headers.get('content-type')).toBe('text/x-seed');
    expect(last().headers.get('x-app')).toBe('1');
  });

  it('looks up the global fetch at each call', async () => {
    const client = createSample();
    const original = globalThis.fetch;
    const used: string[] = [];
    const named =
      (name: string): Fetch =>
      async () => {
        used.push(name);
        return Response.json({ id: name });
      };
    try {
      // The only way to see which one is used; set back below.
      globalThis.fetch = named('first') as typeof fetch;
      await client.getPlant('fern');
      globalThis.fetch = named('second') as typeof fetch;
      await client.getPlant('fern');
    } finally {
      globalThis.fetch = original;
    }
    expect(used).toEqual(['first', 'second']);
  });

  it('leaves no listener on the signal of the caller', async () => {
    const { signal } = new AbortController();
    for (const status of [200, 404, 500]) {
      await createSample({ fetch: answer(status, '{}') }).try.getPlant('fern', {}, { signal });
    }
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
