import { describe, expect, it } from 'vitest';
import { recordEvents } from './record-events.ts';

// What the caller does to what it gave, after it gave it.

const noon = () => new Date('2026-11-18T12:00:00.000Z');
const given = () => ({
  timestamp: noon(),
  properties: { shop: { city: 'Ghent', tags: [{ hot: true }] }, since: noon() },
});
const change = ({ timestamp, properties }: ReturnType<typeof given>) => {
  timestamp.setTime(0);
  properties.since.setTime(0);
  properties.shop.city = 'LEAK';
  for (const tag of properties.shop.tags) tag.hot = false;
};
const sent = {
  __timestamp: '2026-11-18T12:00:00.000Z',
  shop: { city: 'Ghent', tags: [{ hot: true }] },
  since: '2026-11-18T12:00:00.000Z',
};

describe('what the caller changes afterwards', () => {
  it('changes no view, however deep it is', async () => {
    const { events, lastBody } = recordEvents();
    const context = given();
    const view = events.with(context);
    change(context);
    await view.track('x');
    expect(lastBody().payload.properties).toEqual(sent);
    await view.with({ profileId: 'u-17' }).track('x');
    expect(lastBody().payload.properties).toEqual(sent);
  });

  it('changes no call that is under way', async () => {
    // A secret that takes its time: the request is made after the change.
    const clientSecret = async () => 'sec_0f1e2d3c4b5a69788796';
    const { events, lastBody } = recordEvents({ clientSecret });
    const [context, own] = [given(), { order: { id: 'A-118' } }];
    const call = events.track('x', own, context);
    change(context);
    own.order.id = 'LEAK';
    await call;
    expect(lastBody().payload.properties).toEqual({ ...sent, order: { id: 'A-118' } });
  });

  it('does not keep a view from being made of what cannot be sent', async () => {
    const { events, requests } = recordEvents();
    const ring: Record<string, unknown> = { name: 'ring' };
    ring.self = [ring];
    let deep: Record<string, unknown> = {};
    for (let n = 0; n < 100_000; n++) deep = { deep };
    for (const properties of [ring, deep, { size: new Map() }]) {
      const call = events.with({ properties }).track('x');
      await expect(call).rejects.toMatchObject({ kind: 'invalid' });
    }
    expect(requests).toEqual([]);
  });

  it('keeps keys that mean something to JavaScript', async () => {
    const { events, last } = recordEvents();
    await events.with({ properties: { a: JSON.parse('{"__proto__":{"b":1}}') } }).track('x');
    expect(last().body).toContain('"a":{"__proto__":{"b":1}}');
  });
});

describe('a context from JavaScript', () => {
  it.each([
    ['context.groups', { groups: 'org-3' }],
    ['context.groups', { groups: null }],
    ['context.groups', { groups: new Set(['org-3']) }],
    ['context.properties', { properties: 'shop' }],
    ['context.properties', { properties: ['shop'] }],
    ['context.properties', { properties: null }],
  ])('is refused by name where it is misshapen: %s, %j', async (field, context) => {
    const { events, requests } = recordEvents();
    const refused = expect.objectContaining({ kind: 'invalid', field });
    expect(() => events.with(context as object)).toThrow(refused);
    await expect(events.track('x', {}, context as object)).rejects.toEqual(refused);
    expect(requests).toEqual([]);
  });

  it.each(['org-3', new Set(['org-3']), undefined, null])(
    'gives groups to assign as a list, not as %j',
    async (groups) => {
      const { events, requests } = recordEvents();
      const call = events.assignGroups(groups as never, { profileId: 'u-17' });
      await expect(call).rejects.toMatchObject({ kind: 'invalid', field: '/payload/groupIds' });
      expect(requests).toEqual([]);
    },
  );
});
