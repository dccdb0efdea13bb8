import { describe, expect, expectTypeOf, it } from 'vitest';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createSample, type Plant } from './sample-api.ts';

describe('path parameters', () => {
  it.each([
    ['1708102555327.NLOjmg', '1708102555327.NLOjmg'],
    ['a/b', 'a%2Fb'],
    ['../events/search', '..%2Fevents%2Fsearch'],
    ['a?b=1', 'a%3Fb%3D1'],
    ['a#b', 'a%23b'],
    ['a b', 'a%20b'],
    ['a+b', 'a%2Bb'],
    ['a\\b', 'a%5Cb'],
    ['$&', '%24%26'],
    ['$1', '%241'],
    ['...', '...'],
    ['%2e%2e', '%252e%252e'],
    ['ünï', '%C3%BCn%C3%AF'],
    ['🌿', '%F0%9F%8C%BF'],
    ['{plant_id}', '%7Bplant_id%7D'],
  ])('%j is the one segment %s', async (id, segment) => {
    const { fetch, last } = recordFetch();
    await createSample({ fetch }).getPlant(id);
    expect(last().url).toBe(`https://eu.garden.example/v1/plants/${segment}`);
    expect(new URL(last().url).pathname).toBe(`/v1/plants/${segment}`);
  });

  it.each<[unknown, string]>([
    ['', 'an empty string'],
    ['.', '"."'],
    ['..', '".."'],
    ['\ud83c', 'a lone surrogate'],
    ['a\udf3fb', 'a lone surrogate'],
    [undefined, 'undefined'],
    [null, 'null'],
    [Number.NaN, 'NaN'],
    [{ id: 'fern' }, 'an object'],
    [['fern'], 'an array'],
    [true, 'a boolean'],
  ])('%j is refused, and nothing is sent', async (id, got) => {
    const { fetch, requests } = recordFetch();
    const error = await rejection(createSample({ fetch }).getPlant(id as string));
    expect(error).toMatchObject({ kind: 'invalid', field: 'plant_id', operation: 'getPlant' });
    expect((error as Error).message).toContain(got);
    expect(requests).toEqual([]);
  });

  it('a number is written out', async () => {
    const { fetch, last } = recordFetch();
    await createSample({ fetch })
      .removePlant(7 as unknown as string)
      .catch(() => {});
    expect(last().url).toMatch(/\/plants\/7$/);
    expectTypeOf(createSample().getPlant).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(createSample().getPlant).returns.resolves.toEqualTypeOf<Plant>();
  });
});
