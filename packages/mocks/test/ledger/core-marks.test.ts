import { describe, expect, it } from 'vitest';
import { watchMock } from './core-watch.ts';

const RESPONSES = { 204: { description: 'Taken.' }, 400: { description: 'Refused.' } };

function documentOf(path: string, item: object, components: object = {}) {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'Odd', version: '1' },
    servers: [{ url: 'https://odd.example' }],
    paths: { [path]: item },
    components,
  };
}

const asking = (parameter: object, path = '/a') =>
  documentOf(path, { get: { operationId: 'a', parameters: [parameter], responses: RESPONSES } });
const posting = (schema: object, mediaType = 'application/json') => {
  const requestBody = { required: true, content: { [mediaType]: { schema } } };
  return documentOf('/a', { post: { operationId: 'a', requestBody, responses: RESPONSES } });
};
const inQuery = (schema: object, more: object = {}) =>
  asking({ name: 'q', in: 'query', schema, ...more });
const locked = (security: object[], securitySchemes: object) =>
  documentOf(
    '/a',
    { get: { operationId: 'a', security, responses: RESPONSES } },
    { securitySchemes },
  );

describe('a parameter', () => {
  const numbers = { type: 'array', items: { type: 'integer', minimum: 1 } };
  const words = { type: 'array', items: { enum: ['x', 'y'] }, maxItems: 2 };
  const id = { name: 'id', in: 'path', required: true };

  it.each([
    ['a list of one number', inQuery(numbers), '/a?q=0', ['- query.q[]: less than 1']],
    [
      'a list in one text',
      inQuery(words, { explode: false }),
      '/a?q=x,y,x',
      ['- query.q: more than 2 items'],
    ],
    [
      'a number or nothing',
      inQuery({ anyOf: [{ type: 'integer', minimum: 2 }, { type: 'null' }] }),
      '/a?q=2',
      ['+ called', '+ query.q: given', '+ query.q: is integer', '+ query.q<integer>: 2, the least'],
    ],
    [
      'a part of a step',
      asking(
        { ...id, schema: { type: 'string', pattern: '^[a-z]+$', maxLength: 3 } },
        '/a/{id}.json',
      ),
      '/a/abcd.json',
      ['- path.id: more than 3 characters'],
    ],
  ])('%s', async (_, document, path, shown) => {
    expect((await watchMock(document).send(path)).shown).toEqual(shown);
  });

  it('that is a cookie shows nothing that is not listed', async () => {
    const schema = { type: 'string' };
    const document = asking({ name: 'sid', in: 'cookie', required: true, schema });
    const { ledger, send, cells } = watchMock(document);
    await send('/a');
    const listed = ledger.cells.map(({ id }) => id);
    expect(cells().filter((cell) => !listed.includes(cell.id))).toEqual([]);
  });
});

describe('a body', () => {
  const marked = { properties: { t: { const: 'a' } }, required: ['t'] };

  it.each([
    [
      'a member of a pattern',
      posting({ patternProperties: { '^x-': { type: 'string' } }, additionalProperties: false }),
      { 'x-a': 1 },
      [],
    ],
    [
      'a step of a tenth',
      posting({ type: 'number', multipleOf: 0.1, maximum: 0.7 }),
      1,
      ['- body: more than 0.7'],
    ],
    [
      'an object twice, its members in another order',
      posting({ type: 'array', uniqueItems: true }),
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      ['- body: an item twice'],
    ],
    [
      'a mark that another alternative does not need',
      posting({ type: 'object', required: ['z'], anyOf: [marked, { title: 'Any' }] }),
      {},
      ['- body.z: missing'],
    ],
    [
      'a range of media types',
      posting({ type: 'object', required: ['n'] }, 'application/*'),
      {},
      ['- body.n: missing'],
    ],
  ])('%s', async (_, document, body, shown) => {
    expect((await watchMock(document).post('/a', body)).shown).toEqual(shown);
  });

  it('as a form is read as what it says', async () => {
    const type = 'application/x-www-form-urlencoded';
    const schema = { type: 'object', properties: { n: { type: 'integer' } }, required: ['n'] };
    const { shown } = await watchMock(posting(schema, type)).send('/a', {
      method: 'POST',
      headers: { 'content-type': type },
      body: 'n=x',
    });
    expect(shown).not.toContain('- body: no object');
  });
});

describe('credentials', () => {
  const bearer = { type: 'http', scheme: 'bearer' };
  const basic = { type: 'http', scheme: 'basic' };
  const cookie = { type: 'apiKey', in: 'cookie', name: 'k' };
  const header = { type: 'apiKey', in: 'header', name: 'x-k' };

  it.each([
    [
      'one of two that share a header',
      [{ bearer: [] }, { basic: [] }],
      { authorization: 'Bearer t' },
      'bearer',
    ],
    [
      'both of two alternatives',
      [{ header: [] }, { cookie: [] }],
      { 'x-k': 'k', cookie: 'k=1' },
      'header',
    ],
    [
      'a cookie whose name ends like another',
      [{ cookie: [] }, {}],
      { cookie: 'ak=1' },
      'none, which is allowed',
    ],
  ])('%s', async (_, security, headers, shown) => {
    const document = locked(security, { bearer, basic, cookie, header });
    const came = await watchMock(document).send('/a', {
      headers: headers as Record<string, string>,
    });
    expect(came.shown).toContain(`+ credentials: ${shown}`);
  });
});
