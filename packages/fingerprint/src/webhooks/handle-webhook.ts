import { readAtMost } from '../bytes/read-at-most.ts';
import { isPayloadError } from '../payload-errors/payload-error.ts';
import { checkMaxBytes } from '../refuse-argument.ts';
import type { WebhookSecret } from './check-webhook-input.ts';
import { parseWebhook } from './parse-webhook.ts';
import { SIGNATURE_HEADER } from './signature-header.ts';
import type { WebhookEvent } from './webhook-event.ts';

/** What {@link handleWebhook} takes beside the request. */
export interface WebhookHandling {
  readonly secret: WebhookSecret;
  /**
   * Gets each event that is signed. The vendor waits 3 seconds for the answer: hand longer work on.
   * It may get an event twice, with the same `requestId`. What it throws, `handleWebhook` throws.
   */
  readonly onEvent: (webhook: WebhookEvent) => void | Promise<void>;
  /** Largest body that is read, in bytes. Default 1 MiB. */
  readonly maxBytes?: number | undefined;
}

/**
 * Answers the request of a webhook, in whatever has the `Request` and `Response` of the web: Hono,
 * Next.js, Deno, Bun, edge workers. 204 when the event was handled; 401 when no signature fits, 400
 * when the body is no event, 405 when the method is not POST, 413 when the body is too large.
 *
 * @throws {InvalidInputError} when `secret` or `maxBytes` cannot be one
 * @throws what `onEvent` throws; let the framework answer 500, and the vendor sends the event again
 * @example
 * ```ts
 * export const POST = (request: Request) =>
 *   handleWebhook(request, { secret, onEvent: ({ event }) => queue.push(event.requestId) });
 * ```
 */
export async function handleWebhook(
  request: Request,
  { secret, onEvent, maxBytes = 1024 * 1024 }: WebhookHandling,
): Promise<Response> {
  checkMaxBytes('handleWebhook', maxBytes);
  if (request.method !== 'POST') return answer(405, 'Post an event.', { allow: 'POST' });
  const body = request.body ? await readAtMost(request.body, maxBytes) : new Uint8Array();
  if (!body) return answer(413, 'The body is too large.');
  let webhook: WebhookEvent;
  try {
    webhook = await parseWebhook({ body, header: request.headers.get(SIGNATURE_HEADER), secret });
  } catch (error) {
    if (!isPayloadError(error)) throw error;
    return error.kind === 'signature' ? answer(401, error.message) : answer(400, error.message);
  }
  await onEvent(webhook);
  return new Response(null, { status: 204 });
}

function answer(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers });
}
