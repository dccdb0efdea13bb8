import { createHmac } from 'node:crypto';
import { chooseEvent, type EventChoice } from './choose-event.ts';
import { readWebhook } from './webhook.ts';

/** What is delivered, and where to. */
export interface WebhookOrder extends EventChoice {
  /** Where your application takes webhooks. */
  readonly url: string;
  /** The secret that it verifies with; while one is replaced, several. */
  readonly secret: string | readonly string[];
  /** Milliseconds until it is given up. Default 3000, which is what the vendor waits. */
  readonly timeout?: number;
  /** Default: the global one. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** What your application made of it. */
export interface WebhookDelivery {
  readonly status: number;
  /** Whether the vendor would take it for delivered: a 2xx. Else it comes once more. */
  readonly isDelivered: boolean;
}

/**
 * Posts a signed event to your application, as Fingerprint does when a visitor was identified.
 *
 * @throws {ScriptError} when there is no such example
 * @throws what `fetch` throws when there is no answer in time
 * @see {@link https://docs.fingerprint.com/docs/webhooks-security}
 * @example
 * ```ts
 * const { status } = await deliverWebhook({ url: `${app.url}/webhook`, secret: 'whsec', version: 'v4' });
 * ```
 */
export async function deliverWebhook(order: WebhookOrder): Promise<WebhookDelivery> {
  const { url, secret, timeout = 3000, fetch = globalThis.fetch } = order;
  const { signature, examples } = readWebhook(order.version);
  const body = JSON.stringify(chooseEvent(order, examples));
  const signatures = [secret]
    .flat()
    .map((one) =>
      createHmac(signature.algorithm.replace('hmac-', ''), one)
        .update(body)
        .digest(signature.encoding),
    );
  const value = signatures.map((one) => `${signature.prefix}${one}`).join(signature.separator);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [signature.header]: value },
    body,
    signal: AbortSignal.timeout(timeout),
  });
  await response.body?.cancel();
  return { status: response.status, isDelivered: response.ok };
}
