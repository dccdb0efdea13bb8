import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Webhook } from '../src/index.ts';
import {
  isPayloadError,
  NotAnEventError,
  NotJsonError,
  parseUnsignedWebhook,
  parseWebhook,
  signWebhook,
  type WebhookEvent,
  WebhookSignatureError,
} from '../src/webhooks/index.ts';
import { caught } from './caught.ts';
import { specExample } from './spec-examples.ts';

const secret = 'whsec_demo_1';

async function parse(body: string | Uint8Array) {
  return parseWebhook({ body, secret, header: await signWebhook({ body, secret }) });
}

describe('parseWebhook', () => {
  it.each(['webhookVisit', 'webhookBot', 'webhookOldVisit'])(
    'reads %s of the spec',
    async (name) => {
      const example = specExample<Webhook>(name);
      const webhook = await parse(JSON.stringify(example));
      expectTypeOf(webhook).toEqualTypeOf<WebhookEvent>();
      expectTypeOf(webhook.version).toEqualTypeOf<'v3'>();
      expectTypeOf(webhook.event).toEqualTypeOf<Webhook>();
      expect(webhook).toEqual({ version: 'v3', event: example });
    },
  );

  it('keeps signals that nobody knows', async () => {
    const example = { ...specExample<Webhook>('webhookBot'), deviceReputation: { result: 'good' } };
    expect((await parse(JSON.stringify(example))).event).toEqual(example);
  });

  it('verifies before it reads', async () => {
    const error = await caught(() => parseWebhook({ body: 'ada@example.org', secret, header: '' }));
    expect(error).toBeInstanceOf(WebhookSignatureError);
    expect(error).toMatchObject({ kind: 'signature', vendor: 'fingerprint' });
    expect(isPayloadError(error)).toBe(true);
    expect(error.message).not.toMatch(/ada|whsec/);
  });

  it.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['a person', 'ada@example.org'],
    ['cut', '{"requestId":"ada@example.org"'],
    ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
  ])('says when the body is no JSON: %s', async (_, body) => {
    const error = await caught(() => parse(body));
    expect(error).toBeInstanceOf(NotJsonError);
    expect(error).toMatchObject({ kind: 'not-json', vendor: 'fingerprint' });
    expect(error).not.toHaveProperty('cause');
    expect(error.message).not.toContain('ada');
  });

  const { requestId: _, ...anonymous } = specExample<Webhook>('webhookBot');
  it.each<[string, unknown, string]>([
    ['null', null, ''],
    ['a list', [], ''],
    ['a text', 'ada@example.org', ''],
    ['an answer of getEvent', specExample('webEvent'), '/requestId'],
    ['without its id', anonymous, '/requestId'],
    ['with a time that is a text', { ...anonymous, requestId: 'x', timestamp: '1' }, '/timestamp'],
  ])('says when JSON is no event: %s', async (_, value, field) => {
    const error = await caught(() => parse(JSON.stringify(value)));
    expect(error).toBeInstanceOf(NotAnEventError);
    expect(error).toMatchObject({ kind: 'not-an-event', field, version: undefined });
    expect(error.message).not.toContain('ada');
  });

  it('says when the payload is that of v4', async () => {
    const error = await caught(() => parse('{"event_id":"1.x","timestamp":1}'));
    expect(error).toMatchObject({ kind: 'not-an-event', version: 'v4' });
    expect(error.message).toContain('v4');
  });
});

it('parseUnsignedWebhook reads without a secret, with the same errors', async () => {
  const example = specExample<Webhook>('webhookVisit');
  expect(parseUnsignedWebhook({ body: JSON.stringify(example) }).event).toEqual(example);
  expect(await caught(() => parseUnsignedWebhook({ body: '{' }))).toBeInstanceOf(NotJsonError);
  const error = await caught(() => parseUnsignedWebhook({ body: {} as string }));
  expect(error).toMatchObject({ kind: 'invalid', field: 'body' });
});

it('isPayloadError knows the family, also from another copy of the package', () => {
  const copy = { [Symbol.for('@visitor-apis/fingerprint/payload-error')]: true };
  for (const other of [undefined, null, 'x', new Error('x'), { kind: 'signature' }]) {
    expect(isPayloadError(other)).toBe(false);
  }
  expect(isPayloadError(copy)).toBe(true);
});
