import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Middleware, MiddlewareContext, OutgoingRequest } from '../src/index.ts';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createSample, TOKEN } from './sample-api.ts';

describe('middleware', () => {
  it('stands around the request like an onion, the first outermost', async () => {
    const steps: string[] = [];
    const layer =
      (name: string): Middleware =>
      async (_, next) => {
        steps.push(`${name} in`);
        const response = await next();
        steps.push(`${name} out`);
        return response;
      };
    const fetch = async () => {
      steps.push('fetch');
      return Response.json({ id: 'fern' });
    };
    await createSample({ fetch, middleware: [layer('a'), layer('b')] }).getPlant('fern');
    expect(steps).toEqual(['a in', 'b in', 'fetch', 'b out', 'a out']);
  });

  it('knows vendor, operation, route and attempt', async () => {
    const seen: MiddlewareContext[] = [];
    const keep: Middleware = (context, next) => {
      seen.push(context);
      return next();
    };
    const { fetch } = recordFetch();
    await createSample({ fetch, middleware: [keep] }).plantSeed({ kind: 'oak' });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      vendor: 'garden',
      operation: 'plantSeed',
      route: '/seeds',
      attempt: 1,
      request: { method: 'POST', url: 'https://eu.garden.example/v1/seeds' },
    });
    expect(seen[0]?.request.body).toBe(`{"token":"${TOKEN}","kind":"oak"}`);
    expectTypeOf(seen[0]?.request).toEqualTypeOf<OutgoingRequest | undefined>();
  });

  it('may replace the request for what lies further in', async () => {
    const { fetch, last } = recordFetch();
    const urls: string[] = [];
    const replace: Middleware = ({ request }, next) => {
      const headers = new Headers(request.headers);
      headers.set('x-signed', 'yes');
      return next({ ...request, url: `${request.url}?v=2`, headers });
    };
    const watch: Middleware = ({ request }, next) => {
      urls.push(request.url);
      return next();
    };
    await createSample({ fetch, middleware: [watch, replace, watch] }).getPlant('fern');
    const url = 'https://eu.garden.example/v1/plants/fern';
    expect(urls).toEqual([url, `${url}?v=2`]);
    expect(last().url).toBe(`${url}?v=2`);
    expect(last().headers.get('x-signed')).toBe('yes');
  });

  it('may replace the response, or answer without sending', async () => {
    const { fetch, requests } = recordFetch();
    const cached: Middleware = async () => Response.json({ id: 'cached' });
    expect(await createSample({ fetch, middleware: [cached] }).getPlant('fern')).toEqual({
      id: 'cached',
    });
    expect(requests).toEqual([]);
    const teapot: Middleware = async (_, next) =>
      new Response((await next()).body, { status: 418 });
    const error = await rejection(createSample({ fetch, middleware: [teapot] }).getPlant('fern'));
    expect(error).toMatchObject({ kind: 'unexpected', status: 418, text: '{"id":"fern"}' });
  });

  it('may read the body of a clone', async () => {
    const texts: string[] = [];
    const read: Middleware = async (_, next) => {
      const response = await next();
      texts.push(await response.clone().text());
      return response;
    };
    const { fetch } = recordFetch();
    expect(await createSample({ fetch, middleware: [read] }).getPlant('fern')).toEqual({
      id: 'fern',
    });
    expect(texts).toEqual(['{"id":"fern"}']);
  });

  it('may read the body, as often as it likes', async () => {
    const texts: string[] = [];
    const read: Middleware = async (context, next) => {
      const response = await next();
      texts.push(await context.read(response), await context.read(response));
      return response;
    };
    const { fetch } = recordFetch();
    expect(await createSample({ fetch, middleware: [read, read] }).getPlant('fern')).toEqual({
      id: 'fern',
    });
    expect(texts).toEqual(Array(4).fill('{"id":"fern"}'));
  });

  it('has its own errors wrapped, and sees those of the network', async () => {
    const own = new RangeError('budget spent');
    const seen: unknown[] = [];
    const watch: Middleware = (_, next) =>
      next().catch((error) => {
        seen.push(error);
        throw own;
      });
    const fetch = () => Promise.reject(new Error('down'));
    const wrapped = { kind: 'middleware', cause: own };
    const error = await rejection(createSample({ fetch, middleware: [watch] }).getPlant('fern'));
    expect(error).toMatchObject(wrapped);
    expect(seen).toEqual([expect.objectContaining({ kind: 'network' })]);
    const sync: Middleware = () => {
      throw own;
    };
    const thrown = await rejection(createSample({ middleware: [sync] }).getPlant('fern'));
    expect(thrown).toMatchObject(wrapped);
  });
});
