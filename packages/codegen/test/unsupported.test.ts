import { describe, expect, it } from 'vitest';
import { checkDocument } from '../src/check-document.ts';
import {
  type Document,
  listOperations,
  type Parameter,
  resolve,
  type Schema,
} from '../src/document.ts';
import { defineApi } from '../src/emit/definition.ts';
import { emitOperations } from '../src/emit/operations.ts';
import { documentWith, SIGNATURE, sampleDocument } from './sample-document.ts';

const define = (document: Document) => () => defineApi('a', document);
const problems = (document: Document) => checkDocument(document).join('\n');
const parameter = (more: Partial<Parameter>) =>
  documentWith({ parameters: [{ name: 'filter', in: 'query', ...more }] });
const webhook = (...parameters: Parameter[]): Document => {
  const { paths: webhooks } = documentWith({ operationId: 'receiveSown', parameters }, 'sown');
  return { ...documentWith({}), servers: [{ url: 'https://a.example' }], webhooks };
};
const time = { type: 'number', 'x-time': 'milliseconds' } as const;
const answerWith = (schema: Schema) => ({
  description: 'Ok.',
  content: { 'application/json': { schema } },
});
const BESIDE_TYPE = /doIt: x-time must stand beside type: number or integer/;

describe('what codegen does not support is refused by name', () => {
  it.each<[string, Document, RegExp]>([
    [
      'a body that is not JSON',
      documentWith({ requestBody: { content: { 'multipart/form-data': {}, 'text/csv': {} } } }),
      /doIt: only JSON bodies.*multipart\/form-data, text\/csv/,
    ],
    [
      'no operationId',
      documentWith({ operationId: undefined as unknown as string }),
      /POST \/a: needs a camelCase operationId/,
    ],
    ['an operationId with a dash', documentWith({ operationId: 'do-it' }), /it has "do-it"/],
    ['an operationId in capitals', documentWith({ operationId: 'DoIt' }), /it has "DoIt"/],
    [
      'deepObject',
      parameter({ style: 'deepObject', explode: true, schema: { type: 'object' } }),
      /doIt: parameter filter is an object/,
    ],
    [
      'deepObject that does not say its type',
      parameter({ style: 'deepObject', schema: {} }),
      /doIt: style deepObject of parameter filter/,
    ],
    [
      'an array with pipes',
      parameter({ style: 'pipeDelimited', schema: { type: 'array' } }),
      /doIt: style pipeDelimited of parameter filter/,
    ],
    [
      'a method that a promise would call',
      documentWith({ operationId: 'then' }),
      /doIt|then: cannot/,
    ],
    [
      'the name of the total forms',
      documentWith({ operationId: 'try' }),
      /try: cannot be the name/,
    ],
    ['the name of the raw client', documentWith({ operationId: 'raw' }), /raw: cannot be the name/],
    [
      'a success without a status of its own',
      documentWith({ responses: { '2XX': { description: 'Done.' } } }),
      /doIt: needs a success with a status of its own/,
    ],
    [
      'an operation that only ever drops what it is sent',
      documentWith({ responses: { 200: { description: 'Gone.', 'x-outcome': 'dropped' } } }),
      /doIt: needs a success with a status of its own/,
    ],
    [
      'a retry that leaves something open',
      { ...documentWith({}), 'x-retry': { attempts: 3 } },
      /x-retry: statuses must be given at the root\n.*x-retry: repeatable must be/s,
    ],
    [
      'a retry that overrides nothing',
      documentWith({ 'x-retry': { repeatable: 'never' } }),
      /doIt: x-retry overrides that of the root, which is not there/,
    ],
    [
      'a tolerated parameter that an operation offers',
      { ...parameter({ schema: { type: 'string' } }), 'x-tolerated-query': ['trace', 'filter'] },
      /doIt: parameter filter stands in x-tolerated-query as well/,
    ],
    [
      'a signature that a client would have to make',
      parameter({ in: 'header', 'x-signature': SIGNATURE }),
      /doIt: parameter filter has x-signature and is not of a webhook/,
    ],
    [
      'a signature in a query',
      webhook({ in: 'query', name: 'sig', 'x-signature': SIGNATURE }),
      /^webhook sown: x-signature must be of a header$/,
    ],
    [
      'two signatures of one webhook',
      webhook(
        { in: 'header', name: 'x-old', 'x-signature': SIGNATURE },
        { in: 'header', name: 'x-new', 'x-signature': SIGNATURE },
      ),
      /^webhook sown: x-signature must be of one parameter only$/,
    ],
    [
      'a time in an answer, behind references',
      {
        ...documentWith({ responses: { 200: answerWith({ $ref: '#/components/schemas/Page' }) } }),
        components: {
          schemas: {
            Page: { items: { $ref: '#/components/schemas/Page' }, ...time },
          },
        },
      },
      /doIt: x-time stands in an answer/,
    ],
    ['a time that is no number', parameter({ schema: { ...time, type: 'string' } }), BESIDE_TYPE],
    [
      'a time beside a reference',
      {
        ...parameter({ schema: { ...time, $ref: '#/components/schemas/Time' } }),
        components: { schemas: { Time: { type: 'integer' } } },
      },
      BESIDE_TYPE,
    ],
    [
      'a media type with parameters',
      documentWith({
        responses: { 200: { description: '', content: { 'application/json; charset=utf-8': {} } } },
      }),
      /doIt: 200 application\/json; charset=utf-8: must be a media type without parameters/,
    ],
    [
      'an answer without an example',
      documentWith({ responses: { 200: { description: '', content: { 'text/plain': {} } } } }),
      /doIt: 200 text\/plain: needs a named example/,
    ],
    ['a cookie that must be sent', parameter({ in: 'cookie', required: true }), /cookie filter/],
    [
      'a parameter with content that is not JSON',
      parameter({ content: { 'text/csv': {} } }),
      /parameter filter with content must be JSON in the query/,
    ],
    [
      'a header with content',
      parameter({ in: 'header', content: { 'application/json': {} } }),
      /parameter filter with content must be JSON in the query/,
    ],
    [
      'pages by parameters that are not there',
      documentWith({
        'x-pagination': { request: { in: 'query', name: 'page' }, items: '/a', needs: ['start'] },
      }),
      /the query parameter page, which is not there\n.*the query parameter start, which/,
    ],
    [
      'a schema that is no identifier',
      { ...documentWith({}), components: { schemas: { 'a.b': {} } } },
      /schema a\.b: must be an identifier/,
    ],
    [
      'a schema with the name of a generated type',
      {
        ...documentWith({}),
        components: { schemas: { DoItQuery: {}, CallOptions: {}, Result: {}, AResult: {} } },
      },
      /schema DoItQuery: the name is .*\nschema CallOptions: the name is .*\nschema Result: .*\nschema AResult: /,
    ],
    ['a relative server', { ...documentWith({}), servers: [{ url: '/api' }] }, /servers: one must/],
    [
      'servers of a path',
      { ...documentWith({}), paths: { '/a': { servers: [] } as object } },
      /paths \/a: servers of its own/,
    ],
  ])('%s', (_, document, message) => {
    expect(problems(document)).toMatch(message);
  });

  it.each<[string, object | undefined]>([
    ['basic', { type: 'http', scheme: 'basic', 'x-filled-by': 'token' }],
    ['bearer that no option fills', { type: 'http', scheme: 'bearer' }],
    ['cookie', { type: 'apiKey', in: 'cookie', name: 'sid', 'x-filled-by': 'token' }],
    ['a header that no option fills', { type: 'apiKey', in: 'header', name: 'x-key' }],
    ['one that is not there', undefined],
  ])('the security scheme %s', (_, scheme) => {
    const document: Document = {
      ...documentWith({ security: [{ auth: [] }] }),
      components: { securitySchemes: scheme ? { auth: scheme as { type: string } } : {} },
    };
    expect(define(document)).toThrow(
      'Security scheme auth must be http bearer, or an apiKey in header or query',
    );
  });

  it('a path parameter that is not described', () => {
    expect(() => emitOperations(documentWith({}, '/a/{id}'))).toThrow(
      'doIt: path parameter id is not described',
    );
  });
});

