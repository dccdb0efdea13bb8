import { readRegistry } from '@visitor-apis/codegen';
import { createMock } from '@visitor-apis/mocks';
import { describe, expect, it } from 'vitest';
import { compareRecordings } from '../src/peers/compare-recordings.ts';
import { type ComparedRequest, compareRequests } from '../src/peers/compare-requests.ts';
import { explainDifferences, findUnused } from '../src/peers/explain-differences.ts';
import { ANY, type Explanation, loadPeer, runPeer } from '../src/peers/index.ts';

const peers = await Promise.all(
  readRegistry().map(async (api) => ({ api, peer: await loadPeer(api) })),
);
const withPeer = peers.flatMap(({ api, peer }) => (peer ? [{ key: api.key, api, peer }] : []));

it('there is a peer', () => {
  expect(withPeer.length).toBeGreaterThan(0);
});

describe.each(withPeer)('$key beside its peer', async ({ api, peer }) => {
  const { calls, unused } = await runPeer(api, peer);

  it.each(calls)('$call: every difference is explained', ({ differences }) => {
    expect(differences.filter(({ because }) => because === undefined)).toEqual([]);
  });

  it('has requests to compare', () => {
    // Of a call that reached nobody only the number of requests is compared.
    const sent = calls.filter(({ compared }) => compared > 1);
    expect(sent.length).toBeGreaterThan(calls.length * 0.8);
  });

  it('explains nothing that is not there', () => {
    expect(unused).toEqual([]);
  });
});

const plain = {
  method: 'POST',
  path: '/a/b',
  query: { limit: '1' },
  headers: { 'content-type': 'application/json', host: 'one', accept: '*/*' },
  body: { a: { b: [1, null] } },
  region: undefined,
  verdict: 'accepted' as const,
};

function request(change: Partial<typeof plain> | object = {}): ComparedRequest {
  const parts: typeof plain = { ...plain, ...change };
  return { ...parts, toJSON: () => parts };
}

/** Fields in which a request differs from the plain one. */
function differing(change: object): string[] {
  return compareRequests(request(), request(change)).differences.map(({ field }) => field);
}

