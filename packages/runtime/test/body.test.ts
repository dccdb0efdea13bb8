import { describe, expect, it } from 'vitest';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createSample, type Seed, TOKEN } from './sample-api.ts';

async function bodyOf(input: unknown): Promise<unknown> {
  const { fetch, last } = recordFetch();
  await createSample({ fetch }).plantSeed(input as Seed);
  return JSON.parse(last().body);
}

describe('the body of a call', () => {
  it('is JSON, and says so', async () => {
    const { fetch, last } = recordFetch();
    await createSample({ fetch }).plantSeed({ kind: 'oak' });
    expect(last().init.method).toBe('POST');
    expect(last().headers.get('content-type')).toBe('application/json');
    expect(last().headers.get('accept')).toBe('application/json, text/plain');
    expect(last().body).toBe(`{"token":"${TOKEN}","kind":"oak"}`);
  });

  it('has the token filled in', async () => {
    expect(await bodyOf({})).toEqual({ token: TOKEN });
  });

  it("has the caller's own token instead", async () => {
    expect(await bodyOf({ token: 'other' })).toEqual({ token: 'other' });
  });

  it('keeps the filled token where the caller says undefined', async () => {
    expect(await bodyOf({ token: undefined })).toEqual({ token: TOKEN });
  });

  it('is what toJSON makes of it', async () => {
    class Sapling {
      #kind = 'oak';
      toJSON() {
        return { kind: this.#kind };
      }
    }
    expect(await bodyOf(new Sapling())).toEqual({ token: TOKEN, kind: 'oak' });
  });

  it.each<[string, unknown]>([
    ['missing', undefined],
    ['null', null],
    ['an array', [{ kind: 'oak' }]],
    ['a string', 'oak'],
    ['a Map', new Map([['kind', 'oak']])],
    ['a Date', new Date(0)],
  ])('is refused where it is required and %s', async (_, input) => {
    const { fetch, requests } = recordFetch();
    const error = await rejection(createSample({ fetch }).plantSeed(input as Seed));
    expect(error).toMatchObject({ kind: 'invalid', field: 'body', operation: 'plantSeed' });
    expect(requests).toEqual([]);
  });

  it('may be left out where it is optional', async () => {
    const { fetch, last } = recordFetch(() => new Response(''));
    await createSample({ fetch }).waterPlant('fern');
    expect(last().init).not.toHaveProperty('body');
    expect(last().headers.has('content-type')).toBe(false);
    await createSample({ fetch }).waterPlant('fern', { liters: 2 });
    expect(last().body).toBe('{"liters":2}');
  });
});
