import { createClient, isClientError } from '@visitor-apis/runtime';
import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../runtime/test/fake-clock.ts';
import {
  answer,
  networkFailure,
  playScript,
  type Step,
} from '../../runtime/test/scripted-fetch.ts';
import { visible } from '../../runtime/test/visible.ts';
import { definition } from '../src/v4/definition.gen.ts';
import type { EdgeRequest, FingerprintClientV4 } from '../src/v4/index.ts';
import type { FingerprintV4Operations, FingerprintV4Results } from '../src/v4/operations.gen.ts';
import { redact } from '../src/v4/redact.ts';
import { caught } from './caught.ts';

// Which calls of v4 are made again, and how long after; what is never shown of those that failed.

function play(...steps: Step[]) {
  const clock = new FakeClock();
  const { fetch, sent } = playScript(clock, ...steps);
  const given = { apiKey: 'canary-key', region: 'eu', fetch } as const;
  const client = createClient<FingerprintV4Operations, FingerprintV4Results>(
    definition,
    given,
    clock,
  );
  return { client, clock, waits: () => sent.slice(1).map(({ after }) => after) };
}

type Client = Pick<FingerprintClientV4, keyof FingerprintV4Operations>;
type Call = (client: Client) => Promise<unknown>;
const request: EdgeRequest = {
  headers: [{ name: 'Cookie', value: 'canary-cookie' }],
  ...{ method: 'GET', url: 'https://canary.example/', ipv4_address: '203.0.113.61' },
};
const calls: Record<'get' | 'search' | 'update' | 'remove' | 'analyze', Call> = {
  get: (client: Client) => client.getEvent('e'),
  search: (client: Client) => client.searchEvents(),
  update: (client: Client) => client.updateEvent('e', { suspect: true }),
  remove: (client: Client) => client.deleteVisitorData('v'),
  analyze: (client: Client) => client.analyzeRequestForAutomationIntelligence(request),
};
const reads = [500, 1000];

describe('a call of v4', () => {
  it.each<[string, keyof typeof calls, Step, number[]]>([
    ...[429, 500, 502, 503, 504].flatMap((status): [string, 'get' | 'search', Step, number[]][] => [
      [`${status}`, 'get', answer(status), reads],
      [`${status}`, 'search', answer(status), reads],
    ]),
    [
      'a Retry-After of what stands before it',
      'get',
      answer(429, { 'retry-after': '1' }),
      [1000, 1000],
    ],
    ['400', 'search', answer(400), []],
    ['403', 'get', answer(403), []],
    ['404 of a fresh event', 'get', answer(404), []],
    ['409 of a fresh event', 'update', answer(409), []],
    ['a spent quota', 'remove', answer(429), []],
    ['503', 'remove', answer(503), reads],
    ['a lost connection', 'update', networkFailure('ECONNRESET'), reads],
    ['429, which says that nothing was done', 'analyze', answer(429), reads],
    ['500, after which an event may be stored', 'analyze', answer(500), []],
    ['a lost connection', 'analyze', networkFailure('ECONNRESET'), []],
  ])('after %s, %s', async (_, name, step, waits) => {
    const { client, clock, waits: waited } = play(step);
    const error = await caught(() => clock.run(calls[name](client)));
    expect(isClientError(error)).toBe(true);
    expect(waited()).toEqual(waits);
  });
});

describe('what failed', () => {
  it('shows neither key nor cookie, nor who was looked at', async () => {
    const { client, clock } = play(answer(500, {}, { error: { code: 'failed', message: 'no' } }));
    const error = await caught(() => clock.run(calls.analyze(client)));
    expect(error).toMatchObject({ status: 500 });
    expect(visible(error)).not.toMatch(/canary|203\.0\.113/);
  });

  it('may be logged without them', () => {
    const shown = redact('analyzeRequestForAutomationIntelligence', 'request', request);
    expect(JSON.stringify(shown)).not.toMatch(/canary|203\.0\.113/);
    expect(shown).toMatchObject({ method: 'GET', headers: [{ name: 'Cookie' }] });
    const found = { event_id: 'e', timestamp: 1, identification: { visitor_id: 'canary' } };
    const page = redact('searchEvents', 200, {
      events: [{ ...found, raw_device_attributes: { math: 'canary' } }],
    });
    expect(JSON.stringify(page)).not.toContain('canary');
    expect(page).toMatchObject({ events: [{ event_id: 'e', timestamp: 1 }] });
  });
});
