import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { createOpenPanelClient, type OpenPanelClientOptions } from '@visitor-apis/openpanel';
import {
  coalesceIncrements,
  createOpenPanelEvents,
  type EventContext,
} from '@visitor-apis/openpanel/events';

// The server of a small shop tells OpenPanel what its visitors do: one facade for all, and a view
// of it for each request. No visitor waits for it, and no failure of it reaches one.
//
//   OPENPANEL_CLIENT_ID=... OPENPANEL_CLIENT_SECRET=... \
//     node --conditions=@visitor-apis/source examples/openpanel.ts

/** A shop that is open. */
export interface Shop {
  readonly url: string;
  /** Closes it, once all that was tracked has been sent. */
  close(): Promise<void>;
}

/** Whose request it is. The proxy of the shop is the only one that reaches it. */
export function visitorOf({ headers }: IncomingMessage): EventContext {
  // The last address is the one that the proxy has seen; those before it any visitor can write.
  const ip = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  const [, profileId] = /\bprofile=([\w-]+)/.exec(headers.cookie ?? '') ?? [];
  // A browser without an address would be one visitor with all others of its kind.
  return ip ? { profileId, ip, userAgent: headers['user-agent'] } : { profileId };
}

/** Opens the shop. `onError` hears of what was not tracked. */
export async function main({
  port = 0,
  onError = (error) => console.error(String(error)),
  ...options
}: OpenPanelClientOptions & {
  readonly port?: number;
  readonly onError?: (error: unknown) => void;
}): Promise<Shop> {
  const events = createOpenPanelEvents(createOpenPanelClient(options));
  const counters = coalesceIncrements(events, { onError });
  const sending = new Set<Promise<unknown>>();
  const later = (tracked: Promise<unknown>) => {
    const settled = tracked.catch(onError).finally(() => sending.delete(settled));
    sending.add(settled);
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const { profileId, ...visitor } = visitorOf(request);
    const view = events.with({ ...visitor, profileId });
    const { pathname } = new URL(request.url ?? '/', 'http://shop.example');
    if (request.method === 'POST' && pathname === '/orders') {
      const { order, cents } = (await json(request)) as { order: string; cents: number };
      later(view.revenue(cents, { order }));
      if (profileId !== undefined) counters.increment('orders', 1, { profileId });
    } else {
      later(view.track('screen_view', { __path: pathname }));
    }
    response.writeHead(204).end();
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await Promise.all(sending);
      await counters.close({ within: 5_000 });
    },
  };
}

if (process.argv[1] === import.meta.filename) {
  const { OPENPANEL_CLIENT_ID: clientId = '', OPENPANEL_CLIENT_SECRET: clientSecret = '' } =
    process.env;
  const shop = await main({ clientId, clientSecret, port: 8080 });
  console.log(`The shop is open at ${shop.url}`);
  process.once('SIGTERM', () => shop.close());
}
