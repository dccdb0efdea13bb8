import { join } from 'node:path';
import { createJudge } from '@visitor-apis/contract';
import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Headers, credentials and paths, of which ajv knows nothing: the mock is the only judge.

const bundle = join(import.meta.dirname, '../openapi.json');
const judge = createJudge(bundle);
const clientId = '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11';
const clientSecret = 'sec_0f1e2d3c4b5a69788796';
const id = { 'openpanel-client-id': clientId };
const secret = { 'openpanel-client-secret': clientSecret };
const json = { 'content-type': 'application/json' };
const event = { type: 'track', payload: { name: 'invoice_paid' } };
const revenue = { type: 'track', payload: { name: 'revenue', properties: { __revenue: 4900 } } };
let mock: RunningMock;

beforeAll(async () => {
  mock = await startMock('openpanel');
});
afterAll(() => mock.close());

/** Sends bytes, to which `fetch` adds no content type of its own. */
async function post(headers: Record<string, string>, body: unknown = event, path = '/track') {
  const bytes = new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
  const response = await fetch(`${mock.url}${path}`, { method: 'POST', headers, body: bytes });
  const [status, type] = [response.status, response.headers.get('content-type')];
  const text = await response.text();
  return { status, type, text, message: /json/.test(`${type}`) ? JSON.parse(text).message : text };
}

describe('a content type', () => {
  it.each<[string, Record<string, string>, number]>([
    ['of JSON is taken', json, 200],
    ['of JSON in UTF-8 is taken', { 'content-type': 'application/json; charset=utf-8' }, 200],
    ['of a form is refused', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['of JSON:API is refused', { 'content-type': 'application/vnd.api+json' }, 415],
    ['that is missing is refused', {}, 415],
    ['of a form with files is refused', { 'content-type': 'multipart/form-data' }, 415],
  ])('%s', async (_, headers, status) => {
    expect(await post({ ...id, ...secret, ...headers })).toMatchObject({ status });
  });
});

describe('an address header', () => {
  it.each<[string, Record<string, string>]>([
    ['with IPv6', { 'openpanel-client-ip': '2001:db8::7' }],
    ['with a private address, which is passed over', { 'openpanel-client-ip': '10.0.0.1' }],
    ['with a list, which is ignored', { 'x-client-ip': '203.0.113.7, 198.51.100.7' }],
    ['of a proxy', { 'x-forwarded-for': '203.0.113.7, 10.0.0.1', 'cf-connecting-ip': 'none' }],
  ])('%s is never refused', async (_, headers) => {
    expect(await post({ ...json, ...id, ...secret, ...headers })).toMatchObject({ status: 200 });
  });
});

describe('credentials', () => {
  it.each<[string, Record<string, string>]>([
    ['none', {}],
    ['the secret alone', secret],
    ['an empty id', { ...secret, 'openpanel-client-id': '' }],
    ['another scheme', { authorization: `Bearer ${clientSecret}` }],
  ])('are refused in text when they are %s', async (_, headers) => {
    const { status, type, text } = await post({ ...json, ...headers });
    expect({ status, type }).toEqual({ status: 401, type: 'text/plain' });
    expect(text).toBe('Ingestion: Missing client id');
  });

  it('may be the id alone, from an origin that the project lists', async () => {
    const headers = { ...json, ...id, origin: 'https://shop.example.org' };
    expect(await post(headers)).toMatchObject({ status: 200 });
  });

  it.each<[string, unknown, number]>([
    ['a good body', event, 401],
    ['a bad body', { type: 'track', payload: { name: '' } }, 400],
    ['no JSON', '{"type":', 400],
    ['no body', '', 400],
  ])('that lack are checked last: with %s', async (_, body, status) => {
    expect(await post(json, body)).toMatchObject({ status });
  });
});

describe('a path', () => {
  it.each<[string, unknown, string]>([
    ['for batches', [event], '/track/batch'],
    ['with two slashes', event, '//track'],
  ])('%s does not exist', async (_, body, path) => {
    expect(await post({ ...json, ...id, ...secret }, body, path)).toMatchObject({ status: 404 });
  });
});

describe('getDeviceId', () => {
  it.each<[string, Record<string, string>, string, number]>([
    ['answers with credentials', { ...id, ...secret }, '/track/device-id', 200],
    ['refuses without', {}, '/track/device-id', 401],
    ['does not know a trailing slash', { ...id, ...secret }, '/track/device-id/', 404],
  ])('%s', async (_, headers, path, status) => {
    expect(await fetch(`${mock.url}${path}`, { headers })).toMatchObject({ status });
  });
});

describe('what the spec cannot say of a request', () => {
  type Row = [string, number, number, Record<string, string>, body?: unknown, path?: string];
  const all = { ...json, ...id, ...secret };
  const mixan = { 'mixan-client-id': clientId, 'mixan-client-secret': clientSecret };
  const capitals = { 'openpanel-client-id': clientId.toUpperCase() };

  it.each<Row>([
    // The server reads text, and then misses an object in it.
    ['text/plain', 400, 415, { ...all, 'content-type': 'text/plain' }],
    // An empty security alternative would let every request without credentials pass.
    ['credentials in the body', 200, 401, json, { ...event, clientId, clientSecret }],
    ['the older header names', 200, 401, { ...json, ...mixan }],
    // A security scheme has neither pattern nor condition.
    ['an id in capitals', 401, 200, { ...all, ...capitals }],
    ['an id that is no UUID', 401, 200, { ...all, 'openpanel-client-id': 'me' }],
    ['the id alone, without origin', 401, 200, { ...json, ...id }],
    ['revenue without the secret', 401, 200, { ...json, ...id, origin: 'https://a.co' }, revenue],
    // A path is one path.
    ['a trailing slash', 200, 404, all, event, '/track/'],
  ])('%s: the server says %i, the mock %i', async (_, _server, status, headers, body, path) => {
    expect(await post(headers, body, path)).toMatchObject({ status });
  });

  it('GET: the server says 404, the mock 405, which is its own', async () => {
    expect(await fetch(`${mock.url}/track`, { headers: all })).toMatchObject({ status: 405 });
  });

  it('ajv lets credentials in the body pass', () => {
    expect(judge('TrackBody', { ...event, clientId, clientSecret })).toBe(true);
  });
});
