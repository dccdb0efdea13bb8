import type { BytesLike } from '../bytes/to-bytes.ts';
import { readBody, readSecrets, type WebhookSecret } from './check-webhook-input.ts';
import { equalsInConstantTime } from './equals-in-constant-time.ts';
import { readSignatures } from './read-signatures.ts';
import { signBytes } from './sign-bytes.ts';

/** What {@link verifyWebhook} takes. */
export interface SignedWebhook {
  /** The body as it came, byte by byte. JSON that was parsed and written anew does not verify. */
  readonly body: BytesLike;
  /** The header `fpjs-event-signature`, or what there is in its place. */
  readonly header: string | readonly string[] | null | undefined;
  readonly secret: WebhookSecret;
}

/**
 * Whether a webhook is signed with the secret, or with one of several. A header that is missing,
 * empty or malformed is `false`; so are signatures of versions other than `v1`.
 *
 * No time is signed, so that a copied request verifies for ever: remember the id of the events
 * that you have handled. The vendor itself sends an event once more when it got no 2xx within 3 seconds.
 *
 * @throws {InvalidInputError} when `body` or `secret` cannot be one: an empty secret, a parsed body
 * @see {@link https://docs.fingerprint.com/docs/webhooks-security}
 * @example
 * ```ts
 * const body = await request.arrayBuffer();
 * const header = request.headers.get('fpjs-event-signature');
 * if (!(await verifyWebhook({ body, header, secret }))) return new Response(null, { status: 401 });
 * ```
 */
export async function verifyWebhook({ body, header, secret }: SignedWebhook): Promise<boolean> {
  const bytes = readBody('verifyWebhook', body);
  const secrets = readSecrets('verifyWebhook', secret);
  const signatures = readSignatures(header);
  if (signatures.length === 0) return false;
  // Once per secret, not per signature: a sender could make us hash a large body many times.
  const expected = await Promise.all(secrets.map((one) => signBytes(bytes, one)));
  return (
    expected
      .flatMap((own) => signatures.map((given) => equalsInConstantTime(own, given)))
      // Not `some` above: all are compared, or the time tells which secret fits.
      .includes(true)
  );
}
