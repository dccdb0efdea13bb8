import { SIGNATURE } from './signature-form.ts';

const { prefix, separator } = SIGNATURE;

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
