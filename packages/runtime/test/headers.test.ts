import { describe, expect, it } from 'vitest';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createSample, type PlantSeedOptions, type SampleOptions } from './sample-api.ts';

async function headersOf(options: SampleOptions, call: PlantSeedOptions = {}): Promise<Headers> {
  const { fetch, last } = recordFetch();
  await createSample({ fetch, ...options }).plantSeed({}, call);
  return last().headers;
}

describe('headers', () => {
  it('of the client go with every call', async () => {
    expect((await headersOf({ headers: { 'X-App': 'greenhouse' } })).get('x-app')).toBe(
      'greenhouse',
    );
  });

  it('come from the header parameters of an operation', async () => {
    const headers = await headersOf({}, { header: { 'x-visitor': 'v-1' } });
    expect(headers.get('x-visitor')).toBe('v-1');
  });

  it('of a call win over header parameters, and those over the client', async () => {
    const client = { headers: { 'X-Visitor': 'client' } };
    const header = { 'x-visitor': 'parameter' };
    expect((await headersOf(client)).get('x-visitor')).toBe('client');
    expect((await headersOf(client, { header })).get('x-visitor')).toBe('parameter');
    const headers = { 'X-VISITOR': 'call' };
    expect((await headersOf(client, { header, headers })).get('x-visitor')).toBe('call');
  });

  it('that are undefined leave the others as they are', async () => {
    const header = { 'x-visitor': undefined } as unknown as { 'x-visitor': string };
    const headers = await headersOf({ headers: { 'x-visitor': 'client' } }, { header });
    expect(headers.get('x-visitor')).toBe('client');
  });

  it('of a call may be another Accept or credential', async () => {
    const call = { headers: { Accept: 'text/plain', 'X-Key': 'other' } };
    const headers = await headersOf({}, call);
    expect([headers.get('accept'), headers.get('x-key')]).toEqual(['text/plain', 'other']);
  });

  it.each<[string, object]>([
    ['headers', { headers: { 'x-a': {} } }],
    ['headers', { headers: new Headers() }],
    ['header', { header: { 'x-visitor': 'one\ntwo' } }],
    ['query', { query: ['dryRun'] }],
    ['options', 'text' as unknown as object],
  ])('%s of a call are refused by name', async (field, call) => {
    const { fetch, requests } = recordFetch();
    const error = await rejection(createSample({ fetch }).plantSeed({}, call));
    expect(error).toMatchObject({ kind: 'invalid', field, operation: 'plantSeed' });
    expect(requests).toEqual([]);
  });
});
