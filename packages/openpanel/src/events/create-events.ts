import { contextOf } from '@visitor-apis/runtime';
import type { OpenPanelClient } from '../client.ts';
import { keepClient } from './client-of-events.ts';
import { type EventContext, mergeContexts, type ProfileContext } from './event-context.ts';
import { createSender, type EventSender } from './event-sender.ts';
import type { OpenPanelEvents } from './events.ts';
import { asText, profileOf } from './profile-of.ts';
import { refuseEvent } from './refuse-event.ts';
import { REVENUE_EVENT, REVENUE_PROPERTY } from './revenue.ts';

/**
 * Makes the facade of a client: events, profiles and groups by name. One is enough for a whole
 * server.
 *
 * @param context - what all its calls have, unless they say otherwise
 * @throws {InvalidInputError} a client that `createOpenPanelClient` did not make, or a member of
 *   the context that there is not
 * @example
 * ```ts
 * const events = createOpenPanelEvents(createOpenPanelClient({ clientId, clientSecret }));
 *
 * // for each request
 * const visitor = events.with({ profileId, ip, userAgent });
 * await visitor.track('cart_opened', { items: 3 });
 * ```
 */
export function createOpenPanelEvents(
  client: OpenPanelClient,
  context: ProfileContext,
): OpenPanelEvents<'bound'>;
export function createOpenPanelEvents(
  client: OpenPanelClient,
  context?: EventContext,
): OpenPanelEvents;
export function createOpenPanelEvents(
  client: OpenPanelClient,
  context?: EventContext,
): OpenPanelEvents {
  if (typeof client !== 'object' || client === null || !contextOf(client)) {
    refuseEvent('client', 'must be what createOpenPanelClient gave, and not a copy of it');
  }
  return bind(client, createSender(client), mergeContexts({}, context));
}

function bind(
  client: OpenPanelClient,
  sender: EventSender,
  bound: EventContext,
): OpenPanelEvents<'bound'> {
  const merge = (context: EventContext | undefined) => mergeContexts(bound, context);
  // Async throughout: what is refused here is a rejection, as what is refused later.
  const change =
    (type: 'increment' | 'decrement'): OpenPanelEvents<'bound'>['increment'] =>
    async (property, value, given, options) => {
      const context = merge(given);
      const payload = { profileId: profileOf(context), property, value };
      return sender.send({ type, payload }, context, options);
    };
  const events: OpenPanelEvents<'bound'> = {
    track: async (name, properties, context, options) =>
      sender.event(name, properties, merge(context), options),
    revenue: async (amount, properties, context, options) => {
      // Without an amount it would be an event like any other, and no revenue.
      const event = { ...properties, [REVENUE_PROPERTY]: amount ?? Number.NaN };
      return sender.event(REVENUE_EVENT, event, merge(context), options);
    },
    identify: async (profile, given, options) => {
      const context = merge(given);
      const profileId = asText(profile.profileId) ?? profileOf(context);
      return sender.send(
        { type: 'identify', payload: { ...profile, profileId } },
        context,
        options,
      );
    },
    increment: change('increment'),
    decrement: change('decrement'),
    upsertGroup: async (payload, options) =>
      sender.send({ type: 'group', payload }, bound, options),
    assignGroups: async (groupIds, given, options) => {
      const context = merge(given);
      // Spread, a text would be its letters.
      if (!Array.isArray(groupIds)) refuseEvent('/payload/groupIds', 'must be an array');
      const payload = { groupIds: [...groupIds], profileId: profileOf(context) };
      return sender.send({ type: 'assign_group', payload }, context, options);
    },
    with: (context: EventContext) => bind(client, sender, merge(context)),
  };
  keepClient(events, client);
  return events;
}
