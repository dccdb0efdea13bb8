import { jsonQuery } from '@visitor-apis/runtime';
import { describe, expect, it } from 'vitest';
import { defineApi, emitDefinition } from '../src/emit/definition.ts';
import { documentWith, RETRY, sampleDocument } from './sample-document.ts';

const api = defineApi('garden', sampleDocument());

describe('defineApi', () => {
  it('reads servers with their regions, those with variables left out', () => {
    expect(api.servers).toEqual([
      { url: 'https://us.garden.example/v1', region: 'us' },
      { url: 'https://eu.garden.example/v1', region: 'eu' },
    ]);
    expect(api).toMatchObject({ vendor: 'garden', title: 'Rose Garden' });
  });

  it('reads options, credentials and the choice of their place', () => {
    expect(api.options).toEqual({
      key: { needed: true, secret: true, type: 'string', minLength: 8, pattern: "^[a-z']+$" },
      token: { type: ['string', 'null'] },
    });
    expect(api.security).toEqual([
      [{ in: 'header', name: 'x-key', option: 'key' }],
      [{ in: 'query', name: 'key', option: 'key' }],
    ]);
    expect(api.choices).toEqual({ keyIn: ['header', 'query'] });
    const onePlace = { ...sampleDocument(), security: [{ inHeader: [] }] };
    expect(defineApi('a', onePlace)).not.toHaveProperty('choices');
  });

  it('reads an operation with a query', () => {
    expect(api.operations.getPlant).toEqual({
      method: 'GET',
      path: '/plants/{plant_id}',
      accept: 'application/json',
      query: {
        properties: {
          field: { type: 'array', items: { type: 'string' } },
          tags: { type: 'array' },
          since: { type: 'string' },
        },
        required: ['since'],
      },
      segments: { properties: { plant_id: { type: 'string' } }, required: ['plant_id'] },
      commaArrays: ['tags'],
      retry: { repeatable: 'always' },
      responses: { 200: 'The plant.', 404: 'No such plant.' },
    });
  });

  it('reads an operation with a body', () => {
    expect(api.operations.plantSeed).toMatchObject({
      method: 'POST',
      body: { required: true, shape: 'Seed' },
      accept: 'application/json, text/plain',
      query: { properties: { 'dry run': { type: 'boolean' } } },
      security: [],
      fills: [
        { in: 'header', name: 'x-token', option: 'token' },
        { in: 'body', name: 'token', option: 'token' },
      ],
    });
  });

  it('leaves out of the parameters what a client option fills', () => {
    expect(api.operations.plantSeed?.header).toEqual({
      properties: { 'x-visitor': {} },
      required: ['x-visitor'],
    });
  });

  it('reads retry: that of the root whole, that of an operation as written there', () => {
    expect(api.retry).toEqual(RETRY);
    expect(api.operations.getPlant?.retry).toEqual({ repeatable: 'always' });
    expect(api.operations.removePlant).not.toHaveProperty('retry');
    expect(defineApi('a', documentWith({}))).not.toHaveProperty('retry');
  });

  it('reads which header has the id of a request', () => {
    expect(api.requestId).toBe('x-garden-id');
  });

  it('reads outcomes by status and media type, with their condition', () => {
    expect(api.operations.plantSeed?.outcomes).toEqual({
      '200 application/json': { outcome: 'dropped', when: '/weeds' },
      202: 'duplicate',
      207: 'partial',
    });
    expect(api.operations.getPlant).not.toHaveProperty('outcomes');
  });

  it('says an answer in JSON alone in a sentence, any other with its types', () => {
    expect(api.operations.plantSeed?.responses).toEqual({
      200: { types: ['text/plain', 'application/json'], says: 'Sown.' },
      202: 'Sown before.',
      207: 'Half sown.',
    });
  });

  it('reads pagination', () => {
    expect(api.operations.listPlants?.pagination?.items).toBe('/bed/plants');
  });

  it('names the shapes that are sent, and no others', () => {
    expect(api.shapes).toEqual({
      SowingTime: { type: ['integer', 'null'], time: 'milliseconds' },
      Seed: {
        type: 'object',
        required: ['token', 'kind'],
        properties: {
          token: { type: 'string' },
          kind: { type: 'string' },
          depth: { type: 'number' },
          sown: 'SowingTime',
        },
      },
    });
    expect(defineApi('a', documentWith({}))).not.toHaveProperty('shapes');
  });

  it('reads an operation that answers nothing', () => {
    expect(api.operations.removePlant).toEqual({
      method: 'DELETE',
      path: '/plants/{plant_id}',
      accept: '*/*',
      segments: { properties: { plant_id: { type: 'string' } }, required: ['plant_id'] },
      responses: { 200: { types: [], says: 'Done.' }, default: { types: [], says: 'Sorry.' } },
    });
  });

  it('tells an optional body', () => {
    const requestBody = { content: { 'application/problem+json': {} } };
    expect(defineApi('a', documentWith({ requestBody })).operations.doIt?.body).toEqual({
      required: false,
      shape: {},
    });
  });
});

describe('emitDefinition', () => {
  it('writes the table as code', () => {
    const code = emitDefinition('garden', sampleDocument());
    expect(code).toMatch(/^import type \{ ApiDefinition \} from '@visitor-apis\/runtime';\n/);
    expect(code).toContain("export const definition: ApiDefinition = {\n  vendor: 'garden',");
    const table = code.slice(code.indexOf('= {') + 2).replace(/;\s*$/, '');
    expect(new Function(`return ${table}`)()).toEqual(api);
  });
});

describe('what a definition has of a bearer token', () => {
  it('is where it goes, and what stands before it', () => {
    const scheme = { type: 'http', scheme: 'Bearer', 'x-filled-by': 'token' };
    const document = {
      ...documentWith({ security: [{ auth: [] }] }),
      components: { securitySchemes: { auth: scheme } },
    };
    expect(defineApi('a', document).operations.doIt?.security).toEqual([
      [{ in: 'header', name: 'Authorization', option: 'token', prefix: 'Bearer ' }],
    ]);
  });
});

describe('what a definition has of JSON in a query', () => {
  const schema = { type: 'object', properties: { from: { type: 'string' } } };
  const where = {
    name: 'where',
    in: 'query',
    content: { 'application/json': { schema } },
  } as const;
  const document = documentWith({ parameters: [where], 'x-query-values': 'json' });

  it('is what is JSON, how all else is read, and who writes it', () => {
    const { rewriteQuery, operations } = defineApi('a', document);
    expect(operations.doIt).toMatchObject({
      query: { properties: { where: schema } },
      jsonParameters: ['where'],
      jsonValues: true,
    });
    expect(rewriteQuery).toBe(jsonQuery);
    expect(defineApi('a', documentWith({}))).not.toHaveProperty('rewriteQuery');
  });

  it('is code where it is needed, and there alone', () => {
    expect(emitDefinition('a', document)).toMatch(
      /^import \{ type ApiDefinition, jsonQuery \}[\s\S]*\n {2}rewriteQuery: jsonQuery,\n\};\n$/,
    );
    expect(emitDefinition('a', documentWith({}))).not.toContain('jsonQuery');
  });
});
