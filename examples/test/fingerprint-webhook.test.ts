import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SIGNATURE_HEADER, signWebhook } from '@visitor-apis/fingerprint/webhooks';
import express from 'express';
import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  createExpressHandler,
  createHonoHandler,
  createInbox,
  createRoute,
} from '../fingerprint-webhook.ts';

const secret = ['whsec_new', 'whsec_old'];
const eventId = '1795000000000.NLOjmg';
const event = { event_id: eventId, timestamp: 1795000000000 };
const older = {
  requestId: eventId,
  url: '',
  ip: '::1',
  time: '2026-11-18T11:06:40Z',
  timestamp: 1,
};

type Handling = Parameters<typeof createRoute>[0];
type Send = (request: Request) => Promise<{ status: number }>;

function route(handling: Handling): Send {
  const app = new Hono();
  app.post('/', createHonoHandler(handling));
  return async (request) => app.fetch(request);
}

async function serve(handling: Handling): Promise<Send> {
  const app = express();
  // Or Express prints the stack of what the handler threw.
  app.set('env', 'test');
  app.post('/', express.raw({ type: () => true, limit: '1mb' }), createExpressHandler(handling));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return async (request) => {
    const { method, headers } = request;
    const body = await request.arrayBuffer();
    const init = { method, headers, ...(body.byteLength && { body }) };
    return fetch(`http://127.0.0.1:${port}`, init);
  };
}

const frameworks: readonly (readonly [string, (handling: Handling) => Send | Promise<Send>])[] = [
  ['Next.js', createRoute],
  ['Hono', route],
  ['Express', serve],
];

async function post(body: string, signedWith: string) {
  const headers = { [SIGNATURE_HEADER]: await signWebhook({ body, secret: signedWith }) };
  return new Request('http://127.0.0.1/', { method: 'POST', body, headers });
}

describe.each(frameworks)('examples/fingerprint-webhook.ts in %s', (_, create) => {
  it('keeps an event once, whichever secret signed it', async () => {
    const inbox = createInbox();
    const send = await create({ secret, onEvent: inbox.onEvent });
    for (const signedWith of secret) {
      expect((await send(await post(JSON.stringify(event), signedWith))).status).toBe(204);
    }
    expect([...inbox.events]).toEqual([[eventId, event]]);
  });

  it.each([
    ['what another secret signed', 401, JSON.stringify(event), 'whsec_other'],
    ['what is no event', 400, '{}', 'whsec_new'],
    ['the payload of v3', 400, JSON.stringify(older), 'whsec_new'],
  ])('turns away %s with %i', async (_, status, body, signedWith) => {
    const inbox = createInbox();
    const send = await create({ secret, onEvent: inbox.onEvent });
    expect((await send(await post(body, signedWith))).status).toBe(status);
    expect([...inbox.events]).toEqual([]);
  });

  it('turns away a stranger who sends nothing', async () => {
    const inbox = createInbox();
    const send = await create({ secret, onEvent: inbox.onEvent });
    const answer = await send(new Request('http://127.0.0.1/', { method: 'POST' }));
    expect(answer.status).toBe(401);
  });

  it('lets the framework answer 500 when the event could not be kept', async () => {
    const onEvent = () => Promise.reject(new Error('the database is down'));
    const send = await create({ secret, onEvent });
    const answer = send(await post(JSON.stringify(event), 'whsec_new'));
    await expect(answer.catch(() => ({ status: 500 }))).resolves.toMatchObject({ status: 500 });
  });
});
