import type { EventsGetResponse } from '../models.gen.ts';
import type { EventForm } from '../payload-errors/check-event.ts';

/** An event of v3, in an answer of `getEvent` and in a sealed result. */
export const EVENT_V3: EventForm<'v3', EventsGetResponse> = {
  version: 'v3',
  required: { products: 'object' },
};
