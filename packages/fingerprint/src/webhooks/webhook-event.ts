import type { Webhook } from '../models.gen.ts';
import type { Event } from '../v4/models.gen.ts';

/** A webhook that was read, of the payload of v3. `version` tells it from {@link WebhookEventV4}. */
export interface WebhookEvent {
  readonly version: 'v3';
  /** The payload: flat, unlike the answer of `getEvent`. */
  readonly event: Webhook;
}

/** A webhook that was read, of the payload of v4. */
export interface WebhookEventV4 {
  readonly version: 'v4';
  /** The payload: what `getEvent` answers, and perhaps `triggered_by`. */
  readonly event: Event;
}
