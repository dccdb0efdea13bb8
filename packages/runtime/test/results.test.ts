import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  Answer,
  type ClientError,
  type ErrorKind,
  type Fetch,
  type Middleware,
  type Result,
} from '../src/index.ts';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createSample, type Plant, type SampleOptions } from './sample-api.ts';

const fern = () => Response.json({ id: 'fern' });
const gone = { error: 'no such plant' };
const says =
  (text: string, status: number, type = 'application/json'): Fetch =>
  async () =>
    new Response(text, { status, headers: { 'content-type': type } });
const own = new RangeError('budget spent');
const thrown: Middleware = () => {
  throw own;
};
const never: Fetch = () => new Promise(() => {});

type Failure = [
  kind: ErrorKind,
  what: string,
  options: SampleOptions,
  call: { readonly signal?: AbortSignal; readonly timeout?: number },
  status: number | undefined,
];

const FAILURES: Failure[] = [
  ['http', 'a documented refusal', { fetch: says(JSON.stringify(gone), 404) }, {}, 404],
  ['unexpected', 'an undocumented status', { fetch: says('{}', 418) }, {}, 418],
  ['unexpected', 'an undocumented success', { fetch: says('{}', 201) }, {}, 201],
  ['unexpected', 'a refusal in another form', { fetch: says('<p>', 404, 'text/html') }, {}, 404],
  ['network', 'no answer', { fetch: () => Promise.reject(new Error('down')) }, {}, undefined],
  ['timeout', 'an answer too late', { fetch: never, timeout: 5 }, {}, undefined],
  ['abort', 'a signal', { fetch: never }, { signal: AbortSignal.abort('enough') }, undefined],
  ['decode', 'a success in another form', { fetch: says('{"id":', 200) }, {}, 200],
  ['invalid', 'a wrong call', { fetch: never }, { timeout: -1 }, undefined],
  ['middleware', 'a middleware that throws', { middleware: [thrown] }, {}, undefined],
];

describe('try', () => {
  it('gives the data of a success, with status and answer', async () => {
    const { fetch } = recordFetch(fern);
    const result = await createSample({ fetch }).try.getPlant('fern');
    expect(result).toMatchObject({ ok: true, status: 200, outcome: undefined });
    if (!result.ok) throw result.exception;
    expect(result.data).toEqual({ id: 'fern' });
    expect(result.response).toBeInstanceOf(Answer);
    expect(result.response).toMatchObject({ status: 200, text: '{"id":"fern"}' });
    expect(result.response.headers.get('content-type')).toBe('application/json');
    expect(result).not.toHaveProperty('kind');
    expect(result).not.toHaveProperty('exception');
  });

  it('gives undefined where a success has no body', async () => {
    const { fetch } = recordFetch(() => new Response('ignored'));
    const result = await createSample({ fetch }).try.removePlant('fern');
    expect(result.ok && 'data' in result).toBe(true);
    expect(result).toMatchObject({ ok: true, status: 200, data: undefined });
  });

  it.each(FAILURES)('never throws: %s, %s', async (kind, _, options, call, status) => {
    const result = await createSample(options).try.getPlant('fern', {}, call);
    expect(result).toMatchObject({ ok: false, kind });
    if (result.ok) throw new Error('It went well.');
    const { exception } = result;
    // Only a documented refusal is told by its status; that of the others is in the answer.
    expect(result.status).toBe(kind === 'http' ? status : undefined);
    expect(result.response?.status).toBe(status);
    expect(result.response).toBe(exception.response);
    if (kind === 'http') expect(result.error).toEqual(gone);
    else expect(result.error).toBe(exception);
    expect(exception).toMatchObject({ kind, vendor: 'garden', operation: 'getPlant' });
    expect(exception).toBeInstanceOf(Error);
  });

  it.each(FAILURES)('has what the other form throws: %s, %s', async (...failure) => {
    const [kind, , options, call] = failure;
    const client = createSample(options);
    const result = await client.try.getPlant('fern', {}, call);
    const error = (await rejection(client.getPlant('fern', {}, call))) as ClientError;
    if (result.ok) throw new Error('It went well.');
    expect(error.kind).toBe(kind);
    expect(error.constructor).toBe(result.exception.constructor);
    expect(error.message).toBe(result.exception.message);
    expect({ ...error }).toEqual({ ...result.exception });
  });

  it('takes no success that only the default covers for one', async () => {
    const client = createSample({ fetch: says('{}', 201) });
    const result = await client.try.findPlants({ since: '2026' });
    expect(result).toMatchObject({ ok: false, kind: 'unexpected', response: { status: 201 } });
    const refused = createSample({ fetch: says('{}', 418) }).try.findPlants({ since: '2026' });
    expect(await refused).toMatchObject({ ok: false, kind: 'http', status: 418 });
  });

  it('has every operation, and each is free of its object', async () => {
    const client = createSample({ fetch: recordFetch(fern).fetch });
    const { try: results, ...operations } = client;
    expect(Object.keys(results)).toEqual(Object.keys(operations));
    const { getPlant } = results;
    expect(await getPlant('fern')).toHaveProperty('ok', true);
  });

  it('is told apart by ok, then kind, then status', () => {
    type Told = Result<Record<200, Plant>, { 404: typeof gone; 500: string }>;
    const read = (result: Told): unknown => {
      if (result.ok) return expectTypeOf(result.data).toEqualTypeOf<Plant>();
      if (result.status === 404) return expectTypeOf(result.error).toEqualTypeOf<typeof gone>();
      if (result.kind === 'http') return expectTypeOf(result.error).toEqualTypeOf<string>();
      if (result.kind === 'network') {
        return expectTypeOf(result.error.code).toEqualTypeOf<string | undefined>();
      }
      return expectTypeOf(result.error).toExtend<Error>();
    };
    expect(read).toBeTypeOf('function');
  });
});
