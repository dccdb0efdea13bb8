import type { Dispatcher } from 'undici';
import type { Body, Head } from './pooled-response.ts';
import { toStream } from './to-stream.ts';

// The Fetch standard allows these no body, not even an empty one.
const WITHOUT_BODY = new Set([204, 205, 304]);

const CODINGS: Readonly<Record<string, CompressionFormat>> = {
  gzip: 'gzip',
  'x-gzip': 'gzip',
  deflate: 'deflate',
};

/** The body of an answer as the `fetch` of the platform would give it. */
export function readableBody(
  method: string,
  { status, headers }: Head,
  body: Dispatcher.ResponseData['body'],
): Body {
  if (method === 'HEAD' || WITHOUT_BODY.has(status)) {
    void body.dump();
    return new Response(null);
  }
  // Nobody asked for it, unless by a header of the caller's; some servers compress all the same.
  const [, coding = ''] = headers.find(([name]) => name === 'content-encoding') ?? [];
  const format = CODINGS[coding.trim().toLowerCase()];
  if (!format) return body;
  const unpack = new DecompressionStream(format) as ReadableWritablePair<unknown, unknown>;
  return new Response(toStream(body).pipeThrough(unpack), { headers });
}
