import { join } from 'node:path';
import { createJudge } from '@visitor-apis/contract';
import { describe, expect, it } from 'vitest';

// Payloads of the webhook, which are flat and unlike an event, judged by ajv.

const judge = createJudge(join(import.meta.dirname, '../openapi.json'));
const time = '2022-06-16T10:05:53Z';
const never = { global: null, subscription: null };
const circumstances = { requestId: '1655373953086.DDlfmP', ip: '::1', url: '', timestamp: 1, time };
const event = { products: { tor: { data: { result: false } } } };

describe('a webhook', () => {
  const { requestId, ...anonymous } = circumstances;
  const { ip: _, ...nowhere } = circumstances;

  it.each<[string, object]>([
    ['of the fewest fields', {}],
    ['of a bot', { bot: { result: 'bad', type: 'selenium' }, userAgent: 'x', clientReferrer: '' }],
    [
      'with empty signals',
      { vpn: {}, proxy: {}, tampering: {}, velocity: {}, ipInfo: {}, tor: {} },
    ],
    ['with proxy details null', { proxy: { result: false, details: null } }],
    ['with a new type of proxy', { proxy: { details: { proxyType: 'mobile_carrier' } } }],
    ['with empty ids', { supplementaryIds: { standard: {}, highRecall: {} } }],
    [
      'with ids of nobody seen',
      { supplementaryIds: { standard: { firstSeenAt: never }, highRecall: {} } },
    ],
    ['of a rule', { triggeredBy: [{ id: 'r1', name: 'VPN', description: '' }] }],
    ['with signals nobody knows', { deviceReputation: { result: 'good' }, labels: null }],
  ])('%s fits', (_, fields) => {
    expect(judge('Webhook', { ...circumstances, ...fields })).toBe(true);
  });

  it.each<[string, object]>([
    ['an event', event],
    ['without requestId', anonymous],
    ['without ip', nowhere],
    ['with a wrapper around a signal', { ...circumstances, bot: { data: { result: 'bad' } } }],
    ['with half the VPN methods', { ...circumstances, vpn: { methods: { publicVPN: true } } }],
    ['with details without type', { ...circumstances, proxy: { details: {} } }],
    ['with one kind of id', { ...circumstances, supplementaryIds: { standard: {} } }],
    ['with a list of attributes', { ...circumstances, rawDeviceAttributes: [] }],
    ['with a scalar tag', { ...circumstances, tag: 'vip' }],
  ])('is never %s', (_, body) => {
    expect(judge('Webhook', body)).toBe(false);
  });
});
