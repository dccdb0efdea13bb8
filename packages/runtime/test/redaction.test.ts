import { describe, expect, it } from 'vitest';
import type { Fetch, Middleware } from '../src/index.ts';
import { answers, breaksOff, canary, fails } from './canary-answers.ts';
import { rejection } from './recording-fetch.ts';
import { createSample, KEY, type SampleOptions, TOKEN } from './sample-api.ts';
import { published, visible } from './visible.ts';

// One canary for each place in which a secret or a person travels.
const PLACES = ['path', 'query', 'headerParameter', 'header', 'ownHeader', 'value', 'mapKey'];
const ANSWERED = ['answerBody', 'answerHeader', 'answerType', 'answerStatus'];
const THROWN = ['thrownMessage', 'thrownCause', 'thrownUrl'];
const CANARIES = [KEY, TOKEN, ...[...PLACES, ...ANSWERED, ...THROWN].map(canary)];

const never: Fetch = () => new Promise(() => {});
const reads: Middleware = async (_, next) => {
  const response = await next();
  await response.text();
  return response;
};

const OUTCOMES: [what: string, options: SampleOptions, call?: object][] = [
  ['a success', { fetch: answers(200) }],
  ['a documented refusal', { fetch: answers(404) }],
  ['an undocumented answer', { fetch: answers(418) }],
  ['an undocumented success', { fetch: answers(299) }],
  ['a redirect', { fetch: answers(302) }],
  ['HTML in place of JSON', { fetch: answers(200, 'text/html', canary('answerBody')) }],
  ['malformed JSON', { fetch: answers(200, 'application/json', `{${canary('answerBody')}`) }],
  ['a failure of the network', { fetch: fails }],
  ['an answer that breaks off', { fetch: breaksOff }],
  ['no answer in time', { fetch: never, timeout: 2 }],
  ['an abort', { fetch: never }, { signal: AbortSignal.abort('enough') }],
  ['a middleware that reads', { fetch: answers(200), middleware: [reads] }],
  ['options that are none', {}, { timeout: canary('value') }],
  ['headers that are none', {}, { headers: { 'x-own': `${canary('ownHeader')}\n` } }],
];

function expectNothing(text: string): void {
  expect(CANARIES.filter((secret) => text.includes(secret))).toEqual([]);
}

describe('neither a secret nor a person is visible', () => {
  describe.each(OUTCOMES)('after %s', (_, options, call = {}) => {
    const client = createSample({ headers: { 'x-client': canary('header') }, ...options });
    const headers = { 'x-own': canary('ownHeader') };
    const header = { 'x-visitor': canary('headerParameter') };
    const body = { value: { price: canary('value'), [canary('mapKey')]: canary('value') } };
    const calls = {
      getPlant: () =>
        client.try.getPlant(canary('path'), { note: canary('query') }, { headers, ...call }),
      plantSeed: () => client.try.plantSeed(body, { headers, header, ...call }),
      waterPlant: () => client.try.waterPlant(canary('path'), { liters: 1 }, { headers, ...call }),
    };

    it.each(Object.entries(calls))('of %s', async (_, perform) => {
      const messages = await published(async () => {
        const result = await perform();
        expectNothing(visible(result));
        if (!result.ok) expectNothing(visible(result.exception));
      });
      expectNothing(messages);
      expectNothing(visible(client));
    });
  });

  it.each<[what: string, body: unknown]>([
    ['what JSON cannot carry', { value: { [canary('mapKey')]: Number.NaN } }],
    ['a cycle', cycle(canary('mapKey'))],
    ['a body that is none', canary('value')],
    ['a BigInt in a list', { value: [canary('value'), 10n] }],
    ['a toJSON that throws', { toJSON: throws }],
  ])('when %s is refused', async (_, body) => {
    const client = createSample({ fetch: answers(200) });
    const error = await rejection(client.plantSeed(body as Record<string, unknown>));
    expectNothing(visible(error));
    expect(error).toHaveProperty('kind', 'invalid');
  });

  it('when what a function gives for a secret is refused', async () => {
    for (const given of [`${canary('value')}\n`, 4711, { token: canary('value') }]) {
      const token = (async () => given) as unknown as string;
      const client = createSample({ fetch: answers(200), token });
      const error = await rejection(client.plantSeed({}));
      expect(error).toMatchObject({ kind: 'invalid', field: 'token' });
      expectNothing(visible(error));
      expectNothing(visible(client));
    }
  });

  it('when the options of a client are refused', () => {
    const wrong = [
      { key: 'canaryvalueX7f_and_more_than_there_may_be' },
      { token: `${canary('value')}\n` },
      { region: canary('value') as 'eu' },
      { baseUrl: `http://${canary('value')}.example` },
      { baseUrl: `https://x.example/?key=${canary('value')}` },
      { baseUrl: `https://${canary('value')}@x.example` },
      { headers: { 'x-own': `${canary('value')}\u0000` } },
    ];
    for (const options of wrong) {
      const error = thrownBy(() => createSample(options));
      expect(error).toHaveProperty('kind', 'invalid');
      expectNothing(visible(error));
    }
  });
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

function throws(): never {
  throw new RangeError(canary('thrownMessage'));
}

function cycle(key: string): object {
  const self: Record<string, unknown> = {};
  self[key] = { [key]: self };
  return self;
}
