import { randomBytes } from 'node:crypto';
import {
  DecryptionAlgorithm,
  isValidWebhookSignature,
  unsealEventsResponse,
} from '@fingerprintjs/fingerprintjs-pro-server-api';
import { startMock } from '@visitor-apis/mocks';
import { deliverWebhook, sealEvent } from '@visitor-apis/mocks/fingerprint';
import { describe, expect, it, onTestFinished } from 'vitest';
import { unsealEvent } from '../src/sealed/index.ts';
import { handleWebhook, verifyWebhook } from '../src/webhooks/index.ts';
import { specExample } from './spec-examples.ts';

// What the mock sends by itself, as this package and the official SDK see it.

const secret = 'whsec_demo_1';

/** The webhook as an application gets it. */
async function deliver(order: { secret: string | string[]; example?: string; event?: object }) {
  const requests: Request[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    requests.push(new Request(url, init));
    return new Response();
  };
  await deliverWebhook({ url: 'https://app.example/webhook', fetch, ...order });
  const [request] = requests as [Request];
  const header = request.headers.get('fpjs-event-signature') ?? '';
  return { request, header, body: Buffer.from(await request.clone().arrayBuffer()) };
}

describe('a webhook of the mock', () => {
  it.each(['webhookVisit', 'webhookBot', 'webhookOldVisit'])(
    'is taken by both: %s',
    async (example) => {
      const { request, header, body } = await deliver({ secret, example });
      expect(JSON.parse(body.toString())).toEqual(specExample(example));
      expect(await verifyWebhook({ body, header, secret })).toBe(true);
      expect(isValidWebhookSignature({ header, data: body, secret })).toBe(true);
      const seen: string[] = [];
      const response = await handleWebhook(request, {
        secret,
        onEvent: ({ event }) => void seen.push(event.requestId),
      });
      expect([response.status, seen]).toEqual([
        204,
        [specExample<{ requestId: string }>(example).requestId],
      ]);
    },
  );

  it('is taken with each of two secrets while one is replaced', async () => {
    const { header, body } = await deliver({ secret: ['whsec_old', 'whsec_new'] });
    for (const one of ['whsec_old', 'whsec_new']) {
      expect(await verifyWebhook({ body, header, secret: one })).toBe(true);
      expect(isValidWebhookSignature({ header, data: body, secret: one })).toBe(true);
    }
  });

  it.each<[string, (body: Buffer) => Buffer]>([
    [
      'a byte was changed',
      (body) => Buffer.from(body.map((byte, i) => (i === 20 ? byte ^ 1 : byte))),
    ],
    ['a space was added', (body) => Buffer.concat([body, Buffer.from(' ')])],
    [
      'it was parsed and written anew',
      (body) => Buffer.from(JSON.stringify(JSON.parse(body.toString()), null, 1)),
    ],
  ])('is taken by neither when %s', async (_, tamper) => {
    const { header, body } = await deliver({ secret });
    const data = tamper(body);
    expect(await verifyWebhook({ body: data, header, secret })).toBe(false);
    expect(isValidWebhookSignature({ header, data, secret })).toBe(false);
  });

  it('is taken by neither with another secret', async () => {
    const { header, body } = await deliver({ secret });
    expect(await verifyWebhook({ body, header, secret: 'whsec_other' })).toBe(false);
    expect(isValidWebhookSignature({ header, data: body, secret: 'whsec_other' })).toBe(false);
  });
});

describe('a sealed event of the mock', () => {
  const key = randomBytes(32);
  const ours = [{ key, algorithm: 'aes-256-gcm' }] as const;
  const theirs = [{ key, algorithm: DecryptionAlgorithm.Aes256Gcm }];

  it.each(['webEvent', 'oldEvent', 'mobileEvent', 'productErrors', 'unknownValues'])(
    'is opened by both: %s',
    async (example) => {
      const sealed = await sealEvent({ key, example });
      const event = await unsealEvent({ sealed, keys: ours });
      expect(event).toEqual(await unsealEventsResponse(Buffer.from(sealed, 'base64'), theirs));
      const mock = await startMock('fingerprint');
      onTestFinished(() => mock.close());
      const documented = mock.documented('getEvent').find((one) => one.example === example);
      expect(event).toEqual(documented?.value);
    },
  );

  it('of your own is opened by both', async () => {
    const event = { products: { identification: { data: { visitorId: 'Zoë 🌿' } } } };
    const sealed = await sealEvent({ key: key.toString('base64'), event });
    expect(await unsealEvent({ sealed, keys: ours })).toEqual(event);
    expect(await unsealEventsResponse(Buffer.from(sealed, 'base64'), theirs)).toEqual(event);
  });

  it('is opened by neither when a byte was changed, or with another key', async () => {
    const bytes = Buffer.from(await sealEvent({ key }), 'base64');
    const changed = Buffer.from(bytes.map((byte, i) => (i === 40 ? byte ^ 1 : byte)));
    await expect(unsealEvent({ sealed: changed, keys: ours })).rejects.toThrow();
    await expect(unsealEventsResponse(changed, theirs)).rejects.toThrow();
    const other = randomBytes(32);
    await expect(
      unsealEvent({ sealed: bytes, keys: [{ ...ours[0], key: other }] }),
    ).rejects.toThrow();
    await expect(
      unsealEventsResponse(bytes, [{ ...theirs[0], key: other } as never]),
    ).rejects.toThrow();
  });
});
