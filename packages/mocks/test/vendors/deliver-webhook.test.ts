import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  parseWebhook,
  parseWebhookV4,
  verifyWebhook,
} from '../../../fingerprint/src/webhooks/index.ts';
import { ScriptError } from '../../src/index.ts';
import { deliverWebhook, type WebhookDelivery } from '../../src/vendors/fingerprint/index.ts';
import { readWebhook } from '../../src/vendors/fingerprint/webhook.ts';
import { startApp } from './webhook-app.ts';

const { examples } = readWebhook();
const secret = 'whsec_demo_1';

describe('deliverWebhook', () => {
  it('posts a signed event, which the application takes', async () => {
    const { url, posted } = await startApp();
    const delivery = await deliverWebhook({ url, secret });
    expect(delivery).toEqual({ status: 204, isDelivered: true });
    expectTypeOf(delivery).toEqualTypeOf<WebhookDelivery>();
    const [one] = posted;
    expect(one).toMatchObject({ method: 'POST', type: 'application/json' });
    expect(JSON.parse(one?.body ?? '')).toEqual(Object.values(examples)[0]);
    expect(await verifyWebhook({ body: one?.body ?? '', header: one?.signature, secret })).toBe(
      true,
    );
  });

  it.each(Object.keys(examples))(
    'posts the example %s, which is one that can be read',
    async (example) => {
      const { url, posted } = await startApp();
      await deliverWebhook({ url, secret, example });
      const body = posted[0]?.body ?? '';
      expect(JSON.parse(body)).toEqual(examples[example]);
      const header = posted[0]?.signature;
      const { event } = await parseWebhook({ body, header, secret });
      expect(event).toEqual(examples[example]);
    },
  );

  it('posts an event of v4 where it is asked for', async () => {
    const { url, posted } = await startApp();
    const newer = readWebhook('v4').examples;
    expect(Object.keys(newer)).toContain('webhookEvent');
    for (const example of [undefined, ...Object.keys(newer)]) {
      await deliverWebhook({ url, secret, version: 'v4', ...(example && { example }) });
      const { body, signature: header } = posted.at(-1) ?? { body: '', signature: '' };
      const { event } = await parseWebhookV4({ body, header, secret });
      expect(event).toEqual(newer[example ?? Object.keys(newer)[0] ?? '']);
    }
  });

  it('posts an event of your own, whatever letters it has', async () => {
    const { url, posted } = await startApp();
    const event = { requestId: '1.ü', tag: { name: 'Zoë 🌿' } };
    await deliverWebhook({ url, secret, event });
    const [{ body, signature } = { body: '', signature: '' }] = posted;
    expect(JSON.parse(body)).toEqual(event);
    expect(await verifyWebhook({ body, header: signature, secret })).toBe(true);
  });

  it('signs with each of several secrets, and with no other', async () => {
    const { url, posted } = await startApp();
    await deliverWebhook({ url, secret: ['old', 'new'] });
    const [{ body, signature: header } = { body: '', signature: '' }] = posted;
    for (const one of ['old', 'new']) {
      expect(await verifyWebhook({ body, header, secret: one })).toBe(true);
    }
    expect(await verifyWebhook({ body, header, secret: 'other' })).toBe(false);
    expect(await verifyWebhook({ body: `${body} `, header, secret: 'old' })).toBe(false);
  });

  it.each([200, 302, 401, 500])('says what the application answered: %i', async (status) => {
    const { url } = await startApp(status);
    expect(await deliverWebhook({ url, secret })).toEqual({ status, isDelivered: status === 200 });
  });

  it('gives up when there is no answer in time', async () => {
    const { url, posted } = await startApp(0);
    const late = deliverWebhook({ url, secret, timeout: 60 });
    await expect(late).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(posted).toHaveLength(1);
  });

  it('goes by the fetch that it is given', async () => {
    const asked: string[] = [];
    const fetch = async (url: string) => {
      asked.push(url);
      return new Response(null, { status: 202 });
    };
    const delivery = await deliverWebhook({ url: 'https://app.example/hook', secret, fetch });
    expect({ delivery, asked }).toEqual({
      delivery: { status: 202, isDelivered: true },
      asked: ['https://app.example/hook'],
    });
  });

  it('names the examples that there are', async () => {
    const order = { url: 'http://127.0.0.1:1', secret, example: 'webhookBots' };
    await expect(deliverWebhook(order)).rejects.toThrow(ScriptError);
    await expect(deliverWebhook(order)).rejects.toThrow(
      'There is no example "webhookBots". There are: webhookVisit, webhookBot, webhookOldVisit.',
    );
  });
});
