import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Middleware } from '../src/index.ts';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createRawSample, KEY, type Plant, TOKEN } from './sample-api.ts';

const fern = { params: { path: { plant_id: 'fern' } } } as const;
const getPlant = '/plants/{plant_id}';

describe('client.raw', () => {
  it('has the credentials filled into header, query and body', async () => {
    const { fetch, last } = recordFetch();
    await createRawSample({ fetch }).GET(getPlant, fern);
    expect(last().headers.get('x-key')).toBe(KEY);
    await createRawSample({ fetch, keyIn: 'query' }).GET(getPlant, fern);
    expect(last().url).toBe(`https://eu.garden.example/v1/plants/fern?key=${KEY}`);
    await createRawSample({ fetch }).POST('/seeds', { body: { kind: 'oak' } });
    expect(JSON.parse(last().body)).toEqual({ token: TOKEN, kind: 'oak' });
  });

  it("leaves the caller's own in place", async () => {
    const { fetch, last } = recordFetch();
    const raw = createRawSample({ fetch, keyIn: 'query', headers: { 'x-app': 'client' } });
    const headers = { 'X-App': 'call' };
    await raw.GET('/plants/{plant_id}', { ...fern, headers, querySerializer: () => 'key=own' });
    expect(last().url).toMatch(/\?key=own$/);
    expect(last().headers.get('x-app')).toBe('call');
    await raw.POST('/seeds', { body: { token: 'own' } });
    expect(JSON.parse(last().body)).toEqual({ token: 'own' });
  });

  it('resolves to data, error and response', async () => {
    const good = await createRawSample({ fetch: recordFetch().fetch }).GET(getPlant, fern);
    expectTypeOf(good.data).toEqualTypeOf<Plant | undefined>();
    expect(good).toMatchObject({ data: { id: 'fern' }, response: { status: 200 } });
    expect(good.error).toBeUndefined();
    const { fetch } = recordFetch(() => Response.json({ error: 'gone' }, { status: 404 }));
    const bad = await createRawSample({ fetch }).GET(getPlant, fern);
    expectTypeOf(bad.error).toEqualTypeOf<{ error: string } | undefined>();
    expect(bad).toMatchObject({ error: { error: 'gone' }, response: { status: 404 } });
    expect(bad.data).toBeUndefined();
  });

  it.each([204, 205, 304])('takes a %i, which may have no body', async (status) => {
    const { fetch } = recordFetch(() => new Response(null, { status }));
    const { response } = await createRawSample({ fetch }).GET(getPlant, fern);
    expect(response.status).toBe(status);
  });

  it('runs the middleware, which knows the operation', async () => {
    const seen: string[] = [];
    const watch: Middleware = ({ operation, route }, next) => {
      seen.push(`${operation} ${route}`);
      return next();
    };
    const { fetch } = recordFetch(() => new Response(''));
    await createRawSample({ fetch, middleware: [watch] }).DELETE(getPlant, fern);
    expect(seen).toEqual(['removePlant /plants/{plant_id}']);
  });

  it('has the timeout, the signal and the errors of the client', async () => {
    const slow = createRawSample({ fetch: () => new Promise(() => {}), timeout: 50 });
    expect(await rejection(slow.GET(getPlant, fern))).toMatchObject({ kind: 'timeout' });
    const call = slow.GET(getPlant, { ...fern, signal: AbortSignal.timeout(10) });
    expect(await rejection(call)).toMatchObject({ kind: 'abort', operation: 'getPlant' });
    const down = createRawSample({ fetch: () => Promise.reject(new Error('down')) });
    expect(await rejection(down.GET(getPlant, fern))).toMatchObject({ kind: 'network' });
  });

  it('lets a middleware of openapi-fetch make a request of its own', async () => {
    const { fetch, last } = recordFetch();
    const raw = createRawSample({ fetch });
    raw.use({
      onRequest: ({ request }) => new Request(request, { headers: { 'x-mine': '1' } }),
    });
    await raw.GET(getPlant, fern);
    expect(last().headers.get('x-mine')).toBe('1');
    expect(last().headers.get('x-key')).toBe(KEY);
  });

  it('sends a body that says JSON and is none as it is', async () => {
    const { fetch, last } = recordFetch();
    const raw = createRawSample({ fetch });
    await raw.POST('/seeds', { body: {}, bodySerializer: () => '{"owner": "ada@example.org"' });
    expect(last().body).toBe('{"owner": "ada@example.org"');
  });

  it('hands on what a browser makes of a redirect', async () => {
    const raw = createRawSample({ fetch: async () => Response.error() });
    expect((await raw.GET(getPlant, fern)).response.status).toBe(0);
  });

  it('refuses a route that the spec does not have', async () => {
    const { fetch, requests } = recordFetch();
    const route = '/weeds' as '/seeds';
    const call = createRawSample({ fetch }).POST(route, { body: {} });
    expect(await rejection(call)).toEqual(new TypeError('Garden has no such operation'));
    expect(requests).toEqual([]);
  });
});
