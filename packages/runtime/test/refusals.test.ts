import { inspect } from 'node:util';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { ApiError } from '../src/index.ts';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createSample } from './sample-api.ts';

async function refused(status: number, text: string | null, type: string): Promise<ApiError> {
  const headers = { 'content-type': type, 'x-request-id': 'r-1' };
  const { fetch } = recordFetch(() => new Response(text, { status, headers }));
  const error = await rejection(createSample({ fetch }).getPlant('fern'));
  if (error instanceof ApiError) return error;
  throw error;
}

describe('an answer that is not a success is an ApiError', () => {
  it('of kind http where it is documented', async () => {
    const text = '{"error":"no such plant"}';
    const error = await refused(404, text, 'application/json');
    expect(error).toMatchObject({
      name: 'ApiError',
      kind: 'http',
      status: 404,
      vendor: 'garden',
      operation: 'getPlant',
      text,
    });
    expect(error.body).toEqual({ error: 'no such plant' });
    expect(error.headers.get('x-request-id')).toBe('r-1');
    expect(error.message).toBe(
      'Garden getPlant (GET /plants/{plant_id}) answered 404. No such plant.',
    );
    expectTypeOf(error.body).toEqualTypeOf<unknown>();
    expectTypeOf(error.headers).toEqualTypeOf<Headers>();
  });

  it('of kind http where its range is documented', async () => {
    const { fetch } = recordFetch(() => Response.json({ error: 'stale' }, { status: 410 }));
    const error = await rejection(createSample({ fetch }).plantSeed({}));
    expect(error).toMatchObject({ kind: 'http', status: 410, body: { error: 'stale' } });
  });

  it('of kind http where it is documented to have no body', async () => {
    const { fetch } = recordFetch(() => new Response('', { status: 409 }));
    const error = await rejection(createSample({ fetch }).waterPlant('fern'));
    expect(error).toMatchObject({ kind: 'http', status: 409, body: undefined, text: '' });
  });

  it.each([
    [502, '<h1>Bad gateway</h1>', 'text/html', 'does not document'],
    [418, '', 'text/plain', 'does not document'],
    [204, null, 'application/json', 'does not document'],
    [404, '<h1>Not here</h1>', 'text/html', 'expected application/json, got text/html'],
    [500, '', 'application/json', 'got an empty body'],
    [500, '{"a":', 'application/json', 'malformed JSON'],
  ])('of kind unexpected: %i %j', async (status, text, type, says) => {
    const error = await refused(status, text, type);
    expect(error).toMatchObject({ kind: 'unexpected', status, text: text ?? '' });
    expect(error.body).toBe(text || undefined);
    expect(error.message).toContain(`answered ${status}`);
    expect(error.message).toContain(says);
  });

  it('undocumented JSON is parsed all the same', async () => {
    const error = await refused(503, '{"retry":true}', 'application/problem+json');
    expect(error).toMatchObject({ kind: 'unexpected', body: { retry: true } });
  });

  it('that a logger prints without body, text and headers', async () => {
    for (const status of [404, 502]) {
      const error = await refused(status, '{"email":"mara@garden.example"}', 'application/json');
      expect(Object.keys(error)).not.toEqual(expect.arrayContaining(['body']));
      expect(`${JSON.stringify(error)}${inspect(error)}${error.stack}`).not.toMatch(/mara|r-1/);
    }
  });
});
