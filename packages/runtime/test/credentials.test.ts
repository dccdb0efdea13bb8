import { describe, expect, it } from 'vitest';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createRawSample, createSample, KEY } from './sample-api.ts';

describe('credentials', () => {
  it('travel in the header by default', async () => {
    const { fetch, last } = recordFetch();
    await createSample({ fetch }).getPlant('fern');
    expect(last().headers.get('x-key')).toBe(KEY);
    expect(last().url).not.toContain(KEY);
  });

  it('travel in the query where keyIn says so', async () => {
    const { fetch, last } = recordFetch();
    await createSample({ fetch, keyIn: 'query' }).getPlant('fern', { limit: 1 });
    expect(last().url).toMatch(/\?key=sk_live_4711&limit=1$/);
    expect(last().headers.has('x-key')).toBe(false);
  });

  it('of an operation stand in for those of the API', async () => {
    const { fetch, last } = recordFetch(() => new Response('bye'));
    await createSample({ fetch, adminKey: 'root' }).closeGarden();
    expect(last().headers.get('x-admin')).toBe('root');
    expect(last().headers.has('x-key')).toBe(false);
  });

  it('go where an operation leaves no choice, whatever keyIn says', async () => {
    const { fetch, last } = recordFetch();
    await createSample({ fetch, keyIn: 'query' }).findPlants({ since: '2026' });
    expect(last().headers.get('x-key')).toBe(KEY);
  });

  it('that were left out are asked for by the operation that needs them', async () => {
    const { fetch, requests } = recordFetch();
    const error = await rejection(createSample({ fetch }).closeGarden());
    expect(error).toMatchObject({ kind: 'invalid', field: 'adminKey', operation: 'closeGarden' });
    expect(requests).toEqual([]);
  });

  it('that are null are not sent as a word', async () => {
    const { fetch, requests } = recordFetch();
    const client = createSample({ fetch, token: null });
    expect(await rejection(client.plantSeed({}))).toMatchObject({ field: 'token' });
    expect(requests).toEqual([]);
  });

  it('may change case in the headers of a client without being sent twice', async () => {
    const { fetch, last } = recordFetch();
    const client = createSample({ fetch, headers: { 'X-Key': 'stale' } });
    await client.getPlant('fern');
    expect(last().headers.get('x-key')).toBe(KEY);
    const raw = createRawSample({ fetch, headers: { 'X-Key': 'stale' } });
    await raw.GET('/plants/{plant_id}', { params: { path: { plant_id: 'fern' } } });
    expect(last().headers.get('x-key')).toBe(KEY);
  });
});
