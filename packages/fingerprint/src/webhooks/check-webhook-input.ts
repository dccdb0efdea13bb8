import { type BytesLike, toBytes } from '../bytes/to-bytes.ts';
import { refuseArgument } from '../refuse-argument.ts';

/**
 * The secret, or several: while one is being replaced, give the new one and the old one. White
 * space at an end is refused, since it is a line break of a file and never part of the secret.
 */
export type WebhookSecret = string | readonly string[];

/** The raw bytes of a body, or a refusal. */
export function readBody(caller: string, body: BytesLike): Uint8Array<ArrayBuffer> {
  return (
    toBytes(body) ??
    refuseArgument(
      caller,
      'body',
      'must be the raw body, a string or bytes; no parser may be before',
    )
  );
}

/** The secrets as a list, or a refusal: an empty one would let anybody sign. */
export function readSecrets(caller: string, secret: WebhookSecret): readonly string[] {
  const secrets: readonly unknown[] = Array.isArray(secret) ? secret : [secret];
  if (secrets.length === 0) refuseArgument(caller, 'secret', 'must have at least one item');
  return secrets.map((given, index) => {
    const field = Array.isArray(secret) ? `secret[${index}]` : 'secret';
    if (typeof given !== 'string') refuseArgument(caller, field, 'must be a string');
    if (given === '') refuseArgument(caller, field, 'must not be empty');
    if (given !== given.trim()) {
      refuseArgument(caller, field, 'has white space at its start or end');
    }
    return given;
  });
}
