import { isDeepStrictEqual } from 'node:util';
import type { Document } from '@visitor-apis/codegen';
import { describe, expect, it } from 'vitest';
import { controlMutants } from '../src/mutation/control-mutants.ts';
import { listMutants } from '../src/mutation/list-mutants.ts';
import { applyMutant, type Mutant } from '../src/mutation/mutant.ts';
import { sampleMutants } from '../src/mutation/sample-mutants.ts';
import { schemaMutants } from '../src/mutation/schema-mutants.ts';
import { scoreMutants } from '../src/mutation/score.ts';

function documentOf(operation: object, root: object = {}): Document {
  return {
    openapi: '3.1.0',
    info: { title: 'Visits', version: '1' },
    paths: { '/visits': { get: { operationId: 'listVisits', responses: {}, ...operation } } },
    ...root,
  } as unknown as Document;
}

describe('a mutant changes something', () => {
  it.each([
    ['an operation without security', { security: [] }, {}],
    [
      'pages that are said so already',
      { 'x-pagination': { request: { name: 'page' }, response: '/next', items: '/items' } },
      {},
    ],
    [
      'a key of this name',
      { 'x-retry': { repeatable: 'always', key: { name: 'externalId' } } },
      {},
    ],
    ['no jitter already', {}, { 'x-retry': { jitter: { min: 0, max: 0 } } }],
    ['retryAfter ignored already', {}, { 'x-retry': { retryAfter: false } }],
  ])('%s', (_, operation, root) => {
    const document = documentOf(operation, root);
    const idle = listMutants(document).filter((one) =>
      isDeepStrictEqual(applyMutant(document, one), document),
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it.each<readonly [values: unknown[]]>([[[1, 2]], [['x', 'y']]])(
    'a further value of %j is another',
    (values) => {
      const [mutant] = schemaMutants({ enum: values }, '#').filter(
        ({ kind }) => kind === 'add enum value',
      ) as [Mutant];
      const schema = { enum: values };
      mutant.apply(schema as unknown as Document);
      expect(new Set(schema.enum).size).toBe(values.length + 1);
    },
  );
});

it('branches of one type are told apart', () => {
  const branch = (name: string) => ({ type: 'object', required: [name] });
  const schemas = { A: { oneOf: [branch('a'), branch('b')] } };
  const mutants = listMutants(documentOf({}, { components: { schemas } }));
  expect(mutants.filter(({ kind }) => kind === 'drop branch')).toHaveLength(2);
});

it('a type that may be null first is changed, too', () => {
  const kinds = schemaMutants({ type: ['null', 'string'] }, '#').map(({ kind }) => kind);
  expect(kinds).toContain('change type');
});

it('a schema that stands in an answer is mutated', () => {
  const schema = { type: 'object', required: ['id'] };
  const responses = { Done: { content: { 'application/json': { schema } } } };
  const mutants = listMutants(documentOf({}, { components: { responses } }));
  expect(mutants.map(({ kind }) => kind)).toContain('drop required');
});

it('every mutant is in the sample of some seed', () => {
  const all = Array.from(
    { length: 10 },
    (_, index): Mutant => ({
      ...{ id: String(index), kind: 'a', pointer: '#', what: '', isControl: false },
      apply() {},
    }),
  );
  const samples = Array.from({ length: 300 }, (_, seed) => sampleMutants(all, 6, seed + 1));
  expect(new Set(samples.flat()).size).toBe(10);
});

it('a sample in which nothing could be noticed is no failure', () => {
  expect(scoreMutants('visits', [], []).share).toBe(1);
});

it('a result that was kept twice counts once', () => {
  const result = {
    api: 'visits',
    id: 'a # b',
    kind: 'a',
    pointer: '#',
    what: 'b',
    isControl: false,
  };
  expect(scoreMutants('visits', [result, result], []).total.mutants).toBe(1);
});

it('values of a schema are no words of the document', () => {
  const data = [{ description: 'Mine.' }];
  const schemas = Object.fromEntries(
    ['examples', 'enum', 'default', 'const'].map((keyword) => [keyword, { [keyword]: data }]),
  );
  const controls = controlMutants(documentOf({}, { components: { schemas } }));
  expect(controls.map(({ id }) => id)).toEqual([]);
});
