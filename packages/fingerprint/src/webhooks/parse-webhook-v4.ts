import type { BytesLike } from '../bytes/to-bytes.ts';
import { EVENT_V4 } from '../v4/event-form.ts';
import { readBody } from './check-webhook-input.ts';
import { openWebhook } from './open-webhook.ts';
import { readEvent } from './read-event.ts';
import type { SignedWebhook } from './verify-webhook.ts';
import type { WebhookEventV4 } from './webhook-event.ts';

/**
 * Verifies a webhook with the payload of v4, and only then reads it. An event has its id and its
 * time; the rest is as it came, unknown signals included.
 *
 * @throws {WebhookSignatureError} when no signature fits
 * @throws {NotJsonError} when the body is signed, and no JSON
 * @throws {NotAnEventError} when it is JSON, and no event of v4; `version` is `v3` where the
 * dashboard is set to the payload of v3
 * @throws {InvalidInputError} when `body` or `secret` cannot be one
 * @example
 * ```ts
 * const header = request.headers.get('fpjs-event-signature');
 * const { event } = await parseWebhookV4({ body: await request.arrayBuffer(), header, secret });
 * console.log(event.bot); // 'not_detected', 'good', 'bad', a newer value or undefined
 * ```
 */
export function parseWebhookV4(webhook: SignedWebhook): Promise<WebhookEventV4> {
  return openWebhook('parseWebhookV4', EVENT_V4, webhook);
}

/**
 * Reads a webhook of v4 **without verifying it**, where the plan has no signatures. Anybody who
 * knows the address can send one: take the `event_id` only, and ask for the event with `getEvent`.
 *
 * @throws {NotJsonError} when the body is no JSON
 * @throws {NotAnEventError} when it is JSON, and no event of v4
 * @throws {InvalidInputError} when `body` is none
 * @example
 * ```ts
 * const { event } = parseUnsignedWebhookV4({ body: await request.arrayBuffer() });
 * const { bot } = await fingerprint.getEvent(event.event_id);
 * ```
 */
export function parseUnsignedWebhookV4({ body }: { readonly body: BytesLike }): WebhookEventV4 {
  return readEvent(EVENT_V4, readBody('parseUnsignedWebhookV4', body));
}
