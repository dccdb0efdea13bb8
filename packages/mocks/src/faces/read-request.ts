import type { WireRequest } from '../judge-request.ts';

/** A `Request` as it would be on the wire. */
export async function readRequest(request: Request, maxBodyBytes: number): Promise<WireRequest> {
  const { host, pathname, search } = new URL(request.url);
  const { body, bytes } = await readBody(request, maxBodyBytes);
  const headers = Object.fromEntries(request.headers);
  return {
    method: request.method,
    target: `${pathname}${search}`,
    host,
    // Fetch adds the length when it sends.
    headers: body ? { 'content-length': String(bytes), ...headers } : headers,
    body: body ?? '',
    bytes,
    isTooLarge: body === undefined,
  };
}

/** Reads until it is too much: a stream may have no end. */
async function readBody({ body, signal }: Request, limit: number) {
  if (!body) return { body: '', bytes: 0 };
  const reader = body.getReader();
  const abort = () => void reader.cancel(signal.reason).catch(() => {});
  signal.addEventListener('abort', abort, { once: true });
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return { body: Buffer.concat(chunks).toString('utf8'), bytes };
      bytes += value.length;
      chunks.push(value);
      if (bytes > limit) {
        abort();
        return { body: undefined, bytes };
      }
    }
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
