import { describe, expect, it } from 'vitest';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createSample } from './sample-api.ts';

describe('options of a call that are refused, before anything is sent', () => {
  it.each<[string, object, string]>([
    ['a misspelt one', { timout: 5 }, 'timout'],
    ['the query of an operation whose input it is', { query: { limit: 1 } }, 'query'],
    ['a signal that is none', { signal: { aborted: false } }, 'signal.addEventListener'],
    ['a header that is an object', { header: { 'x-visitor': {} } }, 'header'],
  ])('%s', async (_, options, field) => {
    const { fetch, requests } = recordFetch();
    const call = createSample({ fetch }).getPlant('fern', {}, options);
    expect(await rejection(call)).toMatchObject({ kind: 'invalid', field });
    expect(requests).toEqual([]);
  });

  it.each([undefined, null])('a required query parameter that is %s', async (since) => {
    const { fetch, requests } = recordFetch();
    const error = await rejection(createSample({ fetch }).findPlants({ since } as never));
    expect(error).toMatchObject({ kind: 'invalid', field: 'since' });
    expect(requests).toEqual([]);
  });

  it('but not header parameters that a spec types as numbers', async () => {
    const { fetch, last } = recordFetch();
    const options = { header: { 'x-visitor': 7 as unknown as string } };
    await createSample({ fetch }).plantSeed({ kind: 'oak' }, options);
    expect(last().headers.get('x-visitor')).toBe('7');
  });
});
