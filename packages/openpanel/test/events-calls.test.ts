import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createOpenPanelEvents, type OpenPanelEvents } from '../src/events/index.ts';
import { createOpenPanelClient } from '../src/index.ts';
import { clientId, clientSecret, recordEvents } from './record-events.ts';

let mock: RunningMock;
let events: OpenPanelEvents;

beforeAll(async () => {
  mock = await startMock('openpanel');
  const client = createOpenPanelClient({ clientId, clientSecret, baseUrl: mock.url });
  events = createOpenPanelEvents(client);
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const time = '2026-11-18T11:06:40.000Z';
const mara = { profileId: 'u-17' };

describe('a call of the facade', () => {
  const calls: Record<string, [call: () => Promise<unknown>, body: unknown]> = {
    track: [
      () =>
        events.track(
          'invoice_paid',
          { seats: 12 },
          { ...mara, groups: ['org-3'], timestamp: time },
        ),
      {
        type: 'track',
        payload: {
          name: 'invoice_paid',
          properties: { __timestamp: time, seats: 12 },
          ...mara,
          groups: ['org-3'],
        },
      },
    ],
    revenue: [
      () => events.revenue(4990, { order: 'A-118' }, { ...mara, timestamp: time }),
      {
        type: 'track',
        payload: {
          name: 'revenue',
          properties: { __timestamp: time, order: 'A-118', __revenue: 4990 },
          ...mara,
        },
      },
    ],
    identify: [
      () => events.identify({ ...mara, firstName: 'Mara', email: 'mara@garden.example' }),
      {
        type: 'identify',
        payload: { ...mara, firstName: 'Mara', email: 'mara@garden.example' },
      },
    ],
    'identify of a bound view': [
      () => events.with(mara).identify({ lastName: 'Ito' }),
      { type: 'identify', payload: { ...mara, lastName: 'Ito' } },
    ],
    increment: [
      () => events.increment('logins', undefined, mara),
      { type: 'increment', payload: { ...mara, property: 'logins' } },
    ],
    decrement: [
      () => events.with(mara).decrement('quota.seats', 2),
      { type: 'decrement', payload: { ...mara, property: 'quota.seats', value: 2 } },
    ],
    upsertGroup: [
      () => events.upsertGroup({ id: 'org-3', type: 'company', name: 'Garden Works' }),
      { type: 'group', payload: { id: 'org-3', type: 'company', name: 'Garden Works' } },
    ],
    assignGroups: [
      () => events.assignGroups(['org-3', 'org-4'], mara),
      { type: 'assign_group', payload: { groupIds: ['org-3', 'org-4'], ...mara } },
    ],
  };

  it.each(Object.entries(calls))(
    '%s is one request that the vendor takes',
    async (_, [call, body]) => {
      expect(await call()).toMatchObject({ outcome: 'accepted' });
      expect(mock.requests).toEqual([
        expect.objectContaining({ path: '/track', status: 200, violations: [], body }),
      ]);
    },
  );

  it('takes the options of a call last', async () => {
    const aborted = { signal: AbortSignal.abort() };
    await expect(events.track('x', {}, {}, aborted)).rejects.toMatchObject({ kind: 'abort' });
    await expect(events.increment('x', 1, mara, aborted)).rejects.toMatchObject({ kind: 'abort' });
    const { events: own, last } = recordEvents();
    await own.track('x', undefined, undefined, { headers: { 'request-id': 'req-7' } });
    expect(last().headers.get('request-id')).toBe('req-7');
  });

  it('may be taken from the facade', async () => {
    const { track } = events.with(mara);
    expect(await track('invoice_paid')).toMatchObject({ outcome: 'accepted' });
  });

  it('rejects, and never throws before there is a promise', async () => {
    const { events: own, requests } = recordEvents();
    const wrong = { profileID: 'u-17' } as object;
    const calls = [
      own.track('x', {}, wrong),
      own.revenue(1, {}, wrong),
      own.identify({ profileId: 'u-17' }, wrong),
      own.increment('x', 1, { ...wrong, profileId: 'u-17' }),
      own.assignGroups([], { ...wrong, profileId: 'u-17' }),
    ];
    for (const result of await Promise.allSettled(calls)) {
      expect(result).toMatchObject({ reason: { kind: 'invalid', field: 'context.profileID' } });
    }
    expect(requests).toEqual([]);
  });
});

describe('a facade', () => {
  it.each([undefined, null, 'client', {}])('is not made of %s', (client) => {
    expect(() => createOpenPanelEvents(client as never)).toThrow(
      expect.objectContaining({ kind: 'invalid', field: 'client' }),
    );
  });
});
