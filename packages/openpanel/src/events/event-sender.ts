import { type CallOptions, contextOf } from '@visitor-apis/runtime';
import type { OpenPanelClient } from '../client.ts';
import type { EventProperties, TrackBody, TrackPayload } from '../models.gen.ts';
import { callerHeaders, fallbackAgent, isBrowser } from './caller-headers.ts';
import type { EventContext } from './event-context.ts';
import { checkEventName } from './event-name.ts';
import { type EventReceipt, toReceipt } from './event-receipt.ts';
import { toTimestamp } from './event-time.ts';
import { isRecord } from './is-record.ts';
import { asText } from './profile-of.ts';
import { refuseEvent } from './refuse-event.ts';
import { checkRevenue } from './revenue.ts';

/** How the calls of a facade reach the client, each in the name of a context. */
export interface EventSender {
  event(
    name: string,
    properties: EventProperties | undefined,
    context: EventContext,
    options: CallOptions | undefined,
  ): Promise<EventReceipt>;
  send(
    body: TrackBody,
    context: EventContext,
    options: CallOptions | undefined,
  ): Promise<EventReceipt>;
}

/** Makes the sender of a client. */
export function createSender(client: OpenPanelClient): EventSender {
  const { options: given, clock } = contextOf(client);
  const hasSecret = (given.clientSecret ?? null) !== null;
  const agent = fallbackAgent(given.headers);
  // There the vendor recognises a repeat within 100 ms by its body: no time may tell them apart.
  const stamps = !isBrowser();

  const send: EventSender['send'] = async (body, context, options) => {
    const header = callerHeaders(context, agent);
    return toReceipt(await client.try.track(body, { ...options, header }));
  };

  const timeOf = ({ timestamp }: EventContext): string | undefined => {
    if (timestamp === null) return undefined;
    if (timestamp !== undefined) return toTimestamp(timestamp);
    // Before the first attempt, so that one that comes late does not move the event.
    return stamps ? new Date(clock.date()).toISOString() : undefined;
  };

  return {
    send,
    async event(name, own = {}, context, options) {
      if (!isRecord(own)) {
        refuseEvent('/payload/properties', 'must be an object; what comes after it is the context');
      }
      const properties = { __timestamp: timeOf(context), ...context.properties, ...own };
      if (options?.validate ?? given.validate ?? true) {
        checkEventName(name);
        checkRevenue(name, properties, hasSecret);
      }
      const payload: TrackPayload = { name, properties, profileId: asText(context.profileId) };
      if (context.groups?.length) payload.groups = [...context.groups];
      return send({ type: 'track', payload }, context, options);
    },
  };
}
