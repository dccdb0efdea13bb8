import { describe, expect, it } from 'vitest';
import type { Schema } from '../src/document.ts';
import { emitSensitivity } from '../src/emit/sensitivity.ts';
import { readSensitivity } from '../src/read-sensitivity.ts';
import { sensitivePlaces } from '../src/sensitive-places.ts';
import { sampleDocument } from './sample-document.ts';

const document = sampleDocument();

describe('readSensitivity', () => {
  const { options, operations } = readSensitivity(document);

  it('reads which options are sensitive', () => {
    expect(options).toEqual({ key: 'secret' });
  });

  it('reads the sensitive places of requests and answers, and nothing that has none', () => {
    expect(operations).toEqual({
      getPlant: { responses: { 200: { '/owner': 'personal' } } },
      plantSeed: {
        parameters: { 'x-visitor': 'personal' },
        request: { '/token': 'secret' },
        responses: { 202: { '/owner': 'personal' } },
      },
    });
  });

  it('is written as code', () => {
    expect(emitSensitivity(document)).toContain('export const sensitive: ApiSensitivity = {');
  });
});

describe('sensitivePlaces', () => {
  const mark = { 'x-sensitive': 'personal' } as const;
  it.each<[string, Schema, object]>([
    ['the whole', mark, { '': 'personal' }],
    ['a property', { properties: { a: { properties: { b: mark } } } }, { '/a/b': 'personal' }],
    ['an item', { items: { properties: { a: mark } } }, { '/*/a': 'personal' }],
    ['any key', { additionalProperties: mark }, { '/*': 'personal' }],
    ['a part', { anyOf: [{ properties: { a: mark } }, {}] }, { '/a': 'personal' }],
    ['an odd name', { properties: { 'a/b~': mark } }, { '/a~1b~0': 'personal' }],
    ['not beneath a marked place', { ...mark, properties: { a: mark } }, { '': 'personal' }],
    ['behind a reference', { $ref: '#/components/schemas/Plant' }, { '/owner': 'personal' }],
    [
      'beside a reference',
      { $ref: '#/components/schemas/Problem', properties: { a: mark } },
      { '/a': 'personal' },
    ],
    ['nowhere', { additionalProperties: false, items: true }, {}],
  ])('%s', (_, schema, places) => {
    expect(sensitivePlaces(document, schema)).toEqual(places);
  });

  it('ends where a schema holds itself', () => {
    const Tree = { properties: { owner: mark, child: { $ref: '#/components/schemas/Tree' } } };
    const all = { ...document, components: { schemas: { Tree } } };
    expect(sensitivePlaces(all, { $ref: '#/components/schemas/Tree' })).toEqual({
      '/owner': 'personal',
    });
  });
});
