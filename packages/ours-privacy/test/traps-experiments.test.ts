import { join } from 'node:path';
import { createJudge } from '@visitor-apis/contract';
import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Experiments, and what no schema can say of any request.

const bundle = join(import.meta.dirname, '../openapi.json');
const judge = createJudge(bundle);
const accepted = { ajv: true, mock: 200 };
const refused = { ajv: false, mock: 400 };
const row = { event: 'Booked', distinctId: 'b-1' };
let mock: RunningMock;

beforeAll(async () => {
  mock = await startMock('ours-privacy');
});
afterAll(() => mock.close());

/** Sends bytes, to which `fetch` adds no content type of its own. */
async function post(path: string, body: unknown, type?: string) {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  const headers = type ? { 'content-type': type } : {};
  const response = await fetch(`${mock.url}${path}`, { method: 'POST', headers, body: bytes });
  return response.status;
}

async function verdicts(path: string, schema: string, body: unknown) {
  return { ajv: judge(schema, body), mock: await post(path, body, 'application/json') };
}

function assign(change: object) {
  const body = { token: 'exp_live_1', visitor_id: 'v-1', ...change };
  return verdicts('/experiments/assignments/checkout-copy', 'AssignExperimentBody', body);
}

function personalize(change: object) {
  const body = { token: 'exp_live_1', visitor_id: 'v-1', ...change };
  return verdicts('/experiments/personalization', 'GetPersonalizationsBody', body);
}

describe('an experiment', () => {
  it.each<[string, object, object]>([
    ['a token without prefix', { token: 'token' }, accepted],
    ['a token of 1000 characters', { token: 't'.repeat(1000) }, accepted],
    ['a visitor_id of 1000 characters', { visitor_id: 'v'.repeat(1000) }, accepted],
    ['unknown keys', { userId: 7, email: null, locale: 'fr' }, accepted],
    ['no token', { token: undefined }, refused],
    ['token null', { token: null }, refused],
    ['an empty token', { token: '' }, refused],
    ['no visitor_id', { visitor_id: undefined }, refused],
    ['camelCase visitorId', { visitor_id: undefined, visitorId: 'v-1' }, refused],
    ['visitor_id null', { visitor_id: null }, refused],
    ['an empty visitor_id', { visitor_id: '' }, refused],
    ['a numeric visitor_id', { visitor_id: 42 }, refused],
  ])('is asked for with %s', async (_, change, verdict) => {
    expect(await assign(change)).toEqual(verdict);
    expect(await personalize(change)).toEqual(verdict);
  });

  it.each<[string, object, object]>([
    ['context null', { context: null }, accepted],
    ['an empty context', { context: {} }, accepted],
    ['a context of nulls', { context: { url: null, search: null } }, accepted],
    ['a url of any form', { context: { url: '/pricing', search: 'a=b', lang: 7 } }, accepted],
    ['an empty url', { context: { url: '' } }, accepted],
    ['context as text', { context: '/pricing' }, refused],
    ['a numeric url', { context: { url: 7 } }, refused],
    ['search as a map', { context: { search: { a: 'b' } } }, refused],
    ['track_impression false', { track_impression: false }, accepted],
    ['track_impression null', { track_impression: null }, accepted],
    ['track_impression "false"', { track_impression: 'false' }, refused],
    ['track_impression 0', { track_impression: 0 }, refused],
  ])('is assigned with %s', async (_, change, verdict) => {
    expect(await assign(change)).toEqual(verdict);
  });

  it.each<[string, string, number]>([
    ['with a slash, encoded', 'a%2Fb', 200],
    ['with a blank and an umlaut', 'caf%C3%A9%20k%C3%B6ln', 200],
    ['with a slash, bare', 'a/b', 404],
  ])('has a key %s', async (_, key, status) => {
    const body = { token: 'exp_live_1', visitor_id: 'v-1' };
    expect(await post(`/experiments/assignments/${key}`, body, 'application/json')).toBe(status);
  });
});

describe('a body that is no object', () => {
  it.each<[string, string]>([
    ['/experiments/assignments/checkout-copy', 'AssignExperimentBody'],
    ['/experiments/personalization', 'GetPersonalizationsBody'],
  ])('is refused by %s', async (path, schema) => {
    for (const body of [[], null, 'token', 7]) {
      expect([body, await verdicts(path, schema, body)]).toEqual([body, refused]);
    }
  });
});

describe('what the spec cannot say of a request', () => {
  const event = { token: 'src_live_1', event: 'Booked' };

  it.each<[string, object, object]>([
    // Time passes, a schema does not see it: the server moves both to seven days ago.
    ['a time in seconds', { time: 1795000000 }, accepted],
    ['a time of last year', { time: 1763000000000 }, accepted],
    // Every schema wants a number, but the server forgives text and takes it for now.
    ['a time as text', { time: '2026-11-21T08:00:00Z' }, refused],
    // Open objects cannot tell a misspelt key from a new one: its data is probably lost.
    ['properties instead of eventProperties', { properties: { clinic: 'north' } }, accepted],
    // The vendor's words want one of several identifiers, its schemas and samples none.
    ['nobody whose event it is', { userId: null, externalId: null, email: null }, accepted],
    // Which names are allowed stands in a dashboard.
    ['an event that is not on the allow list', { event: 'never heard of' }, accepted],
  ])('%s', async (_, change, verdict) => {
    expect(await verdicts('/track', 'TrackBody', { ...event, ...change })).toEqual(verdict);
  });
});

describe('a body that is not declared as JSON', () => {
  it.each([
    ['no content type', ''],
    ['JSON:API', 'application/vnd.api+json'],
    ['text', 'text/plain'],
  ])('%s is 415 for a batch, 400 elsewhere', async (_, type) => {
    expect(await post('/batch', { token: 't', events: [row] }, type)).toBe(415);
    expect(await post('/track', { token: 't', event: 'Booked' }, type)).toBe(400);
  });
});
