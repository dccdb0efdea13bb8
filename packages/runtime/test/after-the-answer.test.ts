import { describe, expect, it } from 'vitest';
import { type Middleware, MiddlewareError } from '../src/index.ts';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createSample } from './sample-api.ts';

describe('a mistake of the caller is not a failure of the network', () => {
  it.each<[string, Middleware]>([
    [
      'a middleware that reads the body',
      async (_, next) => {
        const response = await next();
        await response.text();
        return response;
      },
    ],
    ['a middleware that returns nothing', async (_, next) => void (await next()) as never],
  ])('%s', async (_, middleware) => {
    const { fetch } = recordFetch();
    const error = await rejection(
      createSample({ fetch, middleware: [middleware] }).getPlant('fern'),
    );
    expect(error).toBeInstanceOf(MiddlewareError);
    expect((error as Error).message).toContain('a middleware or the fetch');
  });

  it('a fetch that gives nothing', async () => {
    const error = await rejection(
      createSample({ fetch: async () => undefined as never }).getPlant('a'),
    );
    expect(error).toMatchObject({ kind: 'middleware' });
  });
});

it('sends nothing after the call was given up', async () => {
  const { fetch, requests } = recordFetch();
  let woken: () => void = () => {};
  const slow: Middleware = async (_, next) => {
    await new Promise<void>((resolve) => {
      woken = resolve;
    });
    return next();
  };
  const error = await rejection(
    createSample({ fetch, middleware: [slow], timeout: 20 }).getPlant('fern'),
  );
  expect(error).toMatchObject({ kind: 'timeout' });
  woken();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(requests).toEqual([]);
});

describe('a success that the spec does not document', () => {
  it.each([201, 204, 207])(
    '%i is unexpected, and says that the request arrived',
    async (status) => {
      const { fetch } = recordFetch(() => new Response(null, { status }));
      const error = await rejection(createSample({ fetch }).findPlants({ since: '2026' }));
      expect(error).toMatchObject({ kind: 'unexpected', status });
      expect((error as Error).message).toContain('The request did arrive.');
    },
  );

  it('is not what a default response promises, which tells of failures', async () => {
    const { fetch } = recordFetch(() => Response.json({}, { status: 503 }));
    const error = await rejection(createSample({ fetch }).findPlants({ since: '2026' }));
    expect(error).toMatchObject({ kind: 'http', status: 503 });
  });
});
