import { answerWebhook, type Handling } from './answer-webhook.ts';
import { parseWebhook } from './parse-webhook.ts';
import { parseWebhookV4 } from './parse-webhook-v4.ts';
import type { WebhookEvent, WebhookEventV4 } from './webhook-event.ts';

/** What {@link handleWebhook} takes beside the request. */
export interface WebhookHandling extends Handling<WebhookEvent> {}

/** What {@link handleWebhookV4} takes beside the request. */
export interface WebhookHandlingV4 extends Handling<WebhookEventV4> {}

/**
 * Answers the request of a webhook with the payload of v3, in whatever has the `Request` and
 * `Response` of the web: Hono, Next.js, Deno, Bun, edge workers. 204 when the event was handled;
 * 401 when no signature fits, 400 when the body is no event of v3, 405 when the method is not POST,
 * 413 when the body is too large.
 *
 * @throws {InvalidInputError} when `secret` or `maxBytes` cannot be one
 * @throws what `onEvent` throws; let the framework answer 500, and the vendor sends the event again
 * @example
 * ```ts
 * export const POST = (request: Request) =>
 *   handleWebhook(request, { secret, onEvent: ({ event }) => queue.push(event.requestId) });
 * ```
 */
export function handleWebhook(request: Request, handling: WebhookHandling): Promise<Response> {
  return answerWebhook('handleWebhook', parseWebhook, request, handling);
}

/**
 * Answers the request of a webhook with the payload of v4, as {@link handleWebhook} does for v3.
 *
 * @throws {InvalidInputError} when `secret` or `maxBytes` cannot be one
 * @throws what `onEvent` throws; let the framework answer 500, and the vendor sends the event again
 * @example
 * ```ts
 * export const POST = (request: Request) =>
 *   handleWebhookV4(request, { secret, onEvent: ({ event }) => queue.push(event.event_id) });
 * ```
 */
export function handleWebhookV4(request: Request, handling: WebhookHandlingV4): Promise<Response> {
  return answerWebhook('handleWebhookV4', parseWebhookV4, request, handling);
}
