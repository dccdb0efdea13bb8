/** The signatures of version 1 in a header that may be anything. */
export function readSignatures(header: unknown): string[] {
  // Node gives an array where the header came more than once.
  const text = Array.isArray(header) ? header.join(',') : header;
  if (typeof text !== 'string') return [];
  return text.split(',').flatMap((item) => {
    const [, hash] = /^v1=([0-9a-f]{64})$/.exec(item.trim()) ?? [];
    return hash === undefined ? [] : [hash];
  });
}
