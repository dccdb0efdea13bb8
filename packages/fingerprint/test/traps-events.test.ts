import { join } from 'node:path';
import { createJudge } from '@visitor-apis/contract';
import { describe, expect, it } from 'vitest';

// Events of every age that have to fit, and values that the vendor cannot send, judged by ajv.

const judge = createJudge(join(import.meta.dirname, '../openapi.json'));
const never = { global: null, subscription: null };
const versions = { browserName: 'Chrome', browserMajorVersion: '102', browserFullVersion: '102.0' };
const browserDetails = { ...versions, os: 'Windows', osVersion: '10', device: 'Other' };
const time = '2022-06-16T10:05:53Z';
const visit = {
  ...{ requestId: 'Px6VxbRC6WBkA39yeNH3', incognito: false, ip: '192.0.2.88', time },
  ...{ timestamp: 1655373953086, url: 'https://example.org/', visitorFound: false },
  ...{ browserDetails: { ...browserDetails, userAgent: 'Mozilla/5.0' } },
  ...{ firstSeenAt: never, lastSeenAt: never },
};
const identification = { ...visit, visitorId: '3HNey93AkBW6CRbxV6xP' };
const flag = { result: false };
const methods = { timezoneMismatch: false, publicVPN: false };
const counters = { distinctIp: {}, distinctLinkedId: {}, distinctCountry: {}, events: {} };
const epoch = { time: '1970-01-01T00:00:00Z', timestamp: 0 };
const address = { address: '192.0.2.88', geolocation: {} };
const failed = { code: 'Failed', message: 'internal server error' };

const event = (product: string, wrapper: unknown) => ({ products: { [product]: wrapper } });
const fits = (product: string, data: unknown) =>
  judge('EventsGetResponse', event(product, { data }));

describe('a product', () => {
  const flags = [
    ...['incognito', 'tor', 'rootApps', 'emulator', 'clonedApp', 'jailbroken', 'frida'],
    ...['privacySettings', 'locationSpoofing', 'remoteControl', 'developerTools', 'mitmAttack'],
  ].map((product): [string, unknown] => [product, flag]);
  const products: [string, unknown][] = [
    ...flags,
    ['identification', identification],
    ['botd', { bot: { result: 'notDetected' }, ip: '192.0.2.88', time }],
    ['ipInfo', {}],
    ['ipBlocklist', { result: false, details: { emailSpam: false, attackSource: false } }],
    ['vpn', { result: false, methods }],
    ['proxy', flag],
    ['tampering', { result: false, anomalyScore: 0 }],
    ['factoryReset', epoch],
    ['virtualMachine', flag],
    ['rawDeviceAttributes', {}],
    ['highActivity', flag],
    ['suspectScore', { result: 0 }],
    ['velocity', counters],
    ['proximity', { id: 'w1aTfd4MCvl', precisionRadius: 10, confidence: 0 }],
    ['rareDevice', {}],
    ['labels', []],
  ];

  it('is one of 28', () => {
    expect(new Set(products.map(([product]) => product)).size).toBe(28);
  });

  it.each(products)('%s may have the fields of its first day only', (product, data) => {
    expect(fits(product, data)).toBe(true);
  });

  it.each(products)('%s may be empty, or an error, with or without data', (product, data) => {
    for (const wrapper of [{}, { error: failed }, { error: failed, data }, { data, etag: 1 }]) {
      expect(judge('EventsGetResponse', event(product, wrapper))).toBe(true);
    }
  });

  it.each(products)('%s is never null, nor data or error of another shape', (product, data) => {
    const other = Array.isArray(data) ? {} : [data];
    const wrappers = [null, [], { data: null }, { data: other }, { data: 'x' }, { error: null }];
    for (const wrapper of [...wrappers, { error: 'Failed' }, { error: { code: 'Failed' } }]) {
      expect(judge('EventsGetResponse', event(product, wrapper)), `${wrapper}`).toBe(false);
    }
  });

  it.each<[string, unknown]>([
    ['data', { data: { result: 'good', score: 0.83 } }],
    ['an error', { error: failed }],
    ['null', null],
    ['a list', []],
    ['a bare value', 3],
  ])('that nobody knows may be %s', (_, wrapper) => {
    const known = { products: { tor: { data: flag }, deviceReputation: wrapper } };
    expect(judge('EventsGetResponse', known)).toBe(true);
  });
});

