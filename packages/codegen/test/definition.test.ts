import { describe, expect, it } from 'vitest';
import { defineApi, emitDefinition } from '../src/emit/definition.ts';
import { documentWith, sampleDocument } from './sample-document.ts';

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
      key: { required: true, minLength: 8, pattern: "^[a-z']+$" },
      token: { required: false, nullable: true },
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
      query: ['field', 'tags', 'since'],
      requiredQuery: ['since'],
      commaArrays: ['tags'],
      responses: {
        200: { types: ['application/json'], says: 'The plant.' },
        404: { types: ['application/json'], says: 'No such plant.' },
      },
    });
  });

  it('reads an operation with a body', () => {
    expect(api.operations.plantSeed).toMatchObject({
      method: 'POST',
      body: 'required',
      accept: 'application/json, text/plain',
      security: [],
      fills: [
        { in: 'header', name: 'x-token', option: 'token' },
        { in: 'body', name: 'token', option: 'token' },
      ],
    });
  });

  it('reads an operation that answers nothing', () => {
    expect(api.operations.removePlant).toEqual({
      method: 'DELETE',
      path: '/plants/{plant_id}',
      accept: '*/*',
      responses: { 200: { types: [], says: 'Done.' }, default: { types: [], says: 'Sorry.' } },
    });
  });

  it('tells an optional body', () => {
    const requestBody = { content: { 'application/problem+json': {} } };
    expect(defineApi('a', documentWith({ requestBody })).operations.doIt?.body).toBe('optional');
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
