import { createMock, type Mock } from '@visitor-apis/mocks';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

const filter = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    operator: { type: 'string', enum: ['is', 'isNot'] },
  },
  required: ['name', 'operator'],
};
const inQuery = (name: string, schema: object) => ({ name, in: 'query', schema });
const json = (name: string, schema: object, more: object = {}) => ({
  name,
  in: 'query',
  content: { 'application/json': { schema } },
  ...more,
});
const responses = {
  204: { description: 'Plants.' },
  400: {
    description: 'Bad.',
    content: { 'application/json': { schema: {}, examples: { bad: { value: { error: 'bad' } } } } },
  },
};
const document = {
  openapi: '3.1.0',
  info: { title: 'Garden', version: '1' },
  'x-refusals': { input: { status: 400, example: 'bad' } },
  paths: {
    '/plants': {
      get: {
        operationId: 'listPlants',
        'x-query-values': 'json',
        parameters: [
          inQuery('id', { type: 'string' }),
          inQuery('ids', { type: 'array', items: { type: 'string' }, maxItems: 2 }),
          inQuery('limit', { type: 'integer', minimum: 1 }),
          inQuery('previous', { type: 'boolean' }),
          json('filters', { type: 'array', items: { $ref: '#/components/schemas/Filter' } }),
        ],
        responses,
      },
    },
    '/beds': {
      get: {
        operationId: 'listBeds',
        parameters: [
          json('filter', { $ref: '#/components/schemas/OwnFilter' }, { required: true }),
          inQuery('id', { type: 'string' }),
        ],
        responses,
      },
    },
  },
  components: {
    schemas: {
      Filter: filter,
      OwnFilter: {
        ...filter,
        properties: {
          ...filter.properties,
          owner: { type: 'string', 'x-sensitive': 'personal' },
        },
      },
    },
  },
};

let mock: Mock;
beforeAll(() => {
  mock = createMock(document);
});
beforeEach(() => mock.reset());

async function ask(path: string, query: [string, string][]): Promise<number> {
  const { status } = await mock.fetch(`http://garden.example${path}?${new URLSearchParams(query)}`);
  return status;
}

const IS = '[{"name":"country","operator":"is"}]';

describe('a query whose values are read as JSON', () => {
  it.each<[string, [string, string][]]>([
    ['nothing', []],
    ['a plain text', [['id', 'u-17']]],
    ['digits in quotes', [['id', '"123"']]],
    ['null, which stays a text', [['id', 'null']]],
    ['one item', [['ids', 'a']]],
    [
      'several items',
      [
        ['ids', '"404"'],
        ['ids', 'b'],
      ],
    ],
    ['items as JSON', [['ids', '["404","b"]']]],
    [
      'a number and a boolean',
      [
        ['limit', '5'],
        ['previous', 'false'],
      ],
    ],
    ['a list of objects', [['filters', IS]]],
  ])('is taken with %s', async (_, query) => {
    expect(await ask('/plants', query)).toBe(204);
    expect(mock.violations).toEqual([]);
  });

  it.each<[string, [string, string][], string, string]>([
    ['digits for a text', [['id', '123']], '/id', 'must be string'],
    ['a boolean for a text', [['id', 'true']], '/id', 'must be string'],
    ['digits with zeros for a text', [['id', '007']], '/id', 'must be string'],
    ['digits as the only item', [['ids', '404']], '/ids/0', 'must be string'],
    [
      'digits among items',
      [
        ['ids', 'a'],
        ['ids', '404'],
      ],
      '/ids/1',
      'must be string',
    ],
    ['too many items', [['ids', '["a","b","c"]']], '/ids', 'must NOT have more than 2 items'],
    ['a text for a number', [['limit', '"5"']], '/limit', 'must be integer'],
    [
      'two numbers',
      [
        ['limit', '5'],
        ['limit', '6'],
      ],
      '/limit',
      'must be integer',
    ],
    ['too small a number', [['limit', '0']], '/limit', 'must be >= 1'],
    ['1 for true', [['previous', '1']], '/previous', 'must be boolean'],
    ['nothing where JSON is wanted', [['filters', '']], '/filters', 'must be array'],
    ['half of JSON', [['filters', '[{']], '/filters', 'must be array'],
    [
      'what an object must not be',
      [['filters', '[{"name":"country","operator":"like"}]']],
      '/filters/0/operator',
      'must be equal to one of the allowed values: is, isNot',
    ],
    [
      'what an object lacks',
      [['filters', '[{"operator":"is"}]']],
      '/filters/0/name',
      'is required',
    ],
  ])('is refused with %s, and the violation says where', async (_, query, pointer, expected) => {
    expect(await ask('/plants', query)).toBe(400);
    expect(mock.violations).toMatchObject([
      { in: 'query', pointer, expected, operation: 'listPlants', refused: true },
    ]);
  });

  it('tells which value it was', async () => {
    await ask('/plants', [['filters', '[{"name":"country","operator":"like"}]']]);
    expect(mock.violations).toMatchObject([{ value: 'like' }]);
  });
});

describe('a parameter that is JSON', () => {
  it('is read as that alone; what stands beside it is text', async () => {
    const good: [string, string] = ['filter', '{"name":"country","operator":"is"}'];
    expect(await ask('/beds', [good, ['id', '123']])).toBe(204);
    expect(mock.violations).toEqual([]);
  });

  it('is missed where it has to be', async () => {
    expect(await ask('/beds', [])).toBe(400);
    expect(mock.violations).toMatchObject([{ pointer: '/filter', expected: 'is required' }]);
  });

  it('is not shown where a part of it is somebody', async () => {
    await ask('/beds', [['filter', '{"operator":"like","owner":"ada@garden.example"}']]);
    expect(mock.violations).not.toEqual([]);
    const shown = JSON.stringify([mock.violations, mock.requests.map(String)]);
    expect(shown).not.toContain('ada@');
    expect(shown).toContain('[personal]');
  });
});
