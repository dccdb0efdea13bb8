import { describe, expect, it } from 'vitest';
import type { Shape, ShapeDefinition } from '../src/index.ts';
import { sendBody } from './checked-send.ts';

const within = (shape: Shape): Shape => ({ type: 'object', properties: { a: shape } });

describe('a value is checked before it is sent', () => {
  it.each<[what: string, shape: ShapeDefinition, good: unknown[], bad: unknown[], says: string]>([
    ['a string', { type: 'string' }, ['', 'x'], [1, true, null, {}, []], 'must be a string'],
    ['a number', { type: 'number' }, [0, -1.5, 1e300], ['1', null, {}], 'must be a number'],
    ['an integer', { type: 'integer' }, [0, -7, 1e15, 2], [0.5, '1'], 'must be an integer'],
    ['a boolean', { type: 'boolean' }, [true, false], [0, 'true'], 'must be a boolean'],
    ['an object', { type: 'object' }, [{}, { x: 1 }], [[], 'x', null], 'must be an object'],
    ['an array', { type: 'array' }, [[], [1]], [{}, 'x', { length: 0 }], 'must be an array'],
    ['null', { type: 'null' }, [null], [0, ''], 'must be null'],
    ['one of several types', { type: ['string', 'null'] }, ['x', null], [1], 'a string or null'],
    ['an enum', { enum: ['a', 'b'] }, ['a', 'b'], ['A', '', 1], 'must be one of a, b'],
    ['a constant', { enum: [7] }, [7], [8, '7'], 'must be 7'],
    [
      'an enum with null',
      { enum: ['a', null] },
      ['a', null],
      ['', 'null'],
      'must be one of a, null',
    ],
    ['a minimum', { minimum: 1 }, [1, 2], [0, 0.999], 'must be at least 1'],
    ['a maximum', { maximum: 1 }, [1, 0], [2, 1.001], 'must be at most 1'],
    ['an open minimum', { exclusiveMinimum: 0 }, [0.1], [0, -1], 'must be greater than 0'],
    ['an open maximum', { exclusiveMaximum: 0 }, [-0.1], [0, 1], 'must be less than 0'],
    ['a shortest text', { minLength: 2 }, ['ab', '🌿🌿'], ['a', '🌿'], 'at least 2 characters'],
    ['a longest text', { maxLength: 2 }, ['ab', '🌿🌿', ''], ['abc'], 'at most 2 characters'],
    ['a pattern', { pattern: '^[a-z]+$' }, ['abc'], ['ABC', '', 'a1'], 'must match ^[a-z]+$'],
    ['a pattern of code points', { pattern: '^.$' }, ['🌿'], ['🌿🌿'], 'must match ^.$'],
    ['a pattern anywhere', { pattern: 'b' }, ['abc'], ['ac'], 'must match b'],
    ['fewest items', { minItems: 1 }, [[1]], [[]], 'at least 1 items, got 0'],
    ['most items', { maxItems: 1 }, [[], [1]], [[1, 2]], 'at most 1 items, got 2'],
    ['what says nothing', {}, [1, 'x', null, [], {}, true], [], ''],
  ])('%s', async (_, shape, good, bad, says) => {
    for (const a of good) {
      expect(await sendBody(within(shape), { a })).toMatchObject({ body: { a } });
    }
    for (const a of bad) {
      const refused = await sendBody(within(shape), { a });
      expect(refused).toMatchObject({ field: '/a', message: expect.stringContaining(says) });
    }
  });

  it('a bound says nothing of other types', async () => {
    const bounds = { minimum: 5, minLength: 5, pattern: 'x', minItems: 5 };
    for (const a of [true, null, {}]) {
      expect(await sendBody(within(bounds), { a })).toHaveProperty('body', { a });
    }
    expect(await sendBody(within({ minimum: 5 }), { a: 'x' })).toHaveProperty('body');
    expect(await sendBody(within({ minLength: 5 }), { a: 1 })).toHaveProperty('body');
  });

  it('a body itself is called by that name', async () => {
    const { message } = (await sendBody({ type: 'array' }, {})) as { message: string };
    expect(message).toContain('`body` must be an array');
  });

  it('no value and no key of a map is ever said', async () => {
    const secret = 'ada@example.org';
    const shapes: ShapeDefinition[] = [
      { type: 'number' },
      { enum: ['a'] },
      { maxLength: 3 },
      { pattern: '^x' },
      { type: 'array' },
    ];
    for (const shape of shapes) {
      const map: Shape = { type: 'object', values: shape };
      const refused = await sendBody(within(map), { a: { [secret]: secret } });
      expect(refused).toHaveProperty('field', '/a/*');
      expect(JSON.stringify(refused)).not.toContain('ada');
    }
    const digits = await sendBody(within({ maximum: 5 }), { a: 4711 });
    expect(JSON.stringify(digits)).not.toContain('4711');
  });
});

describe('an object is checked', () => {
  const shape: ShapeDefinition = {
    type: 'object',
    properties: { name: { type: 'string' }, 'a/b~c': { type: 'string' }, inner: 'Inner' },
    required: ['name'],
  };
  const named = {
    Inner: {
      type: 'object',
      properties: { rows: { type: 'array', items: 'Row' } },
    },
    Row: { type: 'array', items: { properties: { n: { type: 'integer' } }, required: ['n'] } },
  } as const;
  const send = (body: unknown) => sendBody(shape, body, { named });

  it('for what is required', async () => {
    for (const body of [{}, { name: undefined }]) {
      expect(await send(body)).toEqual({
        field: '/name',
        message: expect.stringContaining('`/name` is required'),
      });
    }
    expect(await send({ name: null })).toHaveProperty('field', '/name');
  });

  it('at any depth, and the field is named by a pointer', async () => {
    const rows = [[{ n: 1 }], [{ n: 2 }, { n: 'x' }]];
    expect(await send({ name: '', inner: { rows } })).toHaveProperty('field', '/inner/rows/1/1/n');
    expect(await send({ name: '', inner: { rows: [[{}]] } })).toHaveProperty(
      'field',
      '/inner/rows/0/0/n',
    );
    expect(await send({ name: '', inner: { rows: [[{ n: 3 }], []] } })).toHaveProperty('body');
  });

  it('and left open for what is not named', async () => {
    const body = { name: '', more: { of: ['anything'] } };
    expect(await send(body)).toHaveProperty('body', body);
  });

  it('unless it is closed, and then the unknown name is said', async () => {
    const closed = { ...shape, closed: true } as const;
    const refused = await sendBody(closed, { name: '', nmae: 1 }, { named });
    expect(refused).toHaveProperty('field', '/nmae');
    expect(refused).toHaveProperty('message', expect.stringMatching(/there are name, .*inner/));
    expect(await sendBody(closed, { name: '', nmae: undefined }, { named })).toHaveProperty('body');
    const strange = await sendBody(closed, { name: '', 'ada@example.org': 1 }, { named });
    expect(strange).toHaveProperty('field', '/*');
  });

  it('without taking what every object inherits for a member', async () => {
    const body = JSON.parse('{"name":"","__proto__":{"x":1},"constructor":1}');
    expect(await send(body)).toHaveProperty('body', body);
  });
});
