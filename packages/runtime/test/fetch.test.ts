import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ClientOptions, Fetch } from '../src/index.ts';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createRawSample, createSample } from './sample-api.ts';

describe('fetch', () => {
  it('that is injected is called with a URL string and an init', async () => {
    const { fetch, requests } = recordFetch();
    await createSample({ fetch }).getPlant('fern');
    expect(requests).toHaveLength(1);
    const { url, init } = requests[0] ?? {};
    expect(url).toBeTypeOf('string');
    expect(init).toMatchObject({ method: 'GET', redirect: 'manual' });
    expect(init?.headers).toBeInstanceOf(Headers);
    expect(init?.signal).toBeInstanceOf(AbortSignal);
    expect(init).not.toHaveProperty('body');
    expectTypeOf<typeof globalThis.fetch>().toExtend<Fetch>();
    expectTypeOf<ClientOptions['fetch']>().toEqualTypeOf<Fetch | undefined>();
  });

  it('is called unbound', async () => {
    const receivers: unknown[] = [];
    const fetch = async function (this: unknown) {
      receivers.push(this);
      return Response.json({ id: 'fern' });
    };
    await createSample({ fetch }).getPlant('fern');
    expect(receivers).toEqual([undefined]);
  });

  it('that throws at once is a failed promise all the same', async () => {
    const fetch = () => {
      throw new Error('down');
    };
    expect(await rejection(createSample({ fetch }).getPlant('fern'))).toMatchObject({
      kind: 'network',
    });
  });

  it('is otherwise the global one of the moment', async () => {
    const client = createSample();
    const raw = createRawSample();
    const original = globalThis.fetch;
    const { fetch, requests } = recordFetch();
    const receivers: unknown[] = [];
    try {
      globalThis.fetch = function (this: unknown, url, init) {
        receivers.push(this);
        return fetch(String(url), init ?? {});
      };
      expect(await client.getPlant('fern')).toEqual({ id: 'fern' });
      await raw.DELETE('/plants/{plant_id}', { params: { path: { plant_id: 'fern' } } });
    } finally {
      globalThis.fetch = original;
    }
    expect(requests.map(({ init }) => init.method)).toEqual(['GET', 'DELETE']);
    expect(receivers).toEqual([undefined, undefined]);
  });
});
