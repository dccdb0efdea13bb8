import type { Webhook } from '../models.gen.ts';
import type { EventForm } from '../payload-errors/check-event.ts';

/** The payload of a webhook of v3. */
export const WEBHOOK_V3: EventForm<'v3', Webhook> = {
  version: 'v3',
  required: {
    requestId: 'string',
    url: 'string',
    ip: 'string',
    time: 'string',
    timestamp: 'number',
  },
};
