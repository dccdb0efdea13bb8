import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A loopback server that does what its handler says, however rude. */
export interface MisbehavingServer {
  readonly url: string;
  /** How many requests have arrived. */
  readonly requests: number;
  /** Stops it and cuts every connection. */
  close(): Promise<void>;
}

/** Starts one on a free port; the end of the test closes it. */
export async function startServer(handler: RequestListener): Promise<MisbehavingServer> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return {
    url: `http://127.0.0.1:${port}`,
    get requests() {
      return requests;
    },
    close,
  };
}
