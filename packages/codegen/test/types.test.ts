import { describe, expect, it } from 'vitest';
import { emitTypes } from '../src/types.ts';
import { typesView } from '../src/types-view.ts';
import { documentWith, sampleDocument } from './sample-document.ts';

const squeeze = (code: string) => code.replace(/\s+/g, ' ');

describe('typesView', () => {
  it('makes optional what a client option fills, and says so', () => {
    const view = typesView(sampleDocument());
    const seed = view.components?.schemas?.Seed;
    expect(seed?.required).toEqual(['kind']);
    expect(seed?.properties?.token?.description).toBe('Filled from the client option `token`.');
    const header = view.paths['/seeds']?.post?.parameters?.find(({ name }) => name === 'x-token');
    expect(header).not.toHaveProperty('required');
    expect(view.components?.securitySchemes?.inHeader).toBeDefined();
  });

  it('leaves the document, and all else in it, as they were', () => {
    const document = sampleDocument();
    const view = typesView(document);
    expect(document).toEqual(sampleDocument());
    expect(view.components?.schemas?.Plant).toEqual(document.components?.schemas?.Plant);
    expect(view.paths['/plants/{plant_id}']).toEqual(document.paths['/plants/{plant_id}']);
  });

  it('gives what is written as JSON in a query as what it is', () => {
    const schema = { type: 'object' };
    const where = {
      name: 'where',
      in: 'query',
      content: { 'application/json': { schema } },
    } as const;
    const view = typesView(documentWith({ parameters: [where] }));
    expect(view.paths['/a']?.post?.parameters).toEqual([{ name: 'where', in: 'query', schema }]);
  });

  it('spells out what alternatives say that only tell what must be there', () => {
    const [a, b] = [{ type: 'string' }, { type: 'integer' }];
    const schema = { properties: { a, b }, anyOf: [{ required: ['a'] }, { required: ['b'] }] };
    const document = { ...sampleDocument(), components: { schemas: { A: schema } } };
    expect(typesView(document).components?.schemas?.A).toEqual({
      properties: { a, b },
      allOf: [
        {
          anyOf: [
            { required: ['a'], properties: { a } },
            { required: ['b'], properties: { b } },
          ],
        },
      ],
    });
  });

  it('drops a required list that becomes empty', () => {
    const properties = { a: { 'x-filled-by': 'token' } };
    const document = {
      ...sampleDocument(),
      components: { schemas: { A: { properties, required: ['a'] } } },
    };
    expect(typesView(document).components?.schemas?.A).not.toHaveProperty('required');
  });

  it('is not confused by a property that is called required or properties', () => {
    const properties = { required: { type: 'string' }, properties: { type: 'array' } };
    const document = { ...sampleDocument(), components: { schemas: { A: { properties } } } };
    expect(typesView(document).components?.schemas?.A).toEqual({ properties });
  });
});

describe('emitTypes', () => {
  it('keeps the completions of an open enum', async () => {
    const code = squeeze(await emitTypes(sampleDocument()));
    expect(code).toMatch(/habit\?: \(?"tree" \| "herb" \| \(string & \{ ?\}\)\)?( \| undefined)?;/);
    expect(code).toMatch(/zone\?: \(?7 \| 8 \| \(number & \{ ?\}\) \| null\)?( \| undefined)?;/);
  });

  it('lets a time be a Date', async () => {
    const code = squeeze(await emitTypes(sampleDocument()));
    expect(code).toMatch(/SowingTime: number \| Date \| null;/);
    expect(code).toMatch(/until\?: number \| Date \| undefined;/);
  });

  it('lets what is filled, and what has a default, be left out', async () => {
    const code = squeeze(await emitTypes(sampleDocument()));
    expect(code).toMatch(/token\?: string \| undefined;/);
    expect(code).toMatch(/"x-token"\?: /);
    expect(code).toMatch(/"x-visitor": /);
    expect(code).toMatch(/kind: string;/);
    expect(code).toMatch(/depth\?: number( \| undefined)?;/);
  });

  it('is the same for the same document', async () => {
    expect(await emitTypes(sampleDocument())).toBe(await emitTypes(sampleDocument()));
  });
});
