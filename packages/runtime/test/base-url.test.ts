import { describe, expect, it } from 'vitest';
import { recordFetch } from './recording-fetch.ts';
import { createSample, type SampleOptions } from './sample-api.ts';

async function sentTo(options: SampleOptions): Promise<string> {
  const { fetch, last } = recordFetch();
  await createSample({ fetch, ...options }).getPlant('fern');
  return last().url;
}

describe('baseUrl', () => {
  it.each<[string, object]>([
    ['relative', { baseUrl: '/v1' }],
    ['empty', { baseUrl: '' }],
    ['a secret in the wrong place', { baseUrl: 'pw_4711' }],
    ['of another type', { baseUrl: new URL('https://garden.example') }],
    ['with credentials', { baseUrl: 'https://user:pw_4711@garden.example' }],
    ['with a query', { baseUrl: 'https://garden.example/v1?a=1' }],
    ['with an empty query', { baseUrl: 'https://garden.example/v1?' }],
    ['with a fragment', { baseUrl: 'https://garden.example/v1#' }],
    ['with a trailing newline', { baseUrl: 'https://garden.example/v1\n' }],
    ['http on another host', { baseUrl: 'http://garden.example' }],
    ['http on a host that only looks like this one', { baseUrl: 'http://localhost.example' }],
    ['http with allowHttp false', { baseUrl: 'http://garden.example', allowHttp: false }],
    ['of another protocol', { baseUrl: 'ftp://garden.example', allowHttp: true }],
  ])('is refused: %s', (_, options) => {
    const make = () => createSample(options as SampleOptions);
    expect(make).toThrow(/`baseUrl`/);
    expect(make).not.toThrow(/pw_4711/);
  });

  it.each([
    ['http://localhost:4010', 'http://localhost:4010/plants/fern'],
    ['http://127.0.0.1/', 'http://127.0.0.1/plants/fern'],
    ['http://[::1]:80', 'http://[::1]:80/plants/fern'],
    ['https://proxy.example/garden//', 'https://proxy.example/garden/plants/fern'],
  ])('%s is taken, its path kept, slashes at its end dropped', async (baseUrl, url) => {
    expect(await sentTo({ baseUrl })).toBe(url);
  });

  it('is http on any host with allowHttp', async () => {
    const url = await sentTo({ baseUrl: 'http://garden.lan', allowHttp: true });
    expect(url).toBe('http://garden.lan/plants/fern');
  });

  it('is otherwise the server of the region', async () => {
    expect(await sentTo({ region: 'us' })).toBe('https://us.garden.example/v1/plants/fern');
    expect(await sentTo({ region: 'eu' })).toBe('https://eu.garden.example/v1/plants/fern');
  });
});
