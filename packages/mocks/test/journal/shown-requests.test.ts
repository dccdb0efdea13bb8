import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { useMock } from '../../src/fixtures/vitest.ts';
import { createMock } from '../../src/index.ts';
import { send } from '../send-to-vendor.ts';

const fingerprint = useMock('fingerprint', { strict: false });
const shown = () => JSON.parse(JSON.stringify(fingerprint.requests[0]));

it('a request is shown without its key, its person and what nobody named', async () => {
  await send(fingerprint, 'getVisits', {
    path: '/visitors/Ibk1527CUFmcnjLwIs4A?limit=5&linked_id=u-17&emial=ada@example.org',
    headers: { 'x-user': 'ada', accept: 'application/json' },
  });
  expect(shown()).toMatchObject({
    operation: 'getVisits',
    method: 'GET',
    path: '/visitors/[personal]',
    query: { limit: '5', linked_id: '[personal]', emial: '[unnamed]' },
    headers: { 'auth-api-key': '[secret]', 'x-user': '[unnamed]', accept: 'application/json' },
  });
});

it('what the document does not mark is shown', async () => {
  await send(fingerprint, 'getEvent');
  expect(shown()).toMatchObject({ path: '/events/1795000000000.NLOjmg' });
});

it('a key in the query is no more shown than one in a header', async () => {
  await send(fingerprint, 'getEvent', {
    path: '/events/1?api_key=sec_1',
    headers: { 'auth-api-key': undefined },
  });
  expect(shown()).toMatchObject({ verdict: 'accepted', query: { api_key: '[secret]' } });
});

it.each(['/visitor/ada', '/visitors/ada/x', '/visitors/ada%ZZ'])(
  'of %s, which no operation is, there is no path',
  async (path) => {
    const { status } = await send(fingerprint, 'getEvent', { path });
    expect(status).toBeGreaterThan(399);
    expect(shown()).toMatchObject({ path: '[unnamed]', verdict: 'unknown' });
    expect(shown().operation).toBeUndefined();
    expect(JSON.stringify(fingerprint.violations)).not.toContain('ada');
  },
);

it('of a path that is asked for with another method there is none either', async () => {
  await send(fingerprint, 'getVisits', { method: 'POST', path: '/visitors/ada' });
  expect(inspect(fingerprint.requests, { depth: null })).not.toContain('ada');
  expect(fingerprint.violations).toMatchObject([
    { rule: 'route', expected: 'must be asked with a method that the document has for it' },
  ]);
});

it('parameters are marked by their schema as well, and by that of their items', async () => {
  const query = (name: string, schema: object) => ({ name, in: 'query', schema });
  const marked = { type: 'string', 'x-sensitive': 'personal' };
  const mock = createMock({
    openapi: '3.1.0',
    info: { title: 'A', version: '1' },
    paths: {
      '/a': {
        get: {
          operationId: 'a',
          parameters: [
            query('plain', { type: 'string' }),
            query('one', marked),
            query('many', { type: 'array', items: marked }),
            query('named', { $ref: '#/components/schemas/Marked' }),
          ],
          responses: { 204: { description: '' } },
        },
      },
    },
    components: { schemas: { Marked: marked } },
  });
  await mock.fetch('https://a.example/a?plain=x&one=x&many=x&many=y&named=x');
  expect(JSON.parse(JSON.stringify(mock.requests[0]))).toMatchObject({
    query: { plain: 'x', one: '[personal]', many: '[personal]', named: '[personal]' },
  });
});
