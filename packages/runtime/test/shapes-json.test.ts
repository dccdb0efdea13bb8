import { describe, expect, it } from 'vitest';
import type { ShapeDefinition } from '../src/index.ts';
import { type Sent, sendBody, sendQuery } from './checked-send.ts';

const time: ShapeDefinition = { type: ['number', 'null'], time: 'milliseconds' };
const noon = new Date('2026-10-01T12:00:00Z');

describe('a Date', () => {
  it('becomes milliseconds where the spec has a time', async () => {
    const shape: ShapeDefinition = {
      type: 'object',
      properties: {
        at: time,
        rows: { type: 'array', items: { allOf: ['Row'] } },
        either: { anyOf: [{ type: 'boolean' }, 'Row'] },
      },
      values: time,
    };
    const named = { Row: { type: 'object', properties: { at: time } } } as const;
    const body = { at: noon, rows: [{ at: noon }, { at: 5 }], either: { at: noon }, other: noon };
    const at = noon.getTime();
    expect(await sendBody(shape, body, { named })).toHaveProperty('body', {
      at,
      rows: [{ at }, { at: 5 }],
      either: { at },
      other: at,
    });
    expect(body.rows[0]?.at).toBe(noon);
    const unchecked = await sendBody(shape, { at: noon, rows: 'x' }, { named, validate: false });
    expect(unchecked).toHaveProperty('body', { at, rows: 'x' });
  });

  it('becomes milliseconds in a query', async () => {
    const query = { before: time, at: { type: 'array', items: time } } as const;
    const sent = await sendQuery(query, { before: noon, at: [noon, 5] });
    expect(sent).toHaveProperty('url', `?before=${noon.getTime()}&at=${noon.getTime()}&at=5`);
  });

  it('is refused where a number is no time, and a text where one is wanted', async () => {
    const shape = { type: 'object', properties: { n: { type: 'number' }, s: { type: 'string' } } };
    const send = (body: object) => sendBody(shape as ShapeDefinition, body);
    expect(await send({ n: noon })).toHaveProperty('field', '/n');
    expect(await send({ s: noon, free: noon })).toHaveProperty('body', {
      s: noon.toJSON(),
      free: noon.toJSON(),
    });
    expect(await send({ s: new Date(Number.NaN) })).toHaveProperty('field', '/s');
  });

  it('that is none is refused', async () => {
    const shape = { type: 'object', properties: { at: time } } as const;
    for (const validate of [true, false]) {
      const refused = await sendBody(shape, { at: new Date(Number.NaN) }, { validate });
      expect(refused).toHaveProperty('message', expect.stringContaining('got an invalid Date'));
      const query = await sendQuery({ at: time }, { at: new Date(Number.NaN) }, { validate });
      expect(query).toHaveProperty('field', 'at');
    }
  });
});

describe('validate: false', () => {
  const shape: ShapeDefinition = {
    type: 'object',
    properties: { n: { type: 'number' } },
    required: ['n'],
    closed: true,
  };
  const wrong = { n: 'x', m: 1 };

  it('sends what breaks a rule, of a client or of a call', async () => {
    expect(await sendBody(shape, wrong)).toHaveProperty('field', '/n');
    const sent = { body: wrong };
    expect(await sendBody(shape, wrong, { validate: false })).toMatchObject(sent);
    const off = { options: { validate: false } };
    expect(await sendBody(shape, wrong, off)).toMatchObject(sent);
    const on = { validate: false, options: { validate: true } };
    expect(await sendBody(shape, wrong, on)).toHaveProperty('field', '/n');
    const query = await sendQuery({ n: { type: 'number' } }, wrong, { validate: false });
    expect(query).toHaveProperty('url', '?n=x&m=1');
  });
});

const cycle: Record<string, unknown> = {};
cycle.self = { again: [cycle] };
let deep: unknown = 1;
for (let level = 0; level < 100_000; level++) deep = { deep };

describe.each([true, false])('what JSON cannot carry is refused, validate %s', (validate) => {
  it.each<[what: string, value: unknown]>([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['a BigInt', 10n],
    ['a function', () => {}],
    ['a symbol', Symbol('x')],
    ['a Map', new Map([['x', 1]])],
    ['a cycle', cycle],
    ['what is too deep', deep],
    ['a boxed number', new Number(Number.NaN)],
    ['a toJSON that gives none', { toJSON: () => undefined }],
  ])('%s, at any depth', async (_, value) => {
    const free: ShapeDefinition = {};
    for (const body of [{ a: value }, { a: [{ b: value }] }, [[value]], { 'key of mine': value }]) {
      const refused = (await sendBody(free, body, { validate })) as Extract<
        Sent,
        { field: string }
      >;
      expect(refused.field).toMatch(/^\/(\*|0)/);
      expect(refused.message).toMatch(/must be what JSON can carry|must be a tree/);
      expect(refused.message).not.toContain('mine');
    }
  });

  it('undefined is left out, null is kept, and an array has no holes', async () => {
    const body = { gone: undefined, kept: null, deep: [{ gone: undefined, kept: null }] };
    const sent = await sendBody({}, body, { validate });
    expect(sent).toHaveProperty('body', { kept: null, deep: [{ kept: null }] });
    expect(Object.keys((sent as { body: object }).body)).toEqual(['kept', 'deep']);
    expect(await sendBody({}, [1, undefined], { validate })).toHaveProperty('field', '/1');
    expect(await sendBody({}, new Array(1), { validate })).toHaveProperty('field', '/0');
  });

  it('the same object twice is no cycle', async () => {
    const twice = { x: 1 };
    const sent = await sendBody({}, { a: twice, b: [twice, twice] }, { validate });
    expect(sent).toHaveProperty('body', { a: twice, b: [twice, twice] });
  });
});