describe('compareRequests', () => {
  it('counts the fields of two that are equal', () => {
    const { compared, differences } = compareRequests(request(), request());
    expect(differences).toEqual([]);
    // method, path, verdict, limit, content-type; the body, a, b and its two items
    expect(compared).toBe(10);
  });

  it.each<[string, object, string[]]>([
    ['the method', { method: 'PUT' }, ['method']],
    ['the path as it was sent', { path: '/a%2Fb' }, ['path']],
    ['the verdict', { verdict: 'refused' }, ['verdict']],
    ['the region', { region: 'eu' }, ['region']],
    ['a parameter', { query: { limit: '2' } }, ['query limit']],
    ['a parameter that is not there', { query: {} }, ['query limit']],
    ['brackets', { query: { 'limit[]': '1' } }, ['query limit', 'query limit[]']],
    ['a repeated one', { query: { limit: ['1', '1'] } }, ['query limit']],
    ['a header', { headers: { 'content-type': 'text/plain' } }, ['header content-type']],
    ['a value within', { body: { a: { b: [1, 2] } } }, ['body /a/b/1']],
    ['null and nothing', { body: { a: { b: [1] } } }, ['body /a/b/1']],
    ['a text for a number', { body: { a: { b: ['1', null] } } }, ['body /a/b/0']],
    ['an object for an array', { body: { a: { b: { 0: 1, 1: null } } } }, ['body /a/b']],
    ['one more member', { body: { a: { b: [1, null] }, 'c/~': 1 } }, ['body /c~1~0']],
    [
      'no body',
      { body: undefined },
      ['body', 'body /a', 'body /a/b', 'body /a/b/0', 'body /a/b/1'],
    ],
  ])('sees %s', (_, change, fields) => {
    expect(differing(change)).toEqual(fields);
  });

  it('reads a body that does not say that it is JSON', () => {
    expect(differing({ body: JSON.stringify(plain.body) })).toEqual([]);
    expect(differing({ body: '{"a":' })).toContain('body');
  });

  it('passes over what the transport sets', () => {
    const { headers } = plain;
    const transport = { host: 'two', connection: 'close', 'user-agent': 'node' };
    expect(differing({ headers: { ...headers, ...transport } })).toEqual([]);
    expect(differing({ headers: { ...headers, 'user-agent': 'own/1.0' } })).toEqual([
      'header user-agent',
    ]);
    expect(differing({ headers: { ...headers, accept: 'text/html' } })).toEqual(['header accept']);
  });

  it('reads what a mock recorded, and shows none of its secrets and persons', async () => {
    const text = { type: 'string' };
    const schema = {
      type: 'object',
      properties: { plan: text, person: { 'x-sensitive': 'personal' } },
    };
    const mock = createMock({
      openapi: '3.1.0',
      info: { title: 'Ledger', version: '1' },
      servers: [{ url: 'https://ledger.example' }],
      components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-key' } } },
      security: [{ key: [] }],
      paths: {
        '/events/{id}': {
          post: {
            operationId: 'addEvent',
            parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
            requestBody: { content: { 'application/json': { schema } } },
            responses: { 204: { description: 'Taken.' } },
          },
        },
      },
    });
    const send = (id: string, key: string, body: object) =>
      mock.fetch(`https://ledger.example/events/${id}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-key': key, 'x-own': key },
        body: JSON.stringify(body),
      });
    await send('a:b', 'secret-1', { plan: 'team', person: 'Mara', stray: 'Mara' });
    await send('a%3Ab', 'secret-2', { plan: 'free', person: 77 });
    const [ours, theirs] = mock.requests;
    if (!ours || !theirs) throw new Error('Two requests were sent');
    const { differences } = compareRequests(ours, theirs);
    const shown = differences.map(({ field, shown }) => [field, shown.ours, shown.theirs]);
    expect(shown).toEqual([
      ['path', '"/events/a:b"', '"/events/a%3Ab"'],
      ['header x-key', '[secret] (string)', '[secret] (string)'],
      ['header x-own', '[unnamed] (string)', '[unnamed] (string)'],
      ['body /plan', '"team"', '"free"'],
      ['body /person', '[personal] (string)', '[personal] (number)'],
      ['body /stray', '[unnamed] (string)', 'nothing'],
    ]);
  });
});

describe('compareRecordings', () => {
  const recording = (...requests: ComparedRequest[]) => ({
    requests: requests as never[],
    failure: requests.length ? undefined : 'InvalidInputError',
  });

  it('compares each request with its counterpart', () => {
    const { compared, differences } = compareRecordings(
      recording(request(), request()),
      recording(request(), request({ path: '/c' })),
    );
    expect(compared).toBe(21);
    expect(differences.map(({ field }) => field)).toEqual(['path']);
  });

  it('sees one request more, and why there was none', () => {
    const { differences } = compareRecordings(recording(), recording(request()));
    expect(differences).toMatchObject([
      { field: 'requests', shown: { ours: '0, then InvalidInputError', theirs: '1' } },
    ]);
  });
});

describe('an explanation', () => {
  const { differences } = compareRequests(request(), request({ path: '/c' }));
  const call = { call: 'get', paired: true, differences };
  const path = { calls: ['get'], field: 'path', ours: '/a/b', theirs: '/c', because: 'so' };
  const judge = (change: Partial<Explanation>) =>
    explainDifferences(call, [{ ...path, ...change }]).map(({ because }) => because);

  it('covers the call, the field and the values that it names', () => {
    expect(judge({})).toEqual(['so']);
    expect(judge({ calls: 'all', ours: ANY, theirs: ANY })).toEqual(['so']);
  });

  it.each<[string, Partial<Explanation>]>([
    ['another call', { calls: ['put'] }],
    ['another field', { field: 'method' }],
    ['another value of ours', { ours: '/z' }],
    ['another value of theirs', { theirs: undefined }],
  ])('does not cover %s', (_, change) => {
    expect(judge(change)).toEqual([undefined]);
  });

  it('takes nothing for no value', () => {
    const [difference] = compareRequests(request({ query: {} }), request()).differences;
    const one = { ...call, differences: difference ? [difference] : [] };
    const query = { ...path, field: 'query limit', theirs: '1' };
    const because = (ours: unknown) => explainDifferences(one, [{ ...query, ours }])[0]?.because;
    expect([because(undefined), because(ANY)]).toEqual(['so', undefined]);
  });

  it('is an error where the difference is not there', () => {
    const equal = { call: 'put', paired: true, differences: [] };
    const unsent = { call: 'none', paired: false, differences: [] };
    const unusedOf = (calls: Explanation['calls']) =>
      findUnused([call, equal, unsent], [{ ...path, calls }]).map((unused) => unused.call);
    expect(unusedOf(['get'])).toEqual([]);
    expect(unusedOf(['get', 'put'])).toEqual(['put']);
    expect(unusedOf('all')).toEqual(['put']);
    expect(unusedOf(['gone'])).toEqual(['(no call)']);
  });
});
