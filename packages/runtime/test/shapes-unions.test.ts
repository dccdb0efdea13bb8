import { describe, expect, it } from 'vitest';
import type { NamedShapes, ShapeDefinition } from '../src/index.ts';
import { sendBody } from './checked-send.ts';

const named: NamedShapes = {
  Named: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
  Sized: { type: 'object', properties: { size: { type: 'number', minimum: 1 } } },
  Cat: {
    type: 'object',
    properties: { type: { enum: ['cat'] }, meows: { type: 'boolean' } },
    required: ['type', 'meows'],
  },
  Dog: {
    type: 'object',
    properties: { type: 'DogType', barks: 'Loudness' },
    required: ['type', 'barks'],
  },
  DogType: { enum: ['dog', 'hound'] },
  Loudness: { type: 'integer' },
};

const send = (shape: ShapeDefinition, a: unknown) =>
  sendBody({ type: 'object', properties: { a: shape } }, { a }, { named });

describe('a value that is to be all of several', () => {
  const shape: ShapeDefinition = {
    type: 'object',
    properties: { own: { type: 'boolean' } },
    allOf: ['Named', 'Sized'],
  };

  it('is checked for each, and for what stands beside them', async () => {
    const good = { name: 'x', size: 2, own: true, more: 1 };
    expect(await send(shape, good)).toHaveProperty('body', { a: good });
    expect(await send(shape, { size: 2 })).toHaveProperty('field', '/a/name');
    expect(await send(shape, { name: 'x', size: 0 })).toHaveProperty('field', '/a/size');
    expect(await send(shape, { name: 'x', own: 1 })).toHaveProperty('field', '/a/own');
    expect(await send(shape, [])).toHaveProperty('field', '/a');
  });
});

describe('a value that is to be one of several', () => {
  const shape: ShapeDefinition = { anyOf: ['Named', { type: 'null' }, { type: 'integer' }] };

  it('may be any of them', async () => {
    for (const a of [{ name: 'x' }, null, 7]) {
      expect(await send(shape, a)).toHaveProperty('body', { a });
    }
  });

  it('is told what there is when it is none', async () => {
    const says = /must be an object, got a string; or must be null.*; or must be an integer/;
    expect(await send(shape, 'x')).toMatchObject({
      field: '/a',
      message: expect.stringMatching(says),
    });
  });

  it('is told what it lacks when one of them was meant', async () => {
    expect(await send(shape, {})).toHaveProperty('field', '/a/name');
    expect(await send(shape, { name: 7 })).toHaveProperty('field', '/a/name');
    const rows: ShapeDefinition = { anyOf: [{ type: 'array', items: 'Named' }, { type: 'null' }] };
    expect(await send(rows, [{ name: 'x' }, {}])).toHaveProperty('field', '/a/1/name');
  });

  it('is left as it was by those that it is not', async () => {
    const at = { properties: { at: { type: 'number', time: 'milliseconds' } } } as const;
    const either: ShapeDefinition = {
      anyOf: [
        { type: 'object', ...at, required: ['code'] },
        { type: 'object', properties: { at: { type: 'string' } } },
      ],
    };
    const noon = new Date('2026-10-01T12:00:00Z');
    expect(await send(either, { at: noon })).toHaveProperty('body', { a: { at: noon.toJSON() } });
  });
});

describe('a value that is told apart by a property', () => {
  const shape: ShapeDefinition = { anyOf: ['Cat', 'Dog'], by: 'type' };

  it('is checked as the one that it names', async () => {
    for (const a of [
      { type: 'cat', meows: true },
      { type: 'hound', barks: 3 },
    ]) {
      expect(await send(shape, a)).toHaveProperty('body', { a });
    }
    expect(await send(shape, { type: 'cat', barks: 3 })).toHaveProperty('field', '/a/meows');
    expect(await send(shape, { type: 'dog', barks: 'loud' })).toHaveProperty('field', '/a/barks');
  });

  it('is told what there is when it names none', async () => {
    expect(await send(shape, { type: 'cow' })).toMatchObject({
      field: '/a/type',
      message: expect.stringContaining('must be one of cat, dog, hound, got another string'),
    });
    expect(await send(shape, {})).toHaveProperty('field', '/a/type');
    for (const a of [null, 'cat', ['cat']]) {
      expect(await send(shape, a)).toMatchObject({
        field: '/a',
        message: expect.stringContaining('must be an object'),
      });
    }
  });
});
