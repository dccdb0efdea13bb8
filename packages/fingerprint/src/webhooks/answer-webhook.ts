import { readAtMost } from '../bytes/read-at-most.ts';
import { isPayloadError } from '../payload-errors/payload-error.ts';
import { checkMaxBytes } from '../refuse-argument.ts';
import type { WebhookSecret } from './check-webhook-input.ts';
import { SIGNATURE_HEADER } from './signature-header.ts';
import type { SignedWebhook } from './verify-webhook.ts';

/** How the request of a webhook is handled, whichever payload it has. */
export interface Handling<Webhook> {
  readonly secret: WebhookSecret;
  /**
   * Gets each event that is signed. The vendor waits 3 seconds for the answer: hand longer work on.
   * It may get an event twice, with the same id. What it throws, the handler throws.
   */
  readonly onEvent: (webhook: Webhook) => void | Promise<void>;
  /** Largest body that is read, in bytes. Default 1 MiB. */
  readonly maxBytes?: number | undefined;
}

/** Answers the request of a webhook that `parse` reads. */
export async function answerWebhook<Webhook>(
  caller: string,
  parse: (webhook: SignedWebhook) => Promise<Webhook>,
  request: Request,
  { secret, onEvent, maxBytes = 1024 * 1024 }: Handling<Webhook>,
): Promise<Response> {
  checkMaxBytes(caller, maxBytes);
  if (request.method !== 'POST') return answer(405, 'Post an event.', { allow: 'POST' });
  const body = request.body ? await readAtMost(request.body, maxBytes) : new Uint8Array();
  if (!body) return answer(413, 'The body is too large.');
  let webhook: Webhook;
  try {
    webhook = await parse({ body, header: request.headers.get(SIGNATURE_HEADER), secret });
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
