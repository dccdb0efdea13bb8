import { describe, expect, it } from 'vitest';
import { accepted, refused, useJudges } from './judges.ts';

// Properties, groups and counters that the server takes or refuses, judged by ajv and by the mock.

const { verdicts } = useJudges();
function event(change: object) {
  return verdicts('track', { name: 'invoice_paid', ...change });
}

function profile(change: object) {
  return verdicts('identify', { profileId: 'u-17', ...change });
}

function group(change: object) {
  return verdicts('group', { id: 'org 3/ä', type: ' ', name: 'Garden Works', ...change });
}

describe('properties', () => {
  it.each<[string, object]>([
    ['empty', {}],
    ['nested, with arrays and nulls', { cart: [{ sku: 'a', note: null }], gift: false }],
    ['one of 5000 characters', { note: 'x'.repeat(5000) }],
    ['an unreadable __timestamp, which is ignored', { __timestamp: 'yesterday' }],
    ['a __timestamp as a number', { __timestamp: 1795000000000 }],
    ['a __deviceId that is too long, which is ignored', { __deviceId: 'd'.repeat(65) }],
    ['an __ip that is none', { __ip: false }],
    ['an __identify, which is not validated', { __identify: { email: 'mara' } }],
  ])('may be %s', async (_, properties) => {
    expect(await event({ properties })).toEqual(accepted);
    expect(await profile({ properties })).toEqual(accepted);
    expect(await group({ properties })).toEqual(accepted);
  });

  it.each<[string, unknown]>([
    ['text', 'plan=team'],
    ['a number', 7],
    ['an array', [{ plan: 'team' }]],
  ])('are refused as %s', async (_, properties) => {
    expect(await event({ properties })).toEqual(refused);
    expect(await profile({ properties })).toEqual(refused);
    expect(await group({ properties })).toEqual(refused);
  });
});

describe('groups', () => {
  it.each<[string, unknown, object]>([
    ['none', [], accepted],
    ['two', ['org-3', 'org-4'], accepted],
    ['the same twice', ['org-3', 'org-3'], accepted],
    ['an empty id', ['org-3', ''], refused],
    ['a numeric id', [3], refused],
    ['null among them', ['org-3', null], refused],
    ['text', 'org-3', refused],
  ])('of an event or a profile: %s', async (_, groups, verdict) => {
    expect(await event({ groups })).toEqual(verdict);
    expect(await verdicts('assign_group', { groupIds: groups })).toEqual(verdict);
  });

  it('have to be given to assign_group', async () => {
    expect(await verdicts('assign_group', { profileId: 'u-17' })).toEqual(refused);
  });

  it.each(['id', 'type', 'name'])('need a %s that is not empty', async (key) => {
    expect(await group({})).toEqual(accepted);
    for (const value of [undefined, '', 7]) {
      expect(await group({ [key]: value })).toEqual(refused);
    }
  });
});

describe('a counter', () => {
  it.each<[string, object, object]>([
    ['by default', {}, accepted],
    ['by a fraction', { value: 0.5 }, accepted],
    ['by 0', { value: 0 }, refused],
    ['by less than nothing', { value: -1 }, refused],
    ['by a numeric string', { value: '1' }, refused],
    ['of a nested property', { property: 'a.b.c' }, accepted],
    ['of a property without name', { property: '' }, refused],
    ['of no property', { property: undefined }, refused],
    ['of a numeric property', { property: 7 }, refused],
  ])('changes %s', async (_, change, verdict) => {
    const payload = { profileId: 'u-17', property: 'logins', ...change };
    expect(await verdicts('increment', payload)).toEqual(verdict);
    expect(await verdicts('decrement', payload)).toEqual(verdict);
  });
});

describe('what the spec cannot say of properties and counters, and the server refuses', () => {
  it.each<[string, string, object]>([
    // The server's JSON parser guards its prototypes; to a schema these are keys like others.
    ['__proto__ as a key', 'track', { name: 'x', properties: JSON.parse('{"__proto__":{}}') }],
    [
      'constructor.prototype',
      'track',
      { name: 'x', properties: { constructor: { prototype: 1 } } },
    ],
    // What stands in its database, only the server knows.
    ['a profile that is unknown', 'increment', { profileId: 'nobody', property: 'logins' }],
    ['a property that holds text', 'increment', { profileId: 'u-17', property: 'firstName' }],
  ])('%s', async (_, type, payload) => {
    expect(await verdicts(type, payload)).toEqual(accepted);
  });
});
