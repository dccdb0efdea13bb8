import { describe, expect, it } from 'vitest';
import { type Reply, useMock } from './sample-mock.ts';

const { send, post } = useMock();
const noKey = { 'x-key': '' };
const reasons = ({ headers }: Reply) => JSON.parse(headers.get('sl-violations') ?? '[]');

describe('a mock refuses as x-refusals says', () => {
  it('bad input', async () => {
    const reply = await post('{"kind":7}');
    expect(reply).toMatchObject({ status: 400, text: '{"error":"bad"}' });
    expect(reasons(reply)).toEqual([
      {
        location: ['body', 'kind'],
        code: 'type',
        message: 'must be string',
        see: 'the document #/components/schemas/Seed/properties/kind/type',
      },
    ]);
  });

  it.each(['{}', '[]', '"oak"', 'null', ''])('%j as a body', async (body) => {
    const reply = await post(body);
    expect(reply).toMatchObject({ status: 400, text: '{"error":"bad"}' });
    expect(reasons(reply)).toHaveLength(1);
  });

  it('missing credentials', async () => {
    const reply = await send('/v1/plants/fern', { headers: noKey });
    expect(reply).toMatchObject({ status: 403, text: '{"error":"key"}' });
    expect(reasons(reply)).toMatchObject([{ location: ['credentials'], code: 'credentials' }]);
  });

  it('another media type', async () => {
    const reply = await post('{"kind":"oak"}', { 'content-type': 'text/plain' });
    expect(reply).toMatchObject({ status: 415, text: '{"error":"send JSON"}' });
    expect(reasons(reply)).toMatchObject([{ location: ['body'], code: 'mediaType' }]);
  });

  it.each(['{"kind":', '{', 'oak', '{"kind":"oak"}}'])(
    'malformed JSON %j within a second',
    async (body) => {
      expect(await post(body)).toMatchObject({ status: 400, text: '{"error":"not JSON"}' });
    },
  );

  it('what is checked first, where several are wrong', async () => {
    expect(await post('{', noKey)).toMatchObject({ status: 400, text: '{"error":"not JSON"}' });
    expect(await post('{}', noKey)).toMatchObject({ status: 403 });
    expect(await post('{}', { ...noKey, 'content-type': 'text/plain' })).toMatchObject({
      status: 415,
    });
  });

  it("by an operation's own rule over that of the root", async () => {
    const reply = await send('/v1/open', { headers: noKey });
    expect(reply).toMatchObject({ status: 400, text: 'which day?' });
    expect(reply.headers.get('content-type')).toBe('text/plain');
  });

  it('whatever Prefer asks for', async () => {
    expect(await post('{}', { prefer: 'code=201' })).toMatchObject({ status: 400 });
  });
});

describe('query and path are checked', () => {
  it.each(['?limit=x', '?part=x', '?part=leaf&part=x', '?part=x&part=leaf', '?part=leaf,root'])(
    '%s',
    async (query) => {
      expect(await send(`/v1/plants/fern${query}`)).toMatchObject({ status: 400 });
    },
  );

  it('a path parameter that is too long', async () => {
    const reply = await send('/v1/plants/fernfernfern');
    expect(reasons(reply)).toMatchObject([{ location: ['path', 'id'], code: 'maxLength' }]);
  });

  it.each(['?limit=7', '?part=leaf', '?part=leaf&part=root'])('%s is good', async (query) => {
    expect(await send(`/v1/plants/fern${query}`)).toMatchObject({ status: 200 });
  });
});

describe('schemas are of JSON Schema 2020-12', () => {
  it.each<[string, unknown, number]>([
    ['prefixItems holds', ['x', 1], 400],
    ['prefixItems lets pass', [1, 'x'], 201],
  ])('%s', async (_, at, status) => {
    expect(await post(JSON.stringify({ kind: 'oak', at }))).toMatchObject({ status });
  });

  it('unevaluatedProperties sees through allOf', async () => {
    expect(await post('{"kind":"oak","depth":1}')).toMatchObject({ status: 201 });
    const reply = await post('{"kind":"oak","depht":1}');
    expect(reasons(reply)).toMatchObject([{ code: 'unevaluatedProperties' }]);
  });
});
