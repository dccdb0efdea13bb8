import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SIGNATURE_HEADER, signWebhook } from '@visitor-apis/fingerprint/webhooks';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  createExpressHandler,
  createHonoHandler,
  createInbox,
  createRoute,
} from '../fingerprint-webhook.ts';

const secret = ['whsec_new', 'whsec_old'];
const requestId = '1795000000000.NLOjmg';
const event = { requestId, url: '', ip: '::1', time: '2026-11-18T11:06:40Z', timestamp: 1 };

type Handling = Parameters<typeof createRoute>[0];
type Send = (request: Request) => Promise<{ status: number }>;

/** Express in a few lines: collects the body, and hands on what the handler uses. */
async function serve(handling: Handling): Promise<Send> {
  const handler = createExpressHandler(handling);
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const get = (name: string) => request.headers[name] as string | undefined;
    const sendStatus = (code: number) => response.writeHead(code).end();
    await handler({ body, get }, { sendStatus }, () => sendStatus(500));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return async (request) => {
    const { method, headers } = request;
    const init = { method, headers, body: await request.arrayBuffer() };
    return fetch(`http://127.0.0.1:${port}`, init);
  };
}

const frameworks: readonly (readonly [string, (handling: Handling) => Send | Promise<Send>])[] = [
  ['Next.js', createRoute],
  ['Hono', (handling) => (raw) => createHonoHandler(handling)({ req: { raw } })],
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
    expect([...inbox.events]).toEqual([[requestId, event]]);
  });

  it.each([
    ['what another secret signed', 401, JSON.stringify(event), 'whsec_other'],
    ['what is no event', 400, '{}', 'whsec_new'],
  ])('turns away %s with %i', async (_, status, body, signedWith) => {
    const inbox = createInbox();
    const send = await create({ secret, onEvent: inbox.onEvent });
    expect((await send(await post(body, signedWith))).status).toBe(status);
    expect([...inbox.events]).toEqual([]);
  });

  it('lets the framework answer 500 when the event could not be kept', async () => {
    const onEvent = () => Promise.reject(new Error('the database is down'));
    const send = await create({ secret, onEvent });
    const answer = send(await post(JSON.stringify(event), 'whsec_new'));
    await expect(answer.catch(() => ({ status: 500 }))).resolves.toMatchObject({ status: 500 });
  });
});
