import { describe, expect, it } from 'vitest';
import type { Schema } from '../src/document.ts';
import { emitBehaviour, readBehaviour } from '../src/emit/behaviour.ts';
import { sensitivePlaces } from '../src/emit/sensitive.ts';
import { sampleDocument } from './sample-document.ts';

const document = sampleDocument();

describe('readBehaviour', () => {
  const { options, operations } = readBehaviour(document);

  it('reads which options are sensitive', () => {
    expect(options).toEqual({ key: 'secret' });
  });

  it("reads an operation's retry over that of the root, key by key", () => {
    expect(operations.getPlant?.retry).toEqual({ attempts: 3, repeatable: 'always' });
    expect(operations.removePlant?.retry).toEqual({ attempts: 3, repeatable: 'never' });
  });

  it('reads outcomes, deprecation and sensitive places, and nothing that is not said', () => {
    expect(operations.plantSeed).toMatchObject({
      outcomes: { 200: 'partial' },
      sensitive: { parameters: { 'x-visitor': 'personal' }, request: { '/token': 'secret' } },
    });
    expect(operations.getPlant?.sensitive).toEqual({
      responses: { 200: { '/owner': 'personal' } },
    });
    expect(operations.removePlant?.deprecation).toEqual({
      since: '2026-01-01',
      successor: 'getPlant',
    });
    expect(Object.keys(operations.removePlant ?? {})).toEqual(['retry', 'deprecation']);
  });

  it('is written as code', () => {
    expect(emitBehaviour(document)).toContain('export const behaviour: ApiBehaviour = {');
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
