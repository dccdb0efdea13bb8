import type { Document } from '@visitor-apis/codegen';
import { describe, expect, it } from 'vitest';
import { narrowDocument } from '../src/mutation/narrow-document.ts';
import { touchedBy } from '../src/mutation/reach.ts';

const to = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const json = (name: string) => ({ 'application/json': { schema: to('schemas', name) } });

const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'Visits', version: '1' },
  paths: {
    '/visits/{id}': {
      parameters: [to('parameters', 'Id')],
      get: {
        operationId: 'getVisit',
        responses: { 200: to('responses', 'Visit'), 404: to('responses', 'Failure') },
      },
      delete: { operationId: 'deleteVisit', responses: { 204: { description: 'Gone.' } } },
    },
    '/visits': {
      post: {
        operationId: 'addVisit',
        requestBody: { content: json('Visit') },
        responses: { 200: to('responses', 'Failure') },
      },
    },
  },
  webhooks: {
    visit: { post: { operationId: 'onVisit', requestBody: { content: json('Sent') } } },
  },
  components: {
    parameters: { Id: { name: 'id', in: 'path', required: true, schema: to('schemas', 'Id') } },
    responses: {
      Visit: { description: 'One.', content: json('Visit') },
      Failure: { description: 'None.', content: json('Failure') },
    },
    schemas: {
      Id: { type: 'string' },
      Visit: { properties: { id: to('schemas', 'Id'), before: to('schemas', 'Visit') } },
      Failure: { type: 'object' },
      Sent: { type: 'object' },
    },
    securitySchemes: { Key: { type: 'apiKey', in: 'header', name: 'key' } },
  },
} as unknown as Document;

const ALL = ['getVisit', 'deleteVisit', 'addVisit'];

describe('touchedBy', () => {
  it.each([
    ['a schema, through a parameter of the path or a body', 'schemas/Id', ALL, []],
    ['a part of it', 'schemas/Id/properties/x', ALL, []],
    ['a schema of a body here and of an answer there', 'schemas/Visit', ['addVisit'], ['getVisit']],
    ['a schema of answers', 'schemas/Failure', [], ['getVisit', 'addVisit']],
    ['an answer', 'responses/Visit', [], ['getVisit']],
    ['a parameter of the path', 'parameters/Id', ['getVisit', 'deleteVisit'], []],
    ['what only a webhook has', 'schemas/Sent', [], []],
    ['a security scheme', 'securitySchemes/Key', ALL, []],
  ])('%s', (_, pointer, asking, answering) => {
    expect(touchedBy(DOCUMENT, `#/components/${pointer}`)).toEqual({ asking, answering });
  });

  it.each([
    ['the root', '#', ALL],
    ['a server', '#/servers/0', ALL],
    ['what is said of repeating', '#/x-retry', ALL],
    ['a webhook', '#/webhooks/visit/post', ALL],
    ['a path', '#/paths/~1visits~1{id}', ['getVisit', 'deleteVisit']],
    ['an operation: those of its path', '#/paths/~1visits/post/x-retry', ['addVisit']],
  ])('%s', (_, pointer, asking) => {
    expect(touchedBy(DOCUMENT, pointer)).toEqual({ asking, answering: [] });
  });

  it('does not take a name for a longer one', () => {
    const { asking } = touchedBy(DOCUMENT, '#/components/schemas/I');
    expect(asking).toEqual([]);
  });
});

describe('narrowDocument', () => {
  it('keeps one operation, what its path has, and all that is not a path', () => {
    const narrow = narrowDocument(DOCUMENT, 'getVisit');
    const item = DOCUMENT.paths['/visits/{id}'];
    expect(narrow).toEqual({
      ...DOCUMENT,
      paths: { '/visits/{id}': { get: item?.get, parameters: item?.parameters } },
    });
    expect(narrow?.webhooks).toBe(DOCUMENT.webhooks);
  });

  it('leaves the document as it is', () => {
    const before = structuredClone(DOCUMENT);
    narrowDocument(DOCUMENT, 'addVisit');
    expect(DOCUMENT).toEqual(before);
  });

  it('has nothing of an operation that is not there, or is of a webhook', () => {
    expect(narrowDocument(DOCUMENT, 'putVisit')).toBeUndefined();
    expect(narrowDocument(DOCUMENT, 'onVisit')).toBeUndefined();
  });
});
