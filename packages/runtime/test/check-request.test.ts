import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { describe, expect, it } from 'vitest';
import { checkRequest } from '../src/index.ts';
import { recordFetch } from './recording-fetch.ts';
import { createSample, type SampleOptions } from './sample-api.ts';

describe('checkRequest', () => {
  it.each<[string, string, readonly unknown[], string]>([
    ['an input', 'getPlant', ['fern', { limit: 0 }], 'limit'],
    ['a body', 'plantSeed', [{ value: { n: Number.NaN } }], '/value/n'],
    ['a path parameter', 'getPlant', [''], 'plant_id'],
    ['an option', 'getPlant', ['fern', {}, { timeout: 0 }], 'timeout'],
    ['a credential that is missing', 'closeGarden', [], 'adminKey'],
  ])('names %s that a call would be refused for', (_, operation, args, field) => {
    expect(checkRequest(createSample(), operation, args)).toMatchObject({ kind: 'invalid', field });
  });

  it('finds nothing wrong with a call that could be sent', () => {
    expect(checkRequest(createSample(), 'getPlant', ['fern', { limit: 1 }])).toBeUndefined();
    const unchecked = ['fern', { limit: 0 }, { validate: false }];
    expect(checkRequest(createSample(), 'getPlant', unchecked)).toBeUndefined();
  });

  it('sends nothing, tells nobody, and asks no function for a credential', () => {
    const { fetch, requests } = recordFetch();
    const token = () => expect.unreachable();
    const options = { fetch, token } as unknown as SampleOptions;
    const told: unknown[] = [];
    const tell = (event: unknown) => void told.push(event);
    subscribe('visitor-apis:start', tell);
    expect(checkRequest(createSample(options), 'plantSeed', [{ value: 1 }])).toBeUndefined();
    unsubscribe('visitor-apis:start', tell);
    expect([requests, told]).toEqual([[], []]);
  });
});
