import type { Webhook } from '../models.gen.ts';
import { checkEvent } from '../payload-errors/check-event.ts';
import { WEBHOOK_V3 } from '../webhooks/webhook-form.ts';
import { Draft } from './draft.ts';
import { finishEvent, type V4Conversion } from './finish-event.ts';
import { follow } from './rules.ts';
import { WEBHOOK } from './webhook-rules.ts';

/**
 * Makes an event of v4 of a webhook of v3, as {@link toV4Event} does of an answer of `getEvent`.
 *
 * @param webhook - the `event` that `parseWebhook` gave
 * @throws {NotAnEventError} when `webhook` is no webhook of v3
 * @example
 * ```ts
 * const { event: webhook } = await parseWebhook({ body, header, secret });
 * const { event, lost } = webhookToV4Event(webhook);
 * ```
 */
export function webhookToV4Event(webhook: Webhook): V4Conversion {
  const draft = new Draft();
  follow(WEBHOOK, checkEvent('Fingerprint webhook', WEBHOOK_V3, webhook), '', draft);
  return finishEvent('webhookToV4Event', draft, {});
}
