import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import type { Fault, Reply } from './fault.ts';

/** A loopback server that misbehaves in one way. */
export interface RudeServer {
  readonly url: string;
  /** How many requests it got: by their heads, or by connections when it reads nothing. */
  readonly requests: number;
  /** The bodies that it read. */
  readonly bodies: readonly string[];
  close(): Promise<void>;
}

/** Starts one on a free port, or leaves the port closed where connections are to be refused. */
export async function startRudeServer(
  { ending, connected, impatient, give = giveWhole }: Omit<Fault, 'name'>,
  reply: () => Reply,
): Promise<RudeServer> {
  const bodies: string[] = [];
  let requests = 0;
  const server = createServer(async (request, response) => {
    requests++;
    // A client that hangs up is part of the play.
    response.on('error', () => {});
    const body = impatient ? undefined : await read(request).catch(() => undefined);
    if (body !== undefined) bodies.push(body);
    give(response, reply());
  });
  if (connected) {
    server.on('connection', (socket) => {
      requests++;
      connected(socket);
    });
  }
  const port = ending === 'refused' ? await findClosedPort() : await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    bodies,
    get requests() {
      return requests;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function giveWhole(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers).end(body);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Below the ports that systems hand out by themselves, so that none of our servers gets it. */
async function findClosedPort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  const probe = createSocketServer();
  const isFree = await new Promise<boolean>((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => resolve(true));
  });
  if (!isFree) return findClosedPort();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
