import { describe, expect, it } from 'vitest';
import { accepted, refused, useJudges } from './judges.ts';

// Bodies of `track` that the server takes or refuses, judged by ajv and by the mock.

const { verdictsOfBody: verdicts } = useJudges();
const payloads = {
  track: { name: 'invoice_paid', profileId: 'u-17', groups: ['org-3'], properties: { seats: 12 } },
  identify: { profileId: 'u-17', firstName: 'Mara', email: 'mara@garden.example' },
  increment: { profileId: 'u-17', property: 'logins' },
  decrement: { profileId: 'u-17', property: 'quota.seats', value: 2 },
  group: { id: 'org-3', type: 'company', name: 'Garden Works' },
  assign_group: { groupIds: ['org-3'], profileId: 'u-17' },
  replay: {
    chunk_index: 2,
    events_count: 40,
    is_full_snapshot: false,
    started_at: '2026-05-02T08:00:00Z',
    ended_at: '2026-05-02T08:00:09.120Z',
    payload: '[]',
  },
};
type Type = keyof typeof payloads;
/** A valid body with other members in its payload; `undefined` takes one away. */
function body(type: Type, change: object = {}) {
  return { type, payload: { ...payloads[type], ...change } };
}

const everyType = Object.keys(payloads) as Type[];

describe('the envelope', () => {
  it.each(everyType)('of type %s is accepted', async (type) => {
    expect(await verdicts(body(type))).toEqual(accepted);
  });

  it.each(everyType)('of type %s may have unknown keys everywhere', async (type) => {
    const { payload } = body(type, { timestamp: '2026-05-02', userId: 'u', messageId: 7 });
    expect(await verdicts({ type, payload, sentAt: 1, context: null })).toEqual(accepted);
  });

  it.each(everyType)('of type %s needs that type and its payload', async (type) => {
    const { payload } = body(type);
    for (const wrong of [{ payload }, { type: 'other', payload }, { type }]) {
      expect(await verdicts(wrong)).toEqual(refused);
    }
    for (const wrong of [null, 'text', [payload], {}]) {
      expect(await verdicts({ type, payload: wrong })).toEqual(refused);
    }
  });

  it.each<[string, object]>([
    ['credentials, which count when the headers lack them', { clientId: 'any', clientSecret: '' }],
    ['a misspelt credential, which is an unknown key', { clientID: null }],
  ])('may hold %s', async (_, more) => {
    expect(await verdicts({ ...body('track'), ...more })).toEqual(accepted);
  });

  it.each<[string, unknown]>([
    ['an array of events', [body('track')]],
    ['a batch of events', { type: 'batch', payload: [payloads.track] }],
    ['text', 'invoice_paid'],
    ['null', null],
    ['an empty object', {}],
    ['clientId null', { ...body('track'), clientId: null }],
    ['clientSecret null', { ...body('track'), clientSecret: null }],
    ['clientSecret as a number', { ...body('track'), clientSecret: 7 }],
    ['an alias, which never works', { type: 'alias', payload: { profileId: 'u', alias: 'v' } }],
    ['the payload of another type', { type: 'identify', payload: { name: 'x' } }],
  ])('is refused when it is or has %s', async (_, value) => {
    expect(await verdicts(value)).toEqual(refused);
  });

  it.each([
    ...['revenue', 'event', 'page', 'screen_view', 'Track', 'TRACK', 'assignGroup', 'assign-group'],
    ...['', null, 7],
  ])('has no type %j', async (type) => {
    expect(await verdicts({ type, payload: payloads.track })).toEqual(refused);
  });
});

describe('a guide of 2024 stays valid:', () => {
  it.each<[string, object]>([
    ['track', { type: 'track', payload: { name: 'signed_up', properties: { via: 'mail' } } }],
    ['identify', body('identify', { lastName: 'Lindqvist', properties: { tier: 3 } })],
    ['increment with a value', body('increment', { property: 'visits', value: 1 })],
    ['decrement with a value', body('decrement', { property: 'visits', value: 1 })],
  ])('%s', async (_, value) => {
    expect(await verdicts(value)).toEqual(accepted);
  });
});

describe('profileId', () => {
  const withProfile: Type[] = ['track', 'identify', 'increment', 'decrement', 'assign_group'];

  it.each(withProfile)('of %s is any text or number', async (type) => {
    for (const profileId of ['u-17', ' ', 4711, 0, -1.5]) {
      expect([profileId, await verdicts(body(type, { profileId }))]).toEqual([profileId, accepted]);
    }
  });

  it.each(withProfile)('of %s is neither empty nor anything else', async (type) => {
    for (const profileId of ['', null, true, ['u-17'], { id: 'u-17' }]) {
      expect([profileId, await verdicts(body(type, { profileId }))]).toEqual([profileId, refused]);
    }
  });

  it.each<[Type, typeof accepted]>([
    ['track', accepted],
    ['assign_group', accepted],
    ['identify', refused],
    ['increment', refused],
    ['decrement', refused],
  ])('of %s may be absent or not', async (type, verdict) => {
    expect(await verdicts(body(type, { profileId: undefined }))).toEqual(verdict);
  });
});

describe('null', () => {
  it.each<[Type, string]>([
    ...(['name', 'properties'] as const).map((key): [Type, string] => ['track', key]),
    ...['firstName', 'lastName', 'email', 'avatar', 'properties'].map((key): [Type, string] => [
      'identify',
      key,
    ]),
    ['increment', 'property'],
    ['increment', 'value'],
    ['decrement', 'property'],
    ['decrement', 'value'],
    ...['id', 'type', 'name', 'properties'].map((key): [Type, string] => ['group', key]),
    ['assign_group', 'groupIds'],
    ...[...Object.keys(payloads.replay), 'sessionId'].map((key): [Type, string] => ['replay', key]),
  ])('in %s is refused as %s', async (type, key) => {
    expect(await verdicts(body(type, { [key]: null }))).toEqual(refused);
  });

  it('is taken as groups of an event, and inside properties', async () => {
    expect(await verdicts(body('track', { groups: null }))).toEqual(accepted);
    expect(await verdicts(body('track', { properties: { plan: null } }))).toEqual(accepted);
  });
});
