import { randomInt } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createOpenPanelEvents } from '../src/events/index.ts';
import { createOpenPanelClient } from '../src/index.ts';
import { clientId, clientSecret } from './record-events.ts';

// A shop with one facade, and 50 visitors at once: nothing of one must be in a call of another.

interface Seen {
  readonly visitor: string;
  readonly type: string;
  readonly ids: readonly (string | undefined)[];
}

const numbers = Array.from({ length: 50 }, (_, index) => index + 1);
const ip = (visitor: string) => `203.0.113.${visitor}`;
const agent = (visitor: string) => `Mozilla/5.0 (X11; Linux x86_64; visitor ${visitor})`;
const seen: Seen[] = [];

const vendor = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  const { type, payload } = JSON.parse(text);
  const of = request.headers;
  const ids = [
    // What each place says of the visitor.
    /^203\.0\.113\.(\d+)$/.exec(String(of['openpanel-client-ip']))?.[1],
    /visitor (\d+)\)$/.exec(String(of['user-agent']))?.[1],
    payload.profileId,
    ...(type === 'track'
      ? [payload.properties.cart, payload.properties.tab, ...payload.groups]
      : []),
    ...(type === 'identify' ? [payload.firstName] : []),
    ...(type === 'assign_group' ? payload.groupIds : []),
  ];
  seen.push({ visitor: String(payload.profileId), type, ids });
  await pause(randomInt(15));
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ deviceId: `device-${ids[1]}`, sessionId: `session-${ids[1]}` }));
});

const shop = createServer(async (request, response) => {
  const visitor = new URL(request.url ?? '', 'http://localhost').searchParams.get('visitor') ?? '';
  try {
    const view = events.with({
      profileId: visitor,
      ip: String(request.headers['x-forwarded-for']),
      userAgent: request.headers['user-agent'],
    });
    await pause(randomInt(10));
    const inTab = view.with({ groups: [visitor], properties: { tab: visitor } });
    const receipts = await Promise.all([
      inTab.track('cart_opened', { cart: visitor }),
      view.identify({ firstName: visitor }),
      view.increment('visits'),
    ]);
    await pause(randomInt(10));
    receipts.push(await inTab.revenue(Number(visitor), { cart: visitor }));
    receipts.push(await view.assignGroups([visitor]));
    response.end(JSON.stringify(receipts.map(({ deviceId, sessionId }) => [deviceId, sessionId])));
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});

let events: ReturnType<typeof createOpenPanelEvents>;
const urlOf = (server: typeof shop) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  for (const server of [vendor, shop]) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }
  const client = createOpenPanelClient({ clientId, clientSecret, baseUrl: urlOf(vendor) });
  events = createOpenPanelEvents(client);
});
afterAll(() => {
  for (const server of [vendor, shop]) {
    server.close();
    server.closeAllConnections();
  }
});

it('a facade that 50 visitors share never mixes them', async () => {
  const visits = numbers.map(async (number) => {
    const visitor = String(number);
    const headers = { 'x-forwarded-for': ip(visitor), 'user-agent': agent(visitor) };
    const answer = await fetch(`${urlOf(shop)}/?visitor=${visitor}`, { headers });
    expect([visitor, answer.status]).toEqual([visitor, 200]);
    const ids = [`device-${visitor}`, `session-${visitor}`];
    expect(await answer.json()).toEqual([ids, ids, ids, ids, ids]);
  });
  await Promise.all(visits);

  expect(seen).toHaveLength(250);
  for (const { visitor, type, ids } of seen) {
    expect([type, ...new Set(ids)]).toEqual([type, visitor]);
  }
  // They did come at once: hardly any visitor's calls stand together.
  const turns = seen.filter(({ visitor }, index) => seen[index - 1]?.visitor !== visitor);
  expect(turns.length).toBeGreaterThan(100);
});
