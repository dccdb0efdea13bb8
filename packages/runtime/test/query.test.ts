import { describe, expect, it } from 'vitest';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createSample, type PlantQuery } from './sample-api.ts';

async function queryOf(input: unknown): Promise<string> {
  const { fetch, last } = recordFetch();
  await createSample({ fetch }).getPlant('fern', input as PlantQuery);
  return last().url.replace('https://eu.garden.example/v1/plants/fern', '');
}

describe('query', () => {
  it.each<[PlantQuery, string]>([
    [{}, ''],
    [{ field: ['a', 'b c'] }, '?field=a&field=b%20c'],
    [{ tags: ['a', 'b,c'] }, '?tags=a,b%2Cc'],
    [{ field: [], tags: [] }, ''],
    [{ field: ['a', undefined, null, 'b'] }, '?field=a&field=b'],
    [{ note: undefined }, ''],
    [{ wild: false, height: 0, note: '' }, '?wild=false&height=0&note='],
    [{ height: 1708102555327 }, '?height=1708102555327'],
    [{ height: -0.5, wild: true }, '?height=-0.5&wild=true'],
    [{ note: '+</&=#?' }, '?note=%2B%3C%2F%26%3D%23%3F'],
    [{ note: 'ünï' }, '?note=%C3%BCn%C3%AF'],
  ])('%j gives %j', async (input, query) => {
    expect(await queryOf(input)).toBe(query);
  });

  it.each<[string, string, unknown]>([
    ['NaN', 'limit', { limit: Number.NaN }],
    ['Infinity', 'limit', { limit: Number.POSITIVE_INFINITY }],
    ['a number with an exponent', 'height', { height: 1e21 }],
    ['a small number with an exponent', 'height', { height: 1e-7 }],
    ['a Date', 'note', { note: new Date(0) }],
    ['an object', 'note', { note: { gte: 1 } }],
    ['an array in an array', 'field', { field: [['a']] }],
    ['a function', 'wild', { wild: () => true }],
    ['a lone surrogate', 'note', { note: 'a\ud83c' }],
    ['an unknown name', 'colour', { colour: 'green' }],
    ['a string as the whole input', 'input', 'limit=1'],
    ['null as the whole input', 'input', null],
  ])('%s is refused by name, and nothing is sent', async (_, field, input) => {
    const { fetch, requests } = recordFetch();
    const error = await rejection(createSample({ fetch }).getPlant('fern', input as PlantQuery));
    expect(error).toMatchObject({ kind: 'invalid', field, operation: 'getPlant' });
    expect(requests).toEqual([]);
  });

  it('of an operation with a body is an option', async () => {
    const { fetch, last } = recordFetch();
    await createSample({ fetch }).plantSeed({ kind: 'oak' }, { query: { dryRun: true } });
    expect(last().url).toBe('https://eu.garden.example/v1/seeds?dryRun=true');
  });

  it('of an operation that takes none is refused', async () => {
    const input = { force: true } as unknown as undefined;
    const error = await rejection(createSample().removePlant('fern', input));
    expect((error as Error).message).toContain('`force` is not known here');
  });
});
