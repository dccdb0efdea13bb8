import { describe, expect, it } from 'vitest';
import type { Webhook } from '../src/index.ts';
import {
  handleWebhook,
  SIGNATURE_HEADER,
  signWebhook,
  type WebhookEvent,
  type WebhookHandling,
} from '../src/webhooks/index.ts';
import { caught } from './caught.ts';
import { specExample } from './spec-examples.ts';

const secret = 'whsec_demo_1';
const body = JSON.stringify(specExample<Webhook>('webhookVisit'));

async function post(text: string, headers?: Record<string, string>) {
  const signed = { [SIGNATURE_HEADER]: await signWebhook({ body: text, secret }) };
  const init = { method: 'POST', body: text, headers: headers ?? signed };
  return new Request('https://example.org/webhook', init);
}

async function handle(request: Request, handling: Partial<WebhookHandling> = {}) {
  const events: WebhookEvent[] = [];
  const onEvent = (webhook: WebhookEvent) => {
    events.push(webhook);
  };
  const response = await handleWebhook(request, { secret, onEvent, ...handling });
  return { status: response.status, response, events };
}

describe('handleWebhook', () => {
  it('hands a signed event on, waits, and answers 204', async () => {
    let done = false;
    const onEvent = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      done = true;
    };
    expect((await handle(await post(body), { onEvent })).status).toBe(204);
    expect(done).toBe(true);
    const { events } = await handle(await post(body));
    expect(events).toEqual([{ version: 'v3', event: JSON.parse(body) }]);
  });

  it.each([
    ['no signature', 401, body, {}],
    ['a wrong one', 401, body, { [SIGNATURE_HEADER]: `v1=${'0'.repeat(64)}` }],
    ['no JSON', 400, 'ada@example.org', undefined],
    ['no event', 400, '{"email":"ada@example.org"}', undefined],
    ['no body', 400, '', undefined],
  ])('answers %s with %i, and hands nothing on', async (_, status, text, headers) => {
    const { events, ...answered } = await handle(await post(text, headers));
    expect(answered.status).toBe(status);
    expect(await answered.response.text()).not.toContain('ada');
    expect(events).toEqual([]);
  });

  it('answers another method with 405', async () => {
    const { response } = await handle(new Request('https://example.org/webhook'));
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('reads no more than allowed', async () => {
    expect((await handle(await post(body), { maxBytes: body.length })).status).toBe(204);
    expect((await handle(await post(body), { maxBytes: body.length - 1 })).status).toBe(413);
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    const init = { method: 'POST', body: endless, duplex: 'half' };
    expect((await handle(new Request('https://example.org', init))).status).toBe(413);
    expect(pulled).toBeLessThan(1030);
  });

  it('throws what the handler throws, so that the vendor sends the event again', async () => {
    const onEvent = () => Promise.reject(new Error('the queue is down'));
    expect((await caught(async () => handle(await post(body), { onEvent }))).message).toBe(
      'the queue is down',
    );
  });

  it.each([
    ['secret', { secret: '' }],
    ['maxBytes', { maxBytes: Number.NaN }],
  ])('refuses a %s that cannot be one, whatever was posted', async (field, handling) => {
    const error = await caught(async () => handle(await post(body, {}), handling));
    expect(error).toMatchObject({ kind: 'invalid', field });
  });
});
