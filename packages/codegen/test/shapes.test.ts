import type { Shape } from '@visitor-apis/runtime';
import { describe, expect, it } from 'vitest';
import type { Document, Schema } from '../src/document.ts';
import { ShapeReader } from '../src/emit/shapes.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function read(schema: Schema | boolean, schemas: Record<string, Schema> = {}) {
  const info = { title: 'A', version: '1' };
  const document: Document = { openapi: '3.1.0', info, paths: {}, components: { schemas } };
  const reader = new ShapeReader(document);
  return { shape: reader.read(schema), named: reader.named };
}

const text = { type: 'string' } as const;

describe('a shape', () => {
  it.each<[string, Schema | boolean, Shape]>([
    ['type', { type: ['string', 'null'] }, { type: ['string', 'null'] }],
    ['enum', { enum: ['a', null] }, { enum: ['a', null] }],
    ['const', { const: false }, { enum: [false] }],
    ['a const that is no scalar', { const: [1] }, {}],
    [
      'limits',
      { minimum: 0, maximum: 2, exclusiveMinimum: -1, exclusiveMaximum: 3 },
      { minimum: 0, maximum: 2, exclusiveMinimum: -1, exclusiveMaximum: 3 },
    ],
    [
      'sizes',
      { minLength: 0, maxLength: 2, minItems: 0, maxItems: 3 },
      { minLength: 0, maxLength: 2, minItems: 0, maxItems: 3 },
    ],
    ['a pattern', { pattern: '^a$' }, { pattern: '^a$' }],
    ['a long pattern', { pattern: 'a'.repeat(200) }, {}],
    ['items', { items: text }, { items: text }],
    ['items that say nothing', { items: { description: 'Any.' } }, {}],
    [
      'properties, with those that say nothing',
      { properties: { a: text, b: { default: 1 }, c: true as never }, required: ['a'] },
      { properties: { a: text, b: {}, c: {} }, required: ['a'] },
    ],
    ['no required ones', { required: [] }, {}],
    ['closed', { additionalProperties: false }, { closed: true }],
    ['closed otherwise', { unevaluatedProperties: false }, { closed: true }],
    ['free', { additionalProperties: {} }, {}],
    ['free values', { additionalProperties: text }, { values: text }],
    [
      'a time',
      { type: 'integer', 'x-time': 'milliseconds' },
      { type: 'integer', time: 'milliseconds' },
    ],
    ['all of', { allOf: [text, {}] }, { allOf: [text] }],
    ['any of', { anyOf: [text, { type: 'null' }] }, { anyOf: [text, { type: 'null' }] }],
    ['one of', { oneOf: [text, { type: 'null' }] }, { anyOf: [text, { type: 'null' }] }],
    ['any of, one of which says nothing', { anyOf: [text, {}] }, {}],
    [
      'nothing that is not checked',
      { not: text, if: text, else: text, format: 'email', examples: ['a'] },
      {},
    ],
    ['anything', true, {}],
  ])('reads %s', (_, schema, shape) => {
    expect(read(schema).shape).toEqual(shape);
  });

  it.each<[string, Schema]>([
    ['patterns', { additionalProperties: false, patternProperties: { '^a': {} } }],
    ['patterns, for values', { additionalProperties: text, patternProperties: { '^a': {} } }],
    ['its parts', { unevaluatedProperties: false, anyOf: [{}] }],
    ['a condition', { unevaluatedProperties: false, if: {} }],
  ])('is not stricter than a schema that admits properties in %s', (_, schema) => {
    expect(read(schema).shape).toEqual({});
  });
});

describe('a reference', () => {
  const schemas = {
    Unused: text,
    Name: text,
    Alias: ref('Name'),
    Short: { ...ref('Name'), maxLength: 9 },
    Any: { description: 'Whatever.' },
    Tree: { properties: { child: ref('Tree'), name: ref('Name') } },
  };

  it('is the name of a shape, which is given once, in the order of the document', () => {
    const { shape, named } = read({ items: ref('Tree'), allOf: [ref('Name')] }, schemas);
    expect(shape).toEqual({ items: 'Tree', allOf: ['Name'] });
    expect(named).toEqual({ Name: text, Tree: { properties: { child: 'Tree', name: 'Name' } } });
    expect(Object.keys(named)).toEqual(['Name', 'Tree']);
  });

  it('to another name is to what that names; to what says nothing, nothing', () => {
    expect(read(ref('Alias'), schemas)).toEqual({ shape: 'Name', named: { Name: text } });
    expect(read(ref('Any'), schemas)).toEqual({ shape: {}, named: {} });
  });

  it('has keywords beside it where they say something', () => {
    expect(read({ ...ref('Name'), description: 'Own.' }, schemas).shape).toBe('Name');
    expect(read({ ...ref('Name'), minLength: 1 }, schemas).shape).toEqual({
      allOf: ['Name'],
      minLength: 1,
    });
    expect(read({ ...ref('Any'), minLength: 1 }, schemas).shape).toEqual({ minLength: 1 });
    expect(read(ref('Short'), schemas).named).toEqual({
      Name: text,
      Short: { allOf: ['Name'], maxLength: 9 },
    });
  });

  it('into a schema is read in its place', () => {
    const inner = { $ref: '#/components/schemas/Tree/properties/name' };
    expect(read(inner, schemas).shape).toBe('Name');
  });

  it('to what holds itself ends, even where in the end it says nothing', () => {
    const Loop = { anyOf: [ref('Inner'), {}] };
    const Inner = { properties: { loop: ref('Loop') } };
    expect(read(ref('Loop'), { Loop, Inner })).toEqual({
      shape: 'Loop',
      named: { Loop: {}, Inner: { properties: { loop: 'Loop' } } },
    });
    const Knot = { properties: { a: { $ref: '#/components/schemas/Knot/properties/a' } } };
    expect(read(ref('Knot'), { Knot }).shape).toBe('Knot');
  });
});

describe('a discriminator', () => {
  const member = (kind: Schema) => ({ properties: { kind } });
  const discriminator = { propertyName: 'kind' };

  it('tells the members apart', () => {
    const Oak = member({ const: 'oak' });
    const schema = { oneOf: [ref('Oak'), member({ enum: ['fern', 'moss'] })], discriminator };
    expect(read(schema, { Oak }).shape).toMatchObject({ by: 'kind' });
  });

  it('is left out where a member does not say which is its own', () => {
    const schema = { oneOf: [member({ const: 'oak' }), member(text)], discriminator };
    expect(read(schema).shape).not.toHaveProperty('by');
  });
});
