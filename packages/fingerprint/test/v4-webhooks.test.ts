import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Event } from '../src/v4/index.ts';
import {
  handleWebhook,
  handleWebhookV4,
  NotAnEventError,
  NotJsonError,
  parseUnsignedWebhookV4,
  parseWebhook,
  parseWebhookV4,
  SIGNATURE_HEADER,
  signWebhook,
  type WebhookEvent,
  type WebhookEventV4,
  WebhookSignatureError,
} from '../src/webhooks/index.ts';
import { caught } from './caught.ts';
import { specExample } from './spec-examples.ts';
import { v4Example } from './v4-examples.ts';

const secret = 'whsec_demo_1';
const v3 = JSON.stringify(specExample('webhookVisit'));
const v4 = JSON.stringify(v4Example('webhookEvent'));

const sign = async (body: string) => ({
  body,
  secret,
  header: await signWebhook({ body, secret }),
});

async function post(body: string, headers?: Record<string, string>) {
  const signed = { [SIGNATURE_HEADER]: await signWebhook({ body, secret }) };
  const init = { method: 'POST', body, headers: headers ?? signed };
  return new Request('https://example.org/webhook', init);
}

describe('parseWebhookV4', () => {
  it.each(['webhookEvent', 'minimalEvent', 'androidEvent', 'unknownValues', 'edgeBotEvent'])(
    'reads %s of the spec',
    async (name) => {
      const example = v4Example<Event>(name);
      const webhook = await parseWebhookV4(await sign(JSON.stringify(example)));
      expectTypeOf(webhook).toEqualTypeOf<WebhookEventV4>();
      expectTypeOf(webhook.event).toEqualTypeOf<Event>();
      expect(webhook).toEqual({ version: 'v4', event: example });
    },
  );

  it('verifies before it reads', async () => {
    const error = await caught(() => parseWebhookV4({ body: v4, secret, header: 'v1=00' }));
    expect(error).toBeInstanceOf(WebhookSignatureError);
    expect(await caught(async () => parseWebhookV4(await sign('{')))).toBeInstanceOf(NotJsonError);
    const parsed = await caught(() => parseWebhookV4({ body: {} as string, secret, header: '' }));
    expect(parsed).toMatchObject({ operation: 'parseWebhookV4', field: 'body' });
  });

  it.each<[string, object, string]>([
    ['without an id', { timestamp: 1 }, '/event_id'],
    ['with an id that is a number', { event_id: 1, timestamp: 1 }, '/event_id'],
    ['without a time', { event_id: '1.x' }, '/timestamp'],
    ['with a time that is a text', { event_id: '1.x', timestamp: '1' }, '/timestamp'],
    ['as a list', [], ''],
  ])('says when it is no event: %s', async (_, value, field) => {
    const error = await caught(async () => parseWebhookV4(await sign(JSON.stringify(value))));
    expect(error).toBeInstanceOf(NotAnEventError);
    expect(error).toMatchObject({ field, expected: 'v4', version: undefined });
  });

  it('says by name when the payload is that of v3, and parseWebhook when it is that of v4', async () => {
    const older = await caught(async () => parseWebhookV4(await sign(v3)));
    expect(older).toMatchObject({ kind: 'not-an-event', expected: 'v4', version: 'v3' });
    expect(older.message).toContain('looks like an event of v3: choose the payload of v4');
    const newer = await caught(async () => parseWebhook(await sign(v4)));
    expect(newer).toMatchObject({ kind: 'not-an-event', expected: 'v3', version: 'v4' });
    expect(newer.message).toContain('looks like an event of v4: choose the payload of v3');
  });
});

it('parseUnsignedWebhookV4 reads without a secret, with the same errors', async () => {
  expect(parseUnsignedWebhookV4({ body: v4 })).toEqual({ version: 'v4', event: JSON.parse(v4) });
  const error = await caught(() => parseUnsignedWebhookV4({ body: v3 }));
  expect(error).toMatchObject({ kind: 'not-an-event', version: 'v3' });
  const refused = await caught(() => parseUnsignedWebhookV4({ body: {} as string }));
  expect(refused).toMatchObject({ operation: 'parseUnsignedWebhookV4', field: 'body' });
});

describe('handleWebhookV4', () => {
  async function handle(request: Request, maxBytes?: number) {
    const events: WebhookEventV4[] = [];
    const onEvent = (webhook: WebhookEventV4) => void events.push(webhook);
    const response = await handleWebhookV4(request, { secret, onEvent, maxBytes });
    return { status: response.status, text: await response.text(), events };
  }

  it('hands a signed event on, and answers 204', async () => {
    const { status, events } = await handle(await post(v4));
    expect([status, events]).toEqual([204, [{ version: 'v4', event: JSON.parse(v4) }]]);
  });

  it('answers a payload of v3 with 400 and says so, as handleWebhook does one of v4', async () => {
    const older = await handle(await post(v3));
    expect([older.status, older.events]).toEqual([400, []]);
    expect(older.text).toContain('v3');
    const onEvent = (_: WebhookEvent) => expect.unreachable();
    const newer = await handleWebhook(await post(v4), { secret, onEvent });
    expect([newer.status, await newer.text()]).toEqual([400, expect.stringContaining('v4')]);
  });

  it('answers what nobody signed with 401, another method with 405, too much with 413', async () => {
    expect((await handle(await post(v4, {}))).status).toBe(401);
    expect((await handle(new Request('https://example.org/'))).status).toBe(405);
    expect((await handle(await post(v4), 20)).status).toBe(413);
    const error = await caught(async () => handle(await post(v4), 0));
    expect(error).toMatchObject({ operation: 'handleWebhookV4', field: 'maxBytes' });
  });
});
