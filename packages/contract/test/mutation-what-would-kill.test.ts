import { readBundle, readRegistry } from '@visitor-apis/codegen';
import { describe, expect, it } from 'vitest';
import { listMutants } from '../src/mutation/list-mutants.ts';
import { KNOWN_KINDS, whatWouldKill } from '../src/mutation/what-would-kill.ts';

const schema = '#/components/schemas/Visit';

describe('whatWouldKill', () => {
  it.each([
    [
      'widen type',
      `${schema}/properties/id`,
      'null, too',
      'null in the place of Visit.id, refused',
    ],
    ['drop required', schema, 'id', 'something without id, refused at Visit'],
    [
      'change bound',
      '#/components/parameters/Limit/schema',
      'maximum 9 one more',
      'a value at the very bound of Limit that is taken, and one just beyond it that is refused (maximum 9 one more)',
    ],
    [
      'drop status',
      '#/paths/~1visits~1{id}/put/responses',
      '404',
      'the answer 404 of PUT /visits/{id} responses',
    ],
    ['change path', '#/paths/~1a~0b', 'to /a~bs', 'a request to /a~b'],
    [
      'drop parameter',
      '#/paths/~1visits/get',
      '#/components/parameters/Limit',
      'a request to GET /visits that gives Limit a wrong value',
    ],
    ['drop tolerated', '#', 'ii', 'a request with the query parameter ii, taken (the document)'],
    [
      'change region',
      '#/servers/0',
      'eu',
      'a request to the server of the region eu, at servers 0',
    ],
    // Members of these names are members.
    [
      'drop pattern',
      `${schema}/properties/properties`,
      '^v',
      'Visit.properties that does not match',
    ],
    ['drop pattern', `${schema}/properties/schema/properties/id`, '^v', 'Visit.schema.id that'],
    [
      'drop pattern',
      `${schema}/items`,
      '^v',
      'a value of Visit.items that does not match ^v, refused',
    ],
    [
      'drop pattern',
      `${schema}/properties/properties/properties/id`,
      '^v',
      'of Visit.properties.id that',
    ],
  ])('%s %s %s', (kind, pointer, what, text) => {
    expect(whatWouldKill({ kind, pointer, what })).toContain(text);
  });

  it('is one sentence about a kind that it does not know, too', () => {
    expect(whatWouldKill({ kind: 'swap', pointer: schema, what: 'a and b' })).toBe(
      'Would be noticed by a case about Visit (swap: a and b).',
    );
  });
});

describe.each(readRegistry())('$key', (api) => {
  const mutants = listMutants(readBundle(api)).filter(({ isControl }) => !isControl);

  it('has no kind of mutant about which nothing is said', () => {
    const kinds = new Set(mutants.map(({ kind }) => kind));
    expect([...kinds].filter((kind) => !KNOWN_KINDS.includes(kind))).toEqual([]);
  });

  it('is told of each in one line', () => {
    const bad = mutants.filter(
      (one) => !/^Would be noticed by \S[^\n]*\S\.$/.test(whatWouldKill(one)),
    );
    expect(bad.map(({ id }) => id)).toEqual([]);
  });
});
