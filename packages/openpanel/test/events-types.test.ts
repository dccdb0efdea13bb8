import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  createOpenPanelEvents,
  type EventContext,
  type EventReceipt,
  type OpenPanelEvents,
} from '../src/events/index.ts';
import type { IdentifyPayload, TrackBody, TrackPayload } from '../src/index.ts';
import { recordEvents } from './record-events.ts';

describe('types of the facade', () => {
  it('come from those of the client', () => {
    type Events = OpenPanelEvents;
    expectTypeOf<Parameters<Events['track']>[0]>().toEqualTypeOf<TrackPayload['name']>();
    expectTypeOf<Parameters<Events['identify']>[0]>().toEqualTypeOf<IdentifyPayload>();
    expectTypeOf<Parameters<Events['upsertGroup']>[0]>().toEqualTypeOf<
      Extract<TrackBody, { type: 'group' }>['payload']
    >();
    expectTypeOf<ReturnType<Events['track']>>().resolves.toEqualTypeOf<EventReceipt>();
    expectTypeOf<EventReceipt['outcome']>().toEqualTypeOf<'accepted' | 'duplicate'>();
  });

  it('want a profile for what changes one, from the view or from the call', async () => {
    const { events, client } = recordEvents();
    const bound = events.with({ profileId: 'u-17' });
    expectTypeOf(bound).toEqualTypeOf<OpenPanelEvents<'bound'>>();
    expectTypeOf(bound.with({ groups: ['org-3'] })).toEqualTypeOf<OpenPanelEvents<'bound'>>();
    expectTypeOf(events.with({ groups: ['org-3'] })).toEqualTypeOf<OpenPanelEvents>();
    const maybe = { profileId: 'u-17' as string | undefined };
    expectTypeOf(bound.with(maybe)).toEqualTypeOf<OpenPanelEvents>();
    expectTypeOf(createOpenPanelEvents(client, { profileId: 7 })).toEqualTypeOf<
      OpenPanelEvents<'bound'>
    >();
    expectTypeOf(createOpenPanelEvents(client, maybe)).toEqualTypeOf<OpenPanelEvents>();
    await expect(bound.increment('logins')).resolves.toMatchObject({ outcome: 'accepted' });
    // @ts-expect-error whose logins
    await expect(events.increment('logins')).rejects.toMatchObject({ field: 'context.profileId' });
    // @ts-expect-error whose logins
    await expect(events.increment('logins', 1, {})).rejects.toMatchObject({ kind: 'invalid' });
    // @ts-expect-error whose groups
    await expect(events.assignGroups(['org-3'])).rejects.toMatchObject({ kind: 'invalid' });
    // @ts-expect-error whose name
    await expect(events.identify({ firstName: 'Mara' })).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('let a bound view stand where an open one is wanted', () => {
    expectTypeOf<OpenPanelEvents<'bound'>>().toExtend<OpenPanelEvents>();
    expectTypeOf<OpenPanelEvents>().not.toExtend<OpenPanelEvents<'bound'>>();
  });

  it('do not take an owner for a property, as the official client does', async () => {
    const { events, lastBody } = recordEvents();
    // @ts-expect-error of the context
    await events.track('x', { profileId: 'u-17' });
    expect(lastBody().payload).not.toHaveProperty('profileId');
    // @ts-expect-error of the context
    await events.revenue(1, { groups: ['org-3'] });
    const any: Record<string, unknown> = { plan: 'team' };
    await events.track('x', any);
    expect(lastBody().payload.properties).toMatchObject(any);
  });

  it('know each member of a context, and nothing else', async () => {
    const { events } = recordEvents();
    expectTypeOf<{ ip: string | undefined }>().toExtend<EventContext>();
    // @ts-expect-error misspelt
    expect(() => events.with({ ip: '203.0.113.7', profileID: 'u-17' })).toThrow('profileID');
    // @ts-expect-error options in the slot of the context
    const misplaced = events.track('x', {}, { timeout: 5 });
    await expect(misplaced).rejects.toThrow('options of the call come after the context');
    // @ts-expect-error a header parameter is what the context makes
    await events.track('x', {}, {}, { header: { 'openpanel-client-ip': '203.0.113.7' } });
  });
});
