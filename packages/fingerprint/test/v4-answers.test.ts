import { inspect } from 'node:util';
import { answer, createMock } from '@visitor-apis/mocks';
import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { createFingerprintClient, isFingerprintError } from '../src/index.ts';
import { createFingerprintClientV4, type Event, isFingerprintV4Error } from '../src/v4/index.ts';
import { redact } from '../src/v4/redact.ts';
import { caught } from './caught.ts';

const mock = createMock('fingerprint@v4');
const options = { region: 'us', fetch: mock.fetch } as const;
const client = createFingerprintClientV4({ apiKey: 'canary-key', ...options });
beforeEach(async () => {
  await mock.ready;
  mock.reset();
});

const NO_WAIT = { firstDelay: 0, maxDelay: 0, jitter: { min: 0, max: 0 } } as const;
const answering = (body: unknown, status = 200) =>
  createFingerprintClientV4({
    apiKey: 'key',
    region: 'us',
    fetch: async () => Response.json(body, { status }),
    retry: false,
  });

describe('an event', () => {
  it('needs an id and a time, and may have what nobody knows yet', async () => {
    const event = { event_id: 'e', timestamp: 1, bot: 'suspicious', brand_new: { a: [1] } };
    const came = await answering(event).getEvent('e');
    expect(came).toEqual(event);
    expectTypeOf(came).toEqualTypeOf<Event>();
    expectTypeOf(came.event_id).toEqualTypeOf<string>();
    expectTypeOf(came.vpn).toEqualTypeOf<boolean | undefined>();
    // Known values are completed, others pass.
    expectTypeOf<'suspicious'>().toExtend<NonNullable<Event['bot']>>();
  });

  it('tells what a ruleset says, of a type that nobody knows as well', async () => {
    const action = { ruleset_id: 'r', type: 'challenge', status_code: 401 };
    const { rule_action } = await answering({
      event_id: 'e',
      timestamp: 1,
      rule_action: action,
    }).getEvent('e');
    expect(rule_action).toEqual(action);
    if (rule_action?.type === 'block')
      expectTypeOf(rule_action.status_code).toEqualTypeOf<number | undefined>();
  });
});

describe('a refusal', () => {
  it('has its code, and the status narrows its body', async () => {
    mock.script('getEvent', [answer(404)]);
    const error = await caught(() => client.getEvent('e'));
    if (!isFingerprintV4Error(error, 'getEvent') || error.status !== 404) throw error;
    expect(error.body.error.code).toBe('event_not_found');
    expect(error.attempts).toBe(1);
  });

  it('is told apart from one of v3', async () => {
    mock.script('getEvent', [answer(404)]);
    const ofV4 = await caught(() => client.getEvent('e'));
    const v3 = createMock('fingerprint');
    await v3.ready;
    v3.script('getEvent', [answer(404)]);
    const ofV3 = await caught(() =>
      createFingerprintClient({ apiKey: 'key', region: 'us', fetch: v3.fetch }).getEvent('e'),
    );
    expect([ofV4, ofV3].map((error) => isFingerprintV4Error(error, 'getEvent'))).toEqual([
      true,
      false,
    ]);
    expect([ofV4, ofV3].map((error) => isFingerprintError(error, 'getEvent'))).toEqual([
      false,
      true,
    ]);
  });

  it.each([429, 500, 503, 504])('with %i is worth another attempt of a search', async (status) => {
    mock.script('searchEvents', [answer(status as 429), answer(200)]);
    await client.searchEvents({}, { retry: NO_WAIT });
    expect(mock.requests.map((one) => one.status)).toEqual([status, 200]);
  });

  it('for a quota of deletions is not repeated', async () => {
    mock.script('deleteVisitorData', [answer(429), answer(200)]);
    expect(await caught(() => client.deleteVisitorData('v'))).toMatchObject({
      status: 429,
      attempts: 1,
    });
  });

  it('says neither the key nor the visitor', async () => {
    mock.script('deleteVisitorData', [answer(404)]);
    const error = await caught(() => client.deleteVisitorData('canary-visitor'));
    for (const text of [inspect(error, { depth: 9 }), JSON.stringify(error), error.stack]) {
      expect(text).not.toContain('canary');
    }
  });
});

describe('redact', () => {
  it('takes people out of an event', () => {
    const shown = redact('getEvent', 200, {
      event_id: 'e',
      timestamp: 1,
      ip_address: '198.51.100.7',
      linked_id: 'canary',
      identification: { visitor_id: 'canary', visitor_found: true },
    });
    expect(JSON.stringify(shown)).not.toMatch(/canary|198\.51/);
    expect(shown).toMatchObject({ event_id: 'e', identification: { visitor_found: true } });
  });
});
