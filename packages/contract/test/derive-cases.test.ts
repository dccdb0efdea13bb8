import { type Contract, listCells, readContract } from '@visitor-apis/mocks/ledger-internals';
import { describe, expect, it } from 'vitest';
import { requests } from '../../mocks/test/ledger/core-requests.ts';
import { BODIES, bodies } from '../../mocks/test/ledger/core-schemas.ts';
import { deriveCases } from '../src/cases/derive-cases.ts';
import { sendDerived } from './derive-sent.ts';

// A case has no place for a cookie.
const UNREACHED = ['getTree cookie.seen: given'];
// The ledger knows more of these than cases can be made for.
const HARDLY_MADE = ['/unmarked', '/beside', '/notBoth', '/sizes', '/notes'];
const all = { ...bodies.paths, ...requests.paths };

/** A document with one of the operations alone. */
function only(path: string): Parameters<typeof readContract>[0] {
  const base = path.slice(1) in BODIES ? bodies : requests;
  return { ...base, paths: { [path]: all[path as keyof typeof all] } } as never;
}

function contractOf(schema: object, examples: object = {}): Contract {
  const content = { 'application/json': { schema, examples } };
  const responses = { 200: { description: 'Taken.', content } };
  const requestBody = { required: true, content };
  return readContract({
    openapi: '3.1.0',
    info: { title: 'Orchard', version: '1' },
    paths: { '/a': { post: { operationId: 'a', requestBody, responses } } },
  } as never);
}

const derive = (contract: Contract) => deriveCases(contract, () => true);

describe('the cases of an operation', () => {
  it.each(Object.keys(all).filter((path) => !HARDLY_MADE.includes(path)))(
    '%s: are taken or refused as they are meant, and show all',
    async (path) => {
      const { refused, taken, elsewhere, missing } = await sendDerived(only(path));
      const unexpected = missing.filter((id) => !UNREACHED.includes(id));
      expect({ refused, taken, elsewhere, unexpected }).toEqual({
        refused: [],
        taken: [],
        elsewhere: [],
        unexpected: [],
      });
    },
  );
});

describe('what is derived', () => {
  const paths = ['/union', '/condition', '/values', '/rows', '/trees/{name}'];

  it.each(paths)('%s: is the same each time', (path) => {
    const [one, other] = [0, 1].map(() => {
      const { good, bad, answers, instances, credentials } = derive(readContract(only(path)));
      return JSON.stringify({ good, bad, answers, instances, credentials });
    });
    expect(one).toBe(other);
  });

  it.each(paths)('%s: has ids of its own, and is about cells that there are', (path) => {
    const contract = readContract(only(path));
    const { good, bad, answers } = derive(contract);
    const ids = [...good, ...bad, ...answers].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const negative = listCells(contract).filter(({ polarity }) => polarity === 'negative');
    const listed = negative.map(({ id }) => id);
    expect(bad.filter(({ cell }) => !listed.includes(cell))).toEqual([]);
  });

  it('leaves out what cannot be reached', () => {
    const contract = readContract(only('/values'));
    const { good, bad } = deriveCases(contract, ({ kind }) => kind !== 'value');
    const values = good.map(({ request }) => request.body as { any?: unknown });
    expect(values.filter(({ any }) => any === null || any === 1)).toEqual([]);
    expect(bad.filter(({ cell }) => cell.includes('none of the values'))).toEqual([]);
  });

  it.each([
    ['members that may be null', (): object => ({ type: ['string', 'null'], maxLength: 3 })],
    ['alternatives', () => ({ anyOf: [{ type: 'string', maxLength: 3 }, { type: 'null' }] })],
    ['lists', () => ({ type: 'array', items: { enum: ['x', 'y', 'z'] } })],
  ])('does not multiply with %s', (_, schemaOf) => {
    const count = (members: number): number => {
      const names = Array.from({ length: members }, (__, index) => `m${index}`);
      const properties = Object.fromEntries(names.map((name) => [name, schemaOf()]));
      const { good, bad, answers } = derive(contractOf({ type: 'object', properties }));
      return good.length + bad.length + answers.length;
    };
    const [five, ten, twenty] = [count(5), count(10), count(20)];
    expect(ten - five).toBeLessThanOrEqual(5 * 7);
    expect(twenty - ten).toBeLessThanOrEqual(2 * (ten - five));
  });
});

describe('a case', () => {
  it('shows many members at once', () => {
    const names = Array.from({ length: 20 }, (_, index) => `m${index}`);
    const properties = Object.fromEntries(
      names.map((name) => [name, { type: ['string', 'null'] }]),
    );
    expect(derive(contractOf({ type: 'object', properties })).good.length).toBeLessThan(5);
  });

  it('has one fault where one can be had alone', () => {
    const m = { type: 'integer', minimum: 10, multipleOf: 5 };
    const { bad } = derive(contractOf({ type: 'object', properties: { m } }));
    const values = new Map(
      bad.map(({ cell, request }) => [cell, (request.body as { m?: number } | undefined)?.m]),
    );
    expect(Math.abs((values.get('a body.m: less than 10') ?? Number.NaN) % 5)).toBe(0);
    expect(values.get('a body.m: no multiple of 5')).toBeGreaterThan(10);
  });
});

describe('values are made up', () => {
  const formats = ['date', 'date-time', 'time', 'uuid', 'email', 'uri', 'hostname', 'ipv4', 'ipv6'];

  it.each(formats)('of the format %s', (format) => {
    const schema = {
      type: 'object',
      properties: { m: { type: 'string', format } },
      required: ['m'],
    };
    const { good, bad } = derive(contractOf(schema));
    expect(good.length).toBeGreaterThan(0);
    expect(bad.map(({ cell }) => cell)).toContain(`a body.m: no ${format}`);
  });

  it('of lists that have a least length', () => {
    const list = { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 2 };
    const { good } = derive(
      contractOf({ type: 'object', properties: { list }, required: ['list'] }),
    );
    expect(good.map(({ request }) => (request.body as { list: unknown[] }).list.length)).toContain(
      1,
    );
  });

  it('of answers, for each value that there is', () => {
    const values = Array.from({ length: 60 }, (_, index) => `v${index}`);
    const { answers } = derive(contractOf({ enum: values }));
    expect(answers.map(({ value }) => value)).toEqual(expect.arrayContaining(values));
  });
});
