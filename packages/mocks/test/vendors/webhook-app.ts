import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What an application was posted. */
export interface Posted {
  readonly method: string | undefined;
  readonly type: string | undefined;
  readonly signature: string;
  readonly body: string;
}

/** Where it is, and what it was posted. */
export interface App {
  readonly url: string;
  readonly posted: readonly Posted[];
  close(): void;
}

/** An application that takes webhooks, for the length of a test. A status of 0: it never answers. */
export async function startApp(status = 204): Promise<App> {
  const posted: Posted[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { 'content-type': type, 'fpjs-event-signature': signature } = request.headers;
    posted.push({
      method: request.method,
      type,
      signature: String(signature),
      body: Buffer.concat(chunks).toString(),
    });
    if (status) response.writeHead(status).end('{"taken":true}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  onTestFinished(close);
  return { url: `http://127.0.0.1:${port}/webhook`, posted, close };
}