describe('an event may hold', () => {
  const v4 = (asn: object) => ({ v4: { ...address, asn } });
  const intervals = { '5m': 1, '1h': 733 };

  it.each<[string, string, unknown]>([
    ['::1 as ip', 'identification', { ...identification, ip: '::1' }],
    ['a URL with braces', 'identification', { ...identification, url: 'https://a.co/{id}?[x' }],
    ['an empty URL', 'identification', { ...identification, url: '' }],
    ['a visitor id of 40', 'identification', { ...identification, visitorId: 'x'.repeat(40) }],
    ['an empty tag', 'identification', { ...identification, tag: {} }],
    ['a tag with null and lists', 'identification', { ...identification, tag: { a: null, b: [] } }],
    ['a wrapped scalar tag', 'identification', { ...identification, tag: { tag: 7 } }],
    ['one SeenAt of two null', 'identification', { ...identification, lastSeenAt: { ...never } }],
    ['a time zone as location', 'ipInfo', { v4: { ...address, geolocation: { timezone: 'x/y' } } }],
    ['IPv6 alone', 'ipInfo', { v6: { ...address, address: '2001:db8::7' } }],
    ['a network with only a name', 'ipInfo', v4({ name: 'Example Net' })],
    ['the spelling of 2023', 'ipInfo', { v4: { ...address, dataCenter: { result: true } } }],
    [
      'a data centre without name',
      'ipInfo',
      { v4: { ...address, datacenter: { ...flag, name: '' } } },
    ],
    ['no proxy, details null', 'proxy', { result: false, details: null }],
    ['no proxy, with details', 'proxy', { result: false, details: { proxyType: 'residential' } }],
    ['a label without verdict', 'labels', [{ label: 'promo_abuse' }, { label: 'x', mlScore: 1 }]],
    ['counters without a day', 'velocity', { ...counters, events: { intervals } }],
    ['attributes of any type', 'rawDeviceAttributes', { a: { value: null }, b: { value: [[1]] } }],
    ['an attribute with nothing', 'rawDeviceAttributes', { cpuClass: {}, b: { error: {} } }],
    ['a factory reset at epoch 0', 'factoryReset', epoch],
    [
      'a factory reset in seconds',
      'factoryReset',
      { time: '2026-01-02T03:04:05Z', timestamp: 1767323045 },
    ],
  ])('%s', (_, product, data) => {
    expect(fits(product, data)).toBe(true);
  });

  it.each<[string, string, unknown]>([
    ['proxyType', 'proxy', { ...flag, details: { proxyType: 'mobile_carrier' } }],
    ['vpn.confidence', 'vpn', { ...flag, methods, confidence: 'very_high' }],
    ['bot.result', 'botd', { bot: { result: 'agent' }, ip: '::1', time }],
    [
      'sdk.platform',
      'identification',
      { ...identification, sdk: { platform: 'tv', version: '1' } },
    ],
    ['asn.type', 'ipInfo', v4({ name: 'x', type: 'satellite' })],
    ['precisionRadius', 'proximity', { id: 'x', precisionRadius: 60000, confidence: 1 }],
    ['percentileBucket', 'rareDevice', { percentileBucket: 'p99.99+' }],
  ])('a new value of %s', (_, product, data) => {
    expect(fits(product, data)).toBe(true);
  });

  it.each(['ModelWarmingUp', '429 Too Many Requests', ''])('the error code %j', (code) => {
    expect(judge('EventsGetResponse', event('tor', { error: { code, message: '' } }))).toBe(true);
  });

  it.each(['2026-11-18T11:06:40Z', '2026-11-18T11:06:40.5Z', '2026-11-18T11:06:40.071+01:00'])(
    'the time %s',
    (moment) => {
      expect(fits('identification', { ...identification, time: moment })).toBe(true);
    },
  );

  it.each([1655373953, '1655373953086', '2026-11-18', '2026-11-18T11:06:40', '', 'now'])(
    'never the time %j',
    (moment) => {
      expect(fits('identification', { ...identification, time: moment })).toBe(false);
    },
  );
});
