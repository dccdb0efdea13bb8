import { describe, expect, it } from 'vitest';
import { createOpenPanelEvents } from '../src/events/index.ts';
import { bodyOf, recordEvents } from './record-events.ts';

const browser = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/19.0 Safari/605.1.15';

describe('a bound view', () => {
  it('gives what is bound to each call', async () => {
    const { events, lastBody } = recordEvents();
    const view = events.with({
      profileId: 'u-17',
      groups: ['org-3'],
      properties: { plan: 'team' },
    });
    await view.track('cart_opened', { items: 3 });
    expect(lastBody().payload).toMatchObject({
      profileId: 'u-17',
      groups: ['org-3'],
      properties: { plan: 'team', items: 3 },
    });
    await view.increment('logins');
    expect(lastBody().payload).toEqual({ profileId: 'u-17', property: 'logins' });
    await view.assignGroups(['org-4']);
    expect(lastBody().payload).toEqual({ profileId: 'u-17', groupIds: ['org-4'] });
  });

  it('gives way to the context of a call, and properties to those of the event', async () => {
    const { events, lastBody } = recordEvents();
    const view = events.with({ profileId: 'u-17', groups: ['org-3'], properties: { a: 1, b: 1 } });
    const context = { profileId: 'u-18', groups: [], properties: { b: 2, c: 2 } };
    await view.track('x', { c: 3 }, context);
    expect(lastBody().payload).toEqual({
      name: 'x',
      profileId: 'u-18',
      properties: { __timestamp: expect.any(String), a: 1, b: 2, c: 3 },
    });
  });

  it('changes neither its origin nor another view', async () => {
    const { events, requests } = recordEvents();
    const one = events.with({ profileId: 'u-1' });
    const two = one.with({ profileId: 'u-2' });
    await events.track('x');
    await one.track('x');
    await two.track('x');
    await one.track('x', {}, { profileId: 'u-3' });
    await one.identify({ profileId: 'u-4', firstName: 'Noor' });
    await one.track('x');
    const profiles = requests.map((request) => bodyOf(request).payload.profileId);
    expect(profiles).toEqual([undefined, 'u-1', 'u-2', 'u-3', 'u-4', 'u-1']);
  });

  it('is not changed by what the caller does to what it gave', async () => {
    const { events, lastBody } = recordEvents();
    const context = { profileId: 'u-1', groups: ['org-1'], properties: { a: 1 } };
    const view = events.with(context);
    context.profileId = 'u-2';
    context.groups.push('org-2');
    context.properties.a = 2;
    await view.track('x');
    expect(lastBody().payload).toMatchObject({
      profileId: 'u-1',
      groups: ['org-1'],
      properties: { a: 1 },
    });
  });

  it('loses what a call takes away with undefined: nobody is not somebody', async () => {
    const { events, lastBody, requests } = recordEvents();
    const view = events.with({ profileId: 'u-17' });
    await view.track('x', {}, { profileId: undefined });
    expect(lastBody().payload).not.toHaveProperty('profileId');
    const sent = requests.length;
    const nobody = view.with({ profileId: undefined as never });
    await expect(nobody.increment('logins')).rejects.toMatchObject({ field: 'context.profileId' });
    await expect(nobody.assignGroups(['org-3'])).rejects.toMatchObject({
      field: 'context.profileId',
    });
    expect(requests).toHaveLength(sent);
  });

  it('takes address and browser of one person only', async () => {
    const { events, last } = recordEvents();
    const view = events.with({ ip: '203.0.113.7', userAgent: browser });
    await view.track('x', {}, { ip: '198.51.100.7' });
    expect(last().headers.get('openpanel-client-ip')).toBe('198.51.100.7');
    expect(last().headers.get('user-agent')).not.toBe(browser);
    const other = view.track('x', {}, { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' });
    await expect(other).rejects.toMatchObject({ field: 'context.userAgent' });
  });

  it('costs little: twenty thousand within a second', () => {
    const { events } = recordEvents();
    const start = performance.now();
    for (let n = 0; n < 20_000; n++) events.with({ profileId: `u-${n}`, ip: '203.0.113.7' });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('refuses what it does not know, and does not repeat it', () => {
    const { events, client } = recordEvents();
    expect(() => events.with({ profileID: 'u-17' } as object)).toThrow(
      'OpenPanel events: `context.profileID` is not known here; there are profileId, groups, timestamp, ip, userAgent, properties; options of the call come after the context.',
    );
    expect(() => events.with({ 'mara@garden.example': 1 } as object)).toThrow('`context.*`');
    expect(() => events.with(null as never)).toThrow('`context` must be an object');
    expect(() => createOpenPanelEvents(client, { signal: null } as object)).toThrow(
      '`context.signal`',
    );
  });
});

describe('a profile id', () => {
  it.each<[string | number, string]>([
    [17, '17'],
    [0, '0'],
    ['u-17', 'u-17'],
  ])('%j is sent as it is stored', async (profileId, sent) => {
    const { events, lastBody } = recordEvents();
    await events.track('x', {}, { profileId });
    expect(lastBody().payload.profileId).toBe(sent);
    await events.identify({ profileId });
    expect(lastBody().payload.profileId).toBe(sent);
    await events.increment('x', 1, { profileId });
    expect(lastBody().payload.profileId).toBe(sent);
  });

  it.each(['', Number.NaN, null])('%j is refused', async (profileId) => {
    const { events, requests } = recordEvents();
    const call = events.track('x', {}, { profileId: profileId as string });
    await expect(call).rejects.toMatchObject({ kind: 'invalid', field: '/payload/profileId' });
    expect(requests).toEqual([]);
  });
});
