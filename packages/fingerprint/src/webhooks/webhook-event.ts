import type { Webhook } from '../models.gen.ts';

/**
 * A webhook that was read. `version` tells whose payload it is; there is only that of v3 today, and
 * a `switch` over it goes on to compile when there are more.
 */
export interface WebhookEvent {
  readonly version: 'v3';
  /** The payload: flat, unlike the answer of `getEvent`. */
  readonly event: Webhook;
}
