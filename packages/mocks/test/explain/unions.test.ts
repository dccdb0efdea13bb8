import { describe, expect, it } from 'vitest';
import { createExplainer } from '../../src/explain/explain-value.ts';

/** The rules that a value breaks in a schema, as `pointer rule`. */
function broken(schema: object, value: unknown, schemas: object = {}): string[] | undefined {
  const document = { components: { schemas: { Root: schema, ...schemas } } };
  const rules = createExplainer(document as never)('#/components/schemas/Root', value);
  return rules?.map(({ path, rule }) => `/${path.join('/')} ${rule}`);
}

const kind = (name: string, properties: object = {}, required: string[] = []) => ({
  type: 'object',
  properties: { kind: { const: name }, ...properties },
  required: ['kind', ...required],
});
const shapes = {
  oneOf: [
    kind('circle', { r: { type: 'number' } }, ['r']),
    kind('square', { a: { minimum: 1 } }, ['a']),
  ],
};

describe('of a union is explained', () => {
  it.each<[string, object, unknown, string[]]>([
    ['the branch that was meant', shapes, { kind: 'circle', r: 'x' }, ['/r type']],
    ['what the branch that was meant lacks', shapes, { kind: 'square' }, ['/a required']],
    ['by what it is told apart', shapes, { kind: 'oval', r: 1 }, ['/kind enum']],
    ['by what it would be told apart', shapes, { r: 1 }, ['/kind enum']],
    ['that it is none, where it is no object', shapes, 'circle', ['/ oneOf']],
    ['that it is none, where it is null', shapes, null, ['/ oneOf']],
    [
      'the branch of its type',
      { anyOf: [{ type: 'string', minLength: 2 }, { type: 'null' }] },
      'x',
      ['/ minLength'],
    ],
    [
      'that it is none, where no branch has its type',
      { anyOf: [{ type: 'string' }, { type: 'null' }] },
      7,
      ['/ anyOf'],
    ],
    [
      'that it is none, where several were meant',
      { anyOf: [{ minLength: 5 }, { pattern: '^a' }] },
      'x',
      ['/ anyOf'],
    ],
    [
      'that it is several, which one may not be',
      { oneOf: [{ minLength: 1 }, { maxLength: 5 }] },
      'x',
      ['/ oneOf'],
    ],
    [
      'an integer apart from a number',
      { anyOf: [{ type: 'integer', minimum: 5 }, { type: 'string' }] },
      1,
      ['/ minimum'],
    ],
    [
      'a union within a union',
      { oneOf: [kind('box', { content: shapes }), kind('bag')] },
      { kind: 'box', content: { kind: 'circle', r: 'x' } },
      ['/content/r type'],
    ],
    [
      'what is wrong beside it as well',
      { type: 'object', properties: { shape: shapes, n: { type: 'number' } } },
      { shape: { kind: 'oval' }, n: 'x' },
      ['/n type', '/shape/kind enum'],
    ],
    [
      'each of two unions',
      { type: 'object', properties: { a: shapes, b: shapes } },
      { a: { kind: 'oval' }, b: { kind: 'circle' } },
      ['/a/kind enum', '/b/r required'],
    ],
    [
      'each item of a list',
      { type: 'array', items: shapes },
      [{ kind: 'circle', r: 1 }, { kind: 'circle' }, { kind: 'oval' }],
      ['/1/r required', '/2/kind enum'],
    ],
  ])('%s', (_, schema, value, expected) => {
    expect(broken(schema, value)?.sort()).toEqual([...expected].sort());
  });

  it('a branch that stands elsewhere', () => {
    const schema = {
      oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }],
    };
    const schemas = { A: shapes.oneOf[0], B: shapes.oneOf[1] };
    expect(broken(schema, { kind: 'square', a: 0 }, schemas)).toEqual(['/a minimum']);
  });

  it('each of two places of which one begins like the other', () => {
    const node = {
      oneOf: [kind('leaf'), kind('node', { inner: { $ref: '#/components/schemas/Node' } })],
    };
    const schema = { type: 'array', items: { $ref: '#/components/schemas/Node' } };
    const value = Array.from({ length: 11 }, (_, i) => ({ kind: i % 9 === 1 ? 'lef' : 'leaf' }));
    const found = broken(schema, value, { Node: node });
    expect(found?.sort()).toEqual(['/1/kind enum', '/10/kind enum']);
  });

  it('a branch that leads back to the union', () => {
    const schema = {
      oneOf: [kind('leaf'), kind('node', { inner: { $ref: '#/components/schemas/Root' } })],
    };
    const value = { kind: 'node', inner: { kind: 'node', inner: { kind: 'lef' } } };
    expect(broken(schema, value)).toEqual(['/inner/inner/kind enum']);
  });
});

describe('nothing is explained', () => {
  it('of a value that breaks nothing', () => {
    expect(broken(shapes, { kind: 'circle', r: 1 })).toBeUndefined();
  });

  it('by a schema that cannot be compiled', () => {
    expect(broken({ $ref: './other.yaml#/Thing' }, 1)).toBeUndefined();
    expect(broken({ type: 'nonsense' }, 1)).toBeUndefined();
  });
});

it('nobody is told that a member is missing which only the server sets', () => {
  const properties = { id: { type: 'string', readOnly: true }, name: { type: 'string' } };
  const schema = { type: 'object', properties, required: ['id', 'name'] };
  expect(broken(schema, { name: 7 })).toEqual(['/name type']);
  expect(broken(schema, {})).toEqual(['/name required']);
});

it('a condition is explained by what it asks for', () => {
  const schema = {
    if: { properties: { is: { const: true } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { required: ['since'] },
  };
  expect(broken({ type: 'object', ...schema }, { is: true })).toEqual(['/since required']);
});
