/** What to answer. */
export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

// RFC 9110: these have no content, and so no length of it.
const WITHOUT_CONTENT = [204, 205, 304];

/** An answer as it is framed: with the length of its body, or without one where there can be none. */
export function frame({ status, headers, body }: Answer): Answer {
  if (WITHOUT_CONTENT.includes(status)) return { status, headers, body: '' };
  const length = String(Buffer.byteLength(body));
  return { status, headers: { ...headers, 'content-length': length }, body };
}

/** A body as it goes on the wire: texts as they are, everything else as JSON. */
export function writeBody(value: unknown, mediaType = ''): string {
  if (value === undefined) return '';
  return typeof value === 'string' && !/json/.test(mediaType) ? value : JSON.stringify(value);
}

/** An answer of the mock's own, where a vendor would give none like it. */
export function problem(status: number, detail: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify({ title: 'The mock, not the vendor', status, detail }),
  };
}
