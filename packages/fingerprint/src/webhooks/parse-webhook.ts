import type { BytesLike } from '../bytes/to-bytes.ts';
import { readBody } from './check-webhook-input.ts';
import { openWebhook } from './open-webhook.ts';
import { readEvent } from './read-event.ts';
import type { SignedWebhook } from './verify-webhook.ts';
import type { WebhookEvent } from './webhook-event.ts';
import { WEBHOOK_V3 } from './webhook-form.ts';

/**
 * Verifies a webhook with the payload of v3, and only then reads it. An event has the fields that
 * the spec requires; the rest is as it came, unknown signals included.
 *
 * @throws {WebhookSignatureError} when no signature fits
 * @throws {NotJsonError} when the body is signed, and no JSON
 * @throws {NotAnEventError} when it is JSON, and no event of v3
 * @throws {InvalidInputError} when `body` or `secret` cannot be one
 * @example
 * ```ts
 * const header = request.headers.get('fpjs-event-signature');
 * const { event } = await parseWebhook({ body: await request.arrayBuffer(), header, secret });
 * console.log(event.bot?.result); // 'notDetected', 'good', 'bad' or a newer value
 * ```
 */
export function parseWebhook(webhook: SignedWebhook): Promise<WebhookEvent> {
  return openWebhook('parseWebhook', WEBHOOK_V3, webhook);
}

/**
 * Reads a webhook of v3 **without verifying it**, where the plan has no signatures. Anybody who
 * knows the address can send one: take the `requestId` only, and ask for the event with `getEvent`.
 *
 * @throws {NotJsonError} when the body is no JSON
 * @throws {NotAnEventError} when it is JSON, and no event of v3
 * @throws {InvalidInputError} when `body` is none
 * @example
 * ```ts
 * const { event } = parseUnsignedWebhook({ body: await request.arrayBuffer() });
 * const { products } = await fingerprint.getEvent(event.requestId);
 * ```
 */
export function parseUnsignedWebhook({ body }: { readonly body: BytesLike }): WebhookEvent {
  return readEvent(WEBHOOK_V3, readBody('parseUnsignedWebhook', body));
}
