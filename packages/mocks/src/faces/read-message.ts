import type { IncomingMessage } from 'node:http';
import type { WireRequest } from '../judge-request.ts';

/** A request as it came over HTTP. Of a body that is too large nothing is kept. */
export async function readMessage(
  message: IncomingMessage,
  maxBodyBytes: number,
): Promise<WireRequest> {
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [name, String(value)]),
  );
  const { body, bytes } = await readBody(message, maxBodyBytes);
  return {
    method: message.method ?? 'GET',
    target: message.url ?? '/',
    host: message.headers.host,
    headers,
    body: body ?? '',
    bytes,
    isTooLarge: body === undefined,
  };
}

/** Settles as soon as it is too much, and reads on: else the client sees a reset and not the answer. */
function readBody(message: IncomingMessage, limit: number) {
  return new Promise<{ body: string | undefined; bytes: number }>((resolve, reject) => {
    const announced = Number(message.headers['content-length'] ?? 0);
    const chunks: Buffer[] = [];
    let bytes = 0;
    if (announced > limit) resolve({ body: undefined, bytes: announced });
    message
      .on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes <= limit) chunks.push(chunk);
        else resolve({ body: undefined, bytes });
      })
      .once('end', () => resolve({ body: Buffer.concat(chunks).toString('utf8'), bytes }))
      .once('error', reject)
      .once('close', () => reject(new Error('The client hung up')));
  });
}
