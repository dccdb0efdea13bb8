import type { BytesLike } from '../bytes/to-bytes.ts';
import { readBody, readSecrets, type WebhookSecret } from './check-webhook-input.ts';
import { signBytes } from './sign-bytes.ts';
import { SIGNATURE } from './signature-form.ts';

/** What {@link signWebhook} takes. */
export interface UnsignedWebhook {
  /** The body exactly as it will be sent. */
  readonly body: BytesLike;
  readonly secret: WebhookSecret;
}

/**
 * Makes the header `fpjs-event-signature` as the vendor does, for your tests: one signature for
 * each secret.
 *
 * @throws {InvalidInputError} when `body` or `secret` cannot be one
 * @example
 * ```ts
 * const body = JSON.stringify(event);
 * const headers = { 'fpjs-event-signature': await signWebhook({ body, secret }) };
 * await POST(new Request('https://example.org/webhook', { method: 'POST', headers, body }));
 * ```
 */
export async function signWebhook({ body, secret }: UnsignedWebhook): Promise<string> {
  const bytes = readBody('signWebhook', body);
  const secrets = readSecrets('signWebhook', secret);
  const signatures = await Promise.all(secrets.map((one) => signBytes(bytes, one)));
  const { prefix, separator } = SIGNATURE;
  return signatures.map((signature) => `${prefix}${signature}`).join(separator);
}
