import { describe, expect, it } from 'vitest';
import { createClient, InvalidInputError } from '../src/index.ts';
import { createSample, definition, KEY, type SampleOptions } from './sample-api.ts';

function refusal(options: object): InvalidInputError {
  try {
    createSample(options as SampleOptions);
  } catch (error) {
    if (error instanceof InvalidInputError) return error;
    throw error;
  }
  throw new Error('The options were taken.');
}

describe('client options are refused at once, by name', () => {
  it.each<[what: string, field: string, options: object]>([
    ['missing', 'key', { key: undefined }],
    ['null without being nullable', 'key', { key: null }],
    ['of another type', 'key', { key: 47110815 }],
    ['empty', 'key', { key: '' }],
    ['too short', 'key', { key: 'sk_1' }],
    ['too long', 'key', { key: 'sk_live_4711_sk_live_4711' }],
    ['with a trailing newline', 'key', { key: `${KEY}\n` }],
    ['with a trailing newline', 'token', { token: 'tok_0815\n' }],
    ['with a leading space', 'token', { token: ' tok_0815' }],
    ['with what no header can carry', 'token', { token: 'tok_\u2026' }],
    ['against its pattern', 'key', { key: 'SK-LIVE-4711' }],
    ['missing though nullable', 'token', { token: undefined }],
    ['optional, of another type', 'adminKey', { adminKey: {} }],
    ['unknown', 'apikey', { apikey: KEY }],
    ['missing', 'region', { region: undefined }],
    ['of no value there is', 'region', { region: 'mars' }],
    ['swapped with the key', 'region', { region: KEY }],
    ['of no value there is', 'keyIn', { keyIn: 'cookie' }],
    ['no boolean', 'allowHttp', { allowHttp: 'yes' }],
    ['no function', 'fetch', { fetch: {} }],
    ['zero', 'timeout', { timeout: 0 }],
    ['below one', 'timeout', { timeout: 0.5 }],
    ['not a number', 'timeout', { timeout: Number.NaN }],
    ['negative', 'timeout', { timeout: -1 }],
    ['infinite', 'timeout', { timeout: Number.POSITIVE_INFINITY }],
    ['more than a timer holds', 'timeout', { timeout: 2 ** 31 }],
    ['true', 'timeout', { timeout: true }],
    ['a string', 'timeout', { timeout: '50' }],
    ['not strings', 'headers', { headers: { 'x-a': {} } }],
    ['a Headers object', 'headers', { headers: new Headers() }],
    ['with a line break', 'headers', { headers: { 'x-a': 'one\r\nx-b: two' } }],
    ['with a name that is none', 'headers', { headers: { 'x a': 'one' } }],
    ['not an array', 'middleware', { middleware: () => {} }],
    ['not functions', 'middleware.0', { middleware: ['log'] }],
  ])('%s: %s', (_, field, options) => {
    const error = refusal(options);
    expect(error).toMatchObject({ kind: 'invalid', vendor: 'garden', field });
    expect(error.operation).toBeUndefined();
    expect(error.message).toContain(`The options of the Garden client: \`${field}\` `);
  });

  it.each(['sk_1', `${KEY}\n`, 'SK-LIVE-4711', 'sk_live_\u2026', `${KEY}_${KEY}`])(
    'the message has nothing of %j',
    (key) => {
      expect(refusal({ key }).message).not.toContain(key.trim());
    },
  );

  it('the message has nothing of a header', () => {
    expect(refusal({ headers: { cookie: 'sid=77\n1' } }).message).not.toContain('77');
  });

  it('an unknown one is told what there is', () => {
    expect(refusal({ retries: 3 }).message).toMatch(/there are key, .*keyIn, region, baseUrl/);
  });

  it.each([undefined, null, 'sk'])('no options at all: %j', (options) => {
    const make = () => createClient(definition, options as unknown as object);
    expect(make).toThrow(InvalidInputError);
    expect(make).toThrow('`options` must be an object');
  });
});

describe('client options are taken', () => {
  it.each<SampleOptions>([
    {},
    { token: null },
    { adminKey: 'x' },
    { keyIn: 'query' },
    { timeout: false },
    { timeout: 2 ** 31 - 1 },
    { headers: {} },
    { middleware: [] },
    { fetch: undefined, baseUrl: undefined },
  ])('%j', (options) => {
    expect(createSample(options)).toHaveProperty('getPlant');
  });

  it('as they were when the client was made', async () => {
    const sent: string[] = [];
    const options = {
      baseUrl: 'https://one.example',
      fetch: async (url: string) => {
        sent.push(url);
        return Response.json({ id: 'fern' });
      },
    };
    const all = { key: KEY, token: null, region: 'us' as const, ...options };
    const client = createClient<{ getPlant(id: string): Promise<unknown> }, object>(
      definition,
      all,
    );
    all.key = 'changed_later';
    all.fetch = async () => Response.error();
    await client.getPlant('fern');
    expect(sent).toEqual(['https://one.example/plants/fern']);
  });
});