describe('references', () => {
  const document = sampleDocument();
  it('lead to what they name, through each other and through escapes', () => {
    const target = { 'a/b~c': { $ref: '#/components/schemas/Plant' } };
    const all = { ...document, components: { ...document.components, target } };
    const schema = resolve(all, { $ref: '#/components/target/a~1b~0c' });
    expect(schema).toBe(document.components?.schemas?.Plant);
    expect(resolve(all, schema)).toBe(schema);
  });

  it('that lead nowhere or out of the bundle are refused', () => {
    expect(() => resolve(document, { $ref: '#/components/none/A' })).toThrow('leads nowhere');
    expect(() => resolve(document, { $ref: 'a.yaml' })).toThrow('no reference such as a.yaml');
  });

  it('are followed for parameters, bodies and answers of operations', () => {
    const [getPlant, removePlant] = listOperations(document);
    expect(getPlant?.parameters.map(({ name }) => name)).toEqual([
      'plant_id',
      'field',
      'tags',
      'since',
    ]);
    expect(getPlant?.responses[404]?.description).toBe('No such plant.');
    expect(removePlant?.parameters).toHaveLength(1);
  });

  it('to a parameter of the path give way to one of the operation with its name and place', () => {
    const own = { name: 'plant_id', in: 'path', description: 'Own.' } as const;
    const elsewhere = { name: 'plant_id', in: 'query' } as const;
    const all = sampleDocument();
    const get = all.paths['/plants/{plant_id}']?.get;
    if (get) get.parameters = [own, elsewhere];
    expect(listOperations(all)[0]?.parameters).toEqual([own, elsewhere]);
  });

  it('are followed for the body', () => {
    const plantSeed = listOperations(document)[2];
    expect(plantSeed?.body?.required).toBe(true);
  });
});
