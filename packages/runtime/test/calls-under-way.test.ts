import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createClient } from '../src/index.ts';
import { FakeClock } from './fake-clock.ts';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createSample, definition, KEY, type SampleOperations } from './sample-api.ts';

const never = () => new Promise<string>(() => {});

/** A client whose secret is asked for at each call. */
function startAsking(token: () => Promise<string>, clock: FakeClock, options: object = {}) {
  const { fetch, requests } = recordFetch();
  const all = { key: KEY, region: 'eu', token, fetch, ...options };
  const client = createClient<SampleOperations, object>(definition, all, clock);
  return { client, requests };
}

describe('a call whose secret has to be asked for', () => {
  it('ends at its deadline even so', async () => {
    const clock = new FakeClock();
    const { client, requests } = startAsking(never, clock, { deadline: 500 });
    const error = await rejection(clock.run(client.plantSeed({})));
    expect(error).toMatchObject({ kind: 'timeout', limit: 'deadline', timeout: 500 });
    expect(requests).toEqual([]);
  });

  it('has the time that this takes taken off its deadline', async () => {
    const clock = new FakeClock();
    const token = () => clock.wait(400).then(() => 'tok_0815');
    const fetch = () => never() as never;
    const { client } = startAsking(token, clock, { deadline: 500, timeout: false, fetch });
    const start = clock.now();
    expect(await rejection(clock.run(client.plantSeed({})))).toMatchObject({ kind: 'timeout' });
    expect(clock.now() - start).toBe(500);
  });

  it('ends when it is aborted', async () => {
    const clock = new FakeClock();
    const { client, requests } = startAsking(never, clock);
    const controller = new AbortController();
    const { signal } = controller;
    clock.after(50, () => controller.abort('enough'));
    const error = await rejection(clock.run(client.plantSeed({}, { signal })));
    expect(error).toMatchObject({ kind: 'abort', cause: 'enough' });
    expect(requests).toEqual([]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('what a call sends', () => {
  it('is the input as it was when the call was made', async () => {
    const { fetch, requests } = recordFetch();
    const client = createSample({ fetch });
    const seed: Record<string, unknown> = { kind: 'oak', value: { n: 1 } };
    const query = { note: 'first' };
    const calls = [client.plantSeed(seed), client.getPlant('fern', query)];
    seed.kind = 'elm';
    (seed.value as { n: number }).n = 2;
    query.note = 'second';
    await Promise.all(calls);
    const [sown, found] = requests;
    expect(JSON.parse(sown?.body ?? '')).toMatchObject({ kind: 'oak', value: { n: 1 } });
    expect(found?.url).toContain('note=first');
  });

  it('is the input as it was even if a secret has to be asked for', async () => {
    const clock = new FakeClock();
    const { client, requests } = startAsking(() => clock.wait(10).then(() => 'tok_0815'), clock);
    const seed: Record<string, unknown> = { kind: 'oak' };
    const headers: Record<string, string> = { 'x-own': 'first' };
    const header = { 'x-visitor': 'first' };
    const call = client.plantSeed(seed, { headers, header });
    seed.kind = 'elm';
    headers['x-own'] = 'second';
    header['x-visitor'] = 'second';
    await clock.run(call);
    expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({ kind: 'oak' });
    expect(requests[0]?.headers.get('x-own')).toBe('first');
    expect(requests[0]?.headers.get('x-visitor')).toBe('first');
  });

  it('has a Date as it was, though a secret is asked for before it is written', async () => {
    const clock = new FakeClock();
    const token = () => clock.wait(400).then(() => 'tok_0815');
    const { client, requests } = startAsking(token, clock);
    const at = new Date(0);
    const call = client.plantSeed({ value: { a: { b: at } } });
    at.setTime(1);
    await clock.run(call);
    expect(requests[0]?.body).toContain('1970-01-01T00:00:00.000Z');
  });

  it('is nothing when its signal was aborted before, and no attempt is counted', async () => {
    const { fetch, requests } = recordFetch();
    const signal = AbortSignal.abort('enough');
    const error = await rejection(createSample({ fetch }).getPlant('fern', {}, { signal }));
    expect(requests).toEqual([]);
    expect(error).toMatchObject({ kind: 'abort', attempts: 0, failures: [] });
  });
});
