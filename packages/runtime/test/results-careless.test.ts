import { describe, expect, it } from 'vitest';
import { type Fetch, isClientError } from '../src/index.ts';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createSample } from './sample-api.ts';

/** What a careless mock takes for a response. */
const mock =
  (parts: object | undefined): Fetch =>
  async () =>
    parts as Response;
const text = async () => '{"id":"fern"}';
const headers = new Headers({ 'content-type': 'application/json' });

describe('a fetch that gives no usable Response is a failure of its own kind', () => {
  it.each([
    ['nothing', undefined],
    ['no text', { status: 200, headers }],
    ['a body that is no stream', { status: 200, headers, body: { id: 'fern' } }],
    ['a body that cannot be let go', { status: 200, headers, body: { cancel() {} } }],
    ['no headers', { status: 200, text }],
    ['headers that are a plain object', { status: 200, text, headers: {} }],
    ['a text that is none', { status: 200, headers, text: async () => undefined }],
  ])('%s', async (_, parts) => {
    const client = createSample({ fetch: mock(parts) });
    expect(await client.try.getPlant('fern')).toMatchObject({ ok: false, kind: 'middleware' });
    expect(await rejection(client.getPlant('fern'))).toMatchObject({ kind: 'middleware' });
  });
});

describe('an input that throws when it is read is invalid', () => {
  const own = new RangeError('personal');
  const broken = new Proxy(
    {},
    {
      ownKeys() {
        throw own;
      },
      get() {
        throw own;
      },
    },
  );
  const client = createSample({ fetch: recordFetch().fetch });

  it.each([
    ['a body', () => client.try.plantSeed({ value: broken })],
    ['a toJSON', () => client.try.plantSeed({ value: { toJSON: () => broken } })],
    ['a query', () => client.try.findPlants(broken as { since: string })],
    ['a header parameter', () => client.try.plantSeed({}, { header: broken })],
    ['a header', () => client.try.plantSeed({}, { headers: broken })],
    ['the options', () => client.try.plantSeed({}, broken)],
  ])('%s', async (_, call) => {
    const result = await call();
    expect(result).toMatchObject({ ok: false, kind: 'invalid' });
    if (result.ok) throw new Error('It went well.');
    expect(isClientError(result.exception)).toBe(true);
    expect(`${result.exception.stack}`).not.toContain('personal');
  });
});

describe('an option of a wrong type is named', () => {
  const give = () => 5;

  it.each(['timeout', 'deadline', 'retry'])('%s that is a function', async (name) => {
    const options = { [name]: give };
    expect(() => createSample(options)).toThrow(
      expect.objectContaining({ kind: 'invalid', field: name }),
    );
    const result = await createSample().try.getPlant('fern', {}, options);
    expect(result).toMatchObject({ kind: 'invalid', error: { field: name } });
  });
});
