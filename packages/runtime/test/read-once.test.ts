import { expect, it } from 'vitest';
import { createClient } from '../src/index.ts';
import { recordFetch } from './recording-fetch.ts';
import { definition, KEY, type SampleOperations, type SamplePaths } from './sample-api.ts';

it.each(['region', 'baseUrl'])('a getter as %s is used as it was checked', async (name) => {
  const { fetch, last } = recordFetch();
  class Settings {
    get region() {
      return 'eu';
    }
    get baseUrl() {
      return name === 'baseUrl' ? 'https://own.example' : undefined;
    }
  }
  const settings = Object.assign(new Settings(), { key: KEY, token: null, fetch });
  const client = createClient<SampleOperations, SamplePaths>(definition, settings);
  await client.getPlant('fern');
  const host = name === 'baseUrl' ? 'own.example' : 'eu.garden.example';
  expect(new URL(last().url).host).toBe(host);
});
