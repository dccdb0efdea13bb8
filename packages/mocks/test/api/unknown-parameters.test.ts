import { describe, expect, expectTypeOf, it } from 'vitest';
import { createMock, type MockSource, type UnknownParameters } from '../../src/index.ts';
import { document } from '../sample-document.ts';
import { requestOf } from '../send-to-vendor.ts';

async function ask(source: MockSource, query: string, unknownParameters?: UnknownParameters) {
  const mock = createMock(source, { unknownParameters });
  const { status } = await mock.fetch(`https://us.garden.example/v1/plants/fern${query}`, {
    headers: { 'x-key': 'k' },
  });
  const violations = mock.violations.map(({ pointer, rule, refused }) => ({
    pointer,
    rule,
    refused,
  }));
  return { status, violations, verdicts: mock.requests.map(({ verdict }) => verdict) };
}

describe('query parameters that the document does not name', () => {
  const found = (refused: boolean, ...names: string[]) =>
    names.map((name) => ({ pointer: `/${name}`, rule: 'unknownParameter', refused }));

  it.each([undefined, 'report'] as const)(
    '%s: are reported, and answered all the same',
    async (how) => {
      expectTypeOf<UnknownParameters>().toEqualTypeOf<'report' | 'refuse' | 'ignore'>();
      expect(await ask(document, '?limt=5&parts=leaf', how)).toEqual({
        status: 200,
        violations: found(false, 'limt', 'parts'),
        verdicts: ['accepted'],
      });
    },
  );

  it('refuse: are refused as bad input', async () => {
    expect(await ask(document, '?limt=5', 'refuse')).toEqual({
      status: 400,
      violations: found(true, 'limt'),
      verdicts: ['refused'],
    });
  });

  it('ignore: are nothing', async () => {
    expect(await ask(document, '?limt=5', 'ignore')).toEqual({
      status: 200,
      violations: [],
      verdicts: ['accepted'],
    });
  });

  it('are other things than what it names', async () => {
    const known = '?limit=5&part=leaf&part=root';
    expect(await ask(document, known, 'refuse')).toMatchObject({ status: 200, violations: [] });
  });

  it('are not those that the vendor is known to take', async () => {
    const tolerant = { ...document, 'x-tolerated-query': ['ii'] };
    expect(await ask(tolerant, '?ii=sdk%2F1', 'refuse')).toMatchObject({
      status: 200,
      violations: [],
    });
    expect(await ask(document, '?ii=sdk%2F1', 'refuse')).toMatchObject({ status: 400 });
  });

  it('are not the keys of a parameter that is an object, nor a credential', async () => {
    const filter = { name: 'filter', in: 'query', style: 'deepObject', schema: { type: 'object' } };
    const byQuery = { key: { type: 'apiKey', in: 'query', name: 'key' } };
    const { get } = document.paths['/plants/{id}'];
    const parameters = [...get.parameters, filter];
    const paths = { '/plants/{id}': { get: { ...get, parameters } } };
    const components = { ...document.components, securitySchemes: byQuery };
    const source = { ...document, paths, components };
    const known = '?key=k&filter[bot]=bad';
    expect(await ask(source, known, 'refuse')).toMatchObject({ status: 200, violations: [] });
    expect(await ask(source, `${known}&filters[bot]=bad`, 'refuse')).toMatchObject({
      violations: found(true, 'filters[bot]'),
    });
  });
});

it("the vendor's own SDKs are not told off for their statistics", async () => {
  const mock = createMock('fingerprint', { unknownParameters: 'refuse' });
  const { path, init } = requestOf(mock.api, 'getEvent');
  const { status } = await mock.fetch(
    `${mock.servers[0]}${path}?ii=fingerprint-pro-server-node-sdk/6`,
    init,
  );
  expect(status).toBe(200);
  mock.assertNoViolations();
});
