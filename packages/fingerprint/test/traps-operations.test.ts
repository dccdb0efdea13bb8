import { join } from 'node:path';
import { createJudge } from '@visitor-apis/contract';
import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Ids, the smaller operations, and what only the server can know, sent to the mock.

const bundle = join(import.meta.dirname, '../openapi.json');
const judge = createJudge(bundle);
const key = { 'auth-api-key': 'test-key' };
let mock: RunningMock;

beforeAll(async () => {
  mock = await startMock('fingerprint');
});
afterAll(() => mock.close());

async function send(call: string, headers: Record<string, string> = key, body?: string) {
  const [method = '', path = ''] = call.split(' ');
  const json = body === undefined ? {} : { 'content-type': 'application/json' };
  const init = { method, headers: { ...json, ...headers }, ...(body !== undefined && { body }) };
  const response = await fetch(`${mock.url}${path}`, init);
  const [status, text] = [response.status, await response.text()];
  return { status, text, retryAfter: response.headers.get('retry-after') };
}

describe('an id in a path', () => {
  it.each([
    ['1708102555327.NLOjmg', '1708102555327.NLOjmg'],
    ['Px6VxbRC6WBkA39yeNH3', 'Px6VxbRC6WBkA39yeNH3'],
    ['a/b', 'a%2Fb'],
    ['../events/search', '..%2Fevents%2Fsearch'],
    ['a?b=1', 'a%3Fb%3D1'],
    ['a#b', 'a%23b'],
    ['a b', 'a%20b'],
    ['a+b', 'a%2Bb'],
    ['a\\b', 'a%5Cb'],
    ['$&', '%24%26'],
    ['$1', '%241'],
    ['...', '...'],
    ['%2e%2e', '%252e%252e'],
    ['ünï', '%C3%BCn%C3%AF'],
  ])('%s is the segment %s', async (id, segment) => {
    expect(decodeURIComponent(segment)).toBe(id);
    const event = await send(`GET /events/${segment}`);
    expect(judge('EventsGetResponse', JSON.parse(event.text))).toBe(true);
    const visits = await send(`GET /visitors/${segment}`);
    expect(judge('VisitorsGetResponse', JSON.parse(visits.text))).toBe(true);
    expect(await send(`PUT /events/${segment}`, key, '{}')).toMatchObject({ status: 200 });
    expect(await send(`DELETE /visitors/${segment}`)).toMatchObject({ status: 200, text: '' });
  });

  it('search is not an event', async () => {
    expect(await send('GET /events/search')).toMatchObject({ status: 400 });
    expect(await send('PUT /events/search', key, '{}')).toMatchObject({ status: 200 });
  });
});

describe('getVisits and getRelatedVisitors', () => {
  it.each<[string, number, string]>([
    ['a limit of 0', 200, '/visitors/x?limit=0'],
    [
      'every filter',
      200,
      '/visitors/x?request_id=1.a&linked_id=&limit=5&paginationKey=1.a&before=0',
    ],
    ['a limit below 0', 400, '/visitors/x?limit=-1'],
    ['a limit in words', 400, '/visitors/x?limit=all'],
    ['a time below 0', 400, '/visitors/x?before=-1'],
    ['a time by date', 400, '/visitors/x?before=2026-11-21'],
    ['no visitor', 400, '/related-visitors'],
    ['an empty visitor', 400, '/related-visitors?visitor_id='],
  ])('with %s: %i', async (_, status, path) => {
    expect(await send(`GET ${path}`)).toMatchObject({ status });
  });
});

describe('what the spec cannot say of a request', () => {
  it.each<[string, number, string, Record<string, string>?]>([
    // The vendor knows its ids, and publishes no pattern of them.
    ['a malformed visitor in a search', 400, 'GET /events/search?limit=1&visitor_id=%2F'],
    ['a malformed related visitor', 400, 'GET /related-visitors?visitor_id=%2F'],
    ['a malformed visitor to delete', 400, 'DELETE /visitors/%2F'],
    ['a malformed visit', 400, 'GET /visitors/x?request_id=%2F'],
    ['the key of no page', 400, 'GET /events/search?limit=1&pagination_key=false'],
    // No format means CIDR; the pattern knows characters, not their sense.
    ['no address, but its characters', 400, 'GET /events/search?limit=1&ip_address=999.0.0.0/24'],
    // A mock has neither keys nor events of its own.
    ['an unknown key', 403, 'GET /events/x', { 'auth-api-key': 'unknown' }],
    ['an unknown event', 404, 'GET /events/1600000000000.zzzzzz'],
  ])('%s: the server says %i, the mock 200', async (_, _server, call, headers) => {
    expect(await send(call, headers)).toMatchObject({ status: 200 });
  });

  it.each([
    // A parameter that the spec does not name is nobody's: `additionalProperties` is for bodies.
    ['brackets', '/events/search?limit=1&environment%5B%5D=a'],
    ['the page key of getVisits', '/events/search?limit=1&paginationKey=1655373953086'],
    ['the page key of searchEvents', '/visitors/x?pagination_key=1655373953086'],
    // One id, with a comma in it.
    ['commas', '/events/search?limit=1&environment=a,b'],
    // Numbers in a pattern would be unreadable.
    ['a range longer than an address', '/events/search?limit=1&ip_address=10.0.0.0/33'],
    // The mock takes an empty value of an optional parameter for none.
    ['an empty boolean', '/events/search?limit=1&vpn='],
    ['an empty start', '/events/search?limit=1&start='],
    ['an empty bot', '/events/search?limit=1&bot='],
    // It reads numbers as JavaScript does.
    ['an exponent', '/events/search?limit=1&start=1e12'],
    ['infinity', '/events/search?limit=1&min_suspect_score=Infinity'],
  ])('%s: the server hardly understands it, the mock says 200', async (_, path) => {
    expect(await send(`GET ${path}`)).toMatchObject({ status: 200 });
  });

  it.each<[string, string, number, boolean]>([
    // Nobody has published whether it is taken.
    ['an empty update', '{}', 200, true],
    // 16 KB is the limit of the platform; JSON Schema counts no bytes.
    ['a tag of 20 KB', `{"tag":{"note":"${'x'.repeat(20_000)}"}}`, 200, true],
    // Published for searches and the browser; of updates nobody says it.
    ['a linked id of 257', `{"linkedId":"${'x'.repeat(257)}"}`, 200, true],
  ])('%s: the mock and ajv agree, the server may not', async (_, body, status, verdict) => {
    expect(await send('PUT /events/x', key, body)).toMatchObject({ status });
    expect(judge('EventsUpdateRequest', JSON.parse(body))).toBe(verdict);
  });

  it('another content type: only the mock refuses, ajv never sees it', async () => {
    const headers = { ...key, 'content-type': 'text/plain' };
    expect(await send('PUT /events/x', headers, '{"suspect":true}')).toMatchObject({ status: 400 });
    expect(judge('EventsUpdateRequest', { suspect: true })).toBe(true);
  });

  it.each<[string, number, string]>([
    // Clients have to reject these: URL parsers drop dots, and without an id the path is another.
    ['..', 404, 'GET /events/%2e%2e'],
    ['.', 422, 'GET /events/.'],
    ['no id', 422, 'GET /events/'],
  ])('the id %s: %i by the mock alone', async (_, status, call) => {
    expect(await send(call)).toMatchObject({ status });
  });
});
