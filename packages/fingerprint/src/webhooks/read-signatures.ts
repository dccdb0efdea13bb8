import { webhookSignatures } from '../webhook-signatures.gen.ts';

const { prefix, separator } = webhookSignatures.receiveWebhook;

/** The signatures of the version that is known, in a header that may be anything. */
export function readSignatures(header: unknown): string[] {
  // Node gives an array where the header came more than once.
  const text = Array.isArray(header) ? header.join(separator) : header;
  if (typeof text !== 'string') return [];
  return text.split(separator).flatMap((item) => {
    const given = item.trim();
    const hash = given.slice(prefix.length);
    return given.startsWith(prefix) && /^[0-9a-f]{64}$/.test(hash) ? [hash] : [];
  });
}
