import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { unsealEvent, unsealEventV4 } from '../../../fingerprint/src/sealed/index.ts';
import { verifyWebhook } from '../../../fingerprint/src/webhooks/index.ts';
import { useMock } from '../../src/fixtures/vitest.ts';
import { askControl } from '../control/ask-control.ts';
import { startApp } from './webhook-app.ts';

const fingerprint = useMock('fingerprint');
const v4 = useMock('fingerprint@v4');
const secret = 'whsec_demo_1';
const key = randomBytes(32).toString('base64');

describe('a program asks over HTTP', () => {
  it('for a signed webhook to its application', async () => {
    const { url, posted } = await startApp(202);
    const input = { url, secret, example: 'webhookBot' };
    expect(await askControl(fingerprint, '/deliver-webhook', { input })).toMatchObject({
      status: 200,
      json: { status: 202, isDelivered: true },
    });
    const [{ body, signature: header } = { body: '', signature: '' }] = posted;
    expect(await verifyWebhook({ body, header, secret })).toBe(true);
    expect(await verifyWebhook({ body: body.replace('{', '{ '), header, secret })).toBe(false);
  });

  it('for a webhook with an event of its own', async () => {
    const { url, posted } = await startApp();
    const event = { requestId: '1', visitorId: 'v' };
    await askControl(fingerprint, '/deliver-webhook', { input: { url, secret, event } });
    expect(JSON.parse(posted[0]?.body ?? '')).toEqual(event);
  });

  it('for a sealed event', async () => {
    const event = { products: {} };
    const { json } = await askControl(fingerprint, '/seal-event', { input: { key, event } });
    const keys = [{ key, algorithm: 'aes-256-gcm' }] as const;
    expect(await unsealEvent({ sealed: json.sealed, keys })).toEqual(event);
    const old = await askControl(fingerprint, '/seal-event', {
      input: { key, example: 'oldEvent' },
    });
    expect(await unsealEvent({ sealed: old.json.sealed, keys })).toMatchObject({ products: {} });
  });

  it('for the payload of v4', async () => {
    const { url, posted } = await startApp();
    await askControl(fingerprint, '/deliver-webhook', { input: { url, secret, version: 'v4' } });
    expect(JSON.parse(posted[0]?.body ?? '')).toMatchObject({ event_id: expect.any(String) });
    const { json } = await askControl(fingerprint, '/seal-event', {
      input: { key, version: 'v4' },
    });
    const keys = [{ key, algorithm: 'aes-256-gcm' }] as const;
    expect(await unsealEventV4({ sealed: json.sealed, keys })).toHaveProperty('event_id');
  });

  it('of v4 by itself where v4 is mocked', async () => {
    const { json } = await askControl(v4, '/seal-event', { input: { key } });
    const keys = [{ key, algorithm: 'aes-256-gcm' }] as const;
    expect(await unsealEventV4({ sealed: json.sealed, keys })).toHaveProperty('event_id');
  });

  const url = 'http://127.0.0.1:1/webhook';
  it.each<[string, object, string]>([
    ['deliver-webhook', {}, 'url must be a text that is not empty, got nothing'],
    [
      'deliver-webhook',
      { url: 'webhook', secret },
      'url must be an address that begins with http:// or https://, without a user or a password, got string',
    ],
    [
      'deliver-webhook',
      { url: 'file:///etc/hosts', secret },
      'url must be an address that begins with http:// or https://, without a user or a password, got string',
    ],
    [
      'deliver-webhook',
      { url: 'http://user:hunter2@127.0.0.1:1/', secret },
      'url must be an address that begins with http:// or https://, without a user or a password, got string',
    ],
    ['deliver-webhook', { url }, 'secret must be a text that is not empty, got nothing'],
    [
      'deliver-webhook',
      { url, secret, example: 7 },
      'example must be a text that is not empty, got number',
    ],
    ['deliver-webhook', { url, secret, event: [] }, 'event must be a JSON object, got an array'],
    [
      'deliver-webhook',
      { url, secret, example: 'x' },
      'There is no example "x". There are: webhookVisit, webhookBot, webhookOldVisit.',
    ],
    ['seal-event', { key, version: 'v5' }, 'version must be v3 or v4, got string'],
    ['seal-event', {}, 'key must be a text that is not empty, got nothing'],
    ['seal-event', { key: 'c2hvcnQ=' }, 'A sealing key must have 32 bytes, got 5'],
    ['seal-event', { key, event: 'x' }, 'event must be a JSON object, got string'],
  ])('and is told what %s cannot take: %j', async (name, input, detail) => {
    expect(await askControl(fingerprint, `/${name}`, { input })).toMatchObject({
      status: 400,
      json: { detail },
    });
  });

  it('and is told when its application cannot be reached', async () => {
    const app = await startApp();
    app.close();
    const input = { url: app.url, secret };
    expect(await askControl(fingerprint, '/deliver-webhook', { input })).toMatchObject({
      status: 200,
      json: { isDelivered: false, error: 'fetch failed (ECONNREFUSED)' },
    });
  });
});
