import type { Document } from '@visitor-apis/codegen';
import { readContract } from '@visitor-apis/mocks/ledger-internals';
import { describe, expect, it } from 'vitest';
import type { Instances } from '../src/cases/derive-instances.ts';
import { findUnnamed } from '../src/mutation/find-unnamed.ts';
import { judgeInstances } from '../src/mutation/judge-instances.ts';

function documentOf(visit: object, example: unknown = { id: 'a' }): Document {
  const content = {
    'application/json': {
      schema: { $ref: '#/components/schemas/Visit' },
      examples: { one: { value: example } },
    },
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Visits', version: '1' },
    paths: {
      '/visits': {
        post: {
          operationId: 'addVisit',
          requestBody: { content },
          responses: { 200: { description: 'Done.', content } },
        },
      },
    },
    webhooks: {
      visit: { post: { operationId: 'onVisit', requestBody: { content }, responses: {} } },
    },
    components: { schemas: { Visit: visit } },
  } as unknown as Document;
}

const VISIT = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'string' },
    list: { type: 'array', items: { type: 'object', properties: { a: { type: 'integer' } } } },
    data: { type: 'object', additionalProperties: { type: 'string' } },
    mixed: {
      ...{ type: 'object', properties: { a: { type: 'string' } } },
      additionalProperties: { type: 'object', properties: { b: { type: 'string' } } },
    },
    free: { type: 'object' },
    either: {
      oneOf: [
        { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
        { type: 'object', required: ['b'], properties: { b: { type: 'string' } } },
      ],
    },
  },
};

const truth = readContract(documentOf(VISIT));
const instances: Instances = {
  ...{ id: 'addVisit 200', operation: 'addVisit', status: '200', mediaType: 'application/json' },
  good: [{ id: 'a', list: [{ a: 1 }], data: { x: 'y' } }],
  bad: [{ cell: 'addVisit 200.id: missing', value: {} }],
};
const ofWebhook: Instances = {
  ...instances,
  id: 'onVisit',
  operation: 'onVisit',
  status: undefined,
};

function judge(visit: object, all: readonly Instances[] = [instances], example?: unknown) {
  return judgeInstances(truth, documentOf(visit, example), all);
}

describe('judgeInstances', () => {
  it('has nothing to say of the true document', () => {
    expect(judge(VISIT, [instances, ofWebhook])).toBeUndefined();
  });

  it.each([
    ['an answer', instances, 'addVisit 200'],
    ['what a webhook brings', ofWebhook, 'onVisit'],
  ])('tells of %s that is good and refused', (_, one, id) => {
    expect(judge({ ...VISIT, required: ['id', 'free'] }, [one])).toBe(
      `${id}: a good one is refused`,
    );
  });

  it.each([
    ['an answer', instances, 'addVisit 200'],
    ['what a webhook brings', ofWebhook, 'onVisit'],
  ])('tells of %s that is bad and taken', (_, one, id) => {
    expect(judge({ ...VISIT, required: [] }, [one])).toBe(
      `${id}: a bad one is taken: addVisit 200.id: missing`,
    );
  });

  it('tells of a member that nobody names any more', () => {
    const { data: _, ...properties } = VISIT.properties;
    expect(judge({ ...VISIT, properties })).toBe('addVisit 200: nobody names /data');
  });

  it('asks for no name of what the true document does not name either', () => {
    const good = [{ id: 'a', further: 1, data: {} }];
    const { data: _, ...properties } = VISIT.properties;
    expect(judge({ ...VISIT, properties }, [{ ...instances, good }])).toBeUndefined();
  });

  it('tells of an answer that is gone', () => {
    const gone = [{ ...instances, status: '404' }];
    expect(judge(VISIT, gone)).toBe('addVisit 200: there is no such answer any more');
    const other = [{ ...instances, mediaType: 'text/plain' }];
    expect(judge(VISIT, other)).toBe('addVisit 200: there is no such answer any more');
  });

  it('tells of an example of a request that is none', () => {
    expect(judge(VISIT, [instances], 'another')).toBe('the example one is refused');
  });

  it('has nothing to say without instances', () => {
    expect(judge({ type: 'integer' }, [])).toBeUndefined();
  });
});

describe('findUnnamed', () => {
  const shape = truth.operations[0]?.answers[0]?.contents[0]?.shape;
  const find = (value: unknown) => shape && findUnnamed(truth, shape, value, '');

  it.each([
    ['a member that is named', { id: 'a' }, undefined],
    ['one that is not', { id: 'a', other: 1 }, '/other'],
    ['one in an item', { list: [{ a: 1 }, { b: 2 }] }, '/list/*/b'],
    ['any member where any may be', { data: { b: 2 } }, undefined],
    ['any member beside those that are named', { mixed: { a: '1', c: { b: '2' } } }, undefined],
    ['one within such a member', { mixed: { c: { d: '2' } } }, '/mixed/c/d'],
    ['any member where none is named', { free: { b: 2 } }, undefined],
    ['one of a branch that fits', { either: { a: '1' } }, undefined],
    ['one of a branch that does not fit', { either: { a: '1', c: 1 } }, '/either/c'],
    ['no object', 'a', undefined],
    ['nothing', null, undefined],
  ])('%s', (_, value, found) => {
    expect(find(value)).toBe(found);
  });
});
