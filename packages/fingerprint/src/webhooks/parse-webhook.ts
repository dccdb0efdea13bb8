import type { BytesLike } from '../bytes/to-bytes.ts';
import { WebhookSignatureError } from '../payload-errors/webhook-signature-error.ts';
import { readBody } from './check-webhook-input.ts';
import { readEvent } from './read-event.ts';
import { type SignedWebhook, verifyWebhook } from './verify-webhook.ts';
import type { WebhookEvent } from './webhook-event.ts';

/**
 * Verifies a webhook, and only then reads it. An event has the fields that the spec requires; the
 * rest is as it came, unknown signals included.
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
export async function parseWebhook({ body, header, secret }: SignedWebhook): Promise<WebhookEvent> {
  // One copy for both: what is verified is what is read.
  const bytes = readBody('parseWebhook', body);
  if (!(await verifyWebhook({ body: bytes, header, secret }))) throw new WebhookSignatureError();
  return readEvent(bytes);
}

/**
 * Reads a webhook **without verifying it**, where the plan has no signatures. Anybody who knows the
 * address can send one: take the `requestId` only, and ask for the event with `getEvent`.
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
  return readEvent(readBody('parseUnsignedWebhook', body));
}
