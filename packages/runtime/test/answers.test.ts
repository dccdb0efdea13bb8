import { describe, expect, expectTypeOf, it } from 'vitest';
import { DecodeError } from '../src/index.ts';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createSample, type Plant } from './sample-api.ts';

const body = (text: string, type?: string, status = 200) =>
  recordFetch(
    () => new Response(text, { status, ...(type && { headers: { 'content-type': type } }) }),
  ).fetch;

describe('a documented success', () => {
  it('is its parsed JSON', async () => {
    const plant = await createSample({
      fetch: body('{"id":"fern"}', 'Application/JSON; charset=utf-8'),
    }).getPlant('fern');
    expectTypeOf(plant).toEqualTypeOf<Plant>();
    expect(plant).toEqual({ id: 'fern' });
  });

  it('is undefined where no content is documented, unless a page came', async () => {
    for (const fetch of [body(''), body('{"ok":true}', 'application/json')]) {
      expect(await createSample({ fetch }).removePlant('fern')).toBeUndefined();
    }
    const portal = createSample({ fetch: body('<p>', 'text/html') });
    expect(await rejection(portal.removePlant('fern'))).toMatchObject({ kind: 'decode' });
    expectTypeOf(createSample().removePlant).returns.resolves.toEqualTypeOf<void>();
  });

  it.each([
    ['a text', 'sown', 'text/plain; charset=utf-8'],
    ['an empty text', '', 'text/plain'],
    ['a text that looks like JSON', '7', 'text/plain'],
  ])('is a text: %s', async (_, text, type) => {
    // A string body would bring a type of its own.
    const stream = () =>
      new Response(new Blob([text]).stream(), { headers: type ? { 'content-type': type } : {} });
    expect(await createSample({ fetch: recordFetch(stream).fetch }).plantSeed({})).toBe(text);
  });

  it('is checked JSON where the type is not said', async () => {
    const answer = (text: string) =>
      recordFetch(() => new Response(new Blob([text]).stream())).fetch;
    expect(await createSample({ fetch: answer('{"id":"fern"}') }).getPlant('fern')).toEqual({
      id: 'fern',
    });
    const error = await rejection(createSample({ fetch: answer('<p>') }).getPlant('fern'));
    expect(error).toBeInstanceOf(DecodeError);
  });
});

describe('a success whose body is not the documented one is a DecodeError', () => {
  it.each([
    ['empty', '', 'application/json', 'got an empty body'],
    ['HTML', '<p>Mara</p>', 'text/html', 'expected application/json, got text/html'],
    ['malformed JSON', '{"name":"Mara"', 'application/json', 'got malformed JSON of 14 characters'],
    ['JSON called a text', '{"name":"Mara"}', 'text/plain', 'got text/plain'],
  ])('%s', async (_, text, type, problem) => {
    const error = await rejection(createSample({ fetch: body(text, type) }).getPlant('fern'));
    if (!(error instanceof DecodeError)) throw error;
    expectTypeOf(error.status).toEqualTypeOf<number>();
    expect(error).toMatchObject({
      kind: 'decode',
      vendor: 'garden',
      operation: 'getPlant',
      status: 200,
    });
    expect(error.message).toContain('Garden getPlant (GET /plants/{plant_id}) succeeded with 200');
    expect(error.message).toContain(problem);
    expect(error.cause).toBeUndefined();
    expect(error.text).toBe(text);
    expect(error.headers.get('content-type')).toBe(type);
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain('Mara');
  });

  it('an empty JSON document, also where a text may be empty', async () => {
    const error = await rejection(
      createSample({ fetch: body('', 'application/json') }).plantSeed({}),
    );
    expect(error).toMatchObject({ kind: 'decode' });
  });
});
