import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that went by, and what became of it. */
export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  /** Why the mock refused it; `null` when it did not. */
  readonly violations: string | null;
}

/** A recorder that stands before a server. */
export interface Recorder {
  readonly url: string;
  readonly exchanges: readonly Exchange[];
  /** Added to every request from now on: what to ask of the mock for a client that cannot. */
  ask(headers: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

/** Passes requests on to `target` and keeps what it saw. Loopback only. */
export async function recordTraffic(target: string): Promise<Recorder> {
  const exchanges: Exchange[] = [];
  let asked: Readonly<Record<string, string>> = {};
  const server = createServer(async (request, response) => {
    const { method = 'GET', url: path = '/' } = request;
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const body = await read(request);
    const {
      host,
      connection,
      'content-length': length,
      'transfer-encoding': te,
      ...passed
    } = headers;
    const answer = await fetch(`${target}${path}`, {
      method,
      headers: { ...passed, ...asked },
      ...(body && { body }),
    });
    const text = await answer.text();
    const violations = answer.headers.get('sl-violations');
    exchanges.push({ method, path, headers, body, status: answer.status, violations });
    const type = answer.headers.get('content-type');
    response.writeHead(answer.status, type ? { 'content-type': type } : {}).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    ask: (headers) => {
      asked = headers;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
