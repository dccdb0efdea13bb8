import type { EventForm } from '../payload-errors/check-event.ts';
import type { Event } from './models.gen.ts';

/** An event of v4, which is the same in an answer, in a webhook and in a sealed result. */
export const EVENT_V4: EventForm<'v4', Event> = {
  version: 'v4',
  required: { event_id: 'string', timestamp: 'number' },
};
