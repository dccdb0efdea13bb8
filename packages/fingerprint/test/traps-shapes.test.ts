import { join } from 'node:path';
import { createJudge } from '@visitor-apis/contract';
import { describe, expect, it } from 'vitest';

// What each object of an answer must have, may have as null and may hold, judged by ajv.

const judge = createJudge(join(import.meta.dirname, '../openapi.json'));
type Fields = Record<string, unknown>;

const time = '2022-06-16T10:05:53Z';
const flag = { result: true };
const seen = { global: time, subscription: time };
const details = { emailSpam: false, attackSource: true };
const methods = { timezoneMismatch: false, publicVPN: false };
const allMethods = { ...methods, auxiliaryMobile: true, osMismatch: true, relay: true };
const vpn = { ...flag, confidence: 'low', originTimezone: 'a/b', originCountry: 'DE', methods };
const proxy = { ...flag, confidence: 'low', details: { proxyType: 'unknown' }, mlScore: 0.5 };
const tampering = { ...flag, confidence: 'low', anomalyScore: 0.5, antiDetectBrowser: true };
const browserDetails = {
  ...{ browserName: 'Chrome', browserMajorVersion: '102', browserFullVersion: '102.0' },
  ...{ os: 'Windows', osVersion: '10', device: 'Other', userAgent: 'Mozilla/5.0' },
};
const visit = {
  ...{ requestId: 'x', browserDetails, incognito: false, ip: '::1', timestamp: 1, time },
  ...{ url: '{', visitorFound: true, firstSeenAt: seen, lastSeenAt: seen },
};
const score = { score: 0.5 };
const extras = { tag: {}, ipLocation: {}, linkedId: 'x', confidence: score, components: {} };
const identified = { ...visit, visitorId: 'x' };
const visits = { visitorId: 'x', visits: [visit] };
const about = { url: '{', userAgent: 'x', requestId: 'x', meta: {}, linkedId: 'x' };
const sdk = { platform: 'js', version: '3.12.9' };
const newer = { replayed: false, sdk, environmentId: 'ae_1' };
const bot = { bot: { result: 'bad', type: 'selenium' } };
const place = { code: 'DE', name: 'Germany' };
const location = {
  ...{ accuracyRadius: 0, latitude: 52.5, longitude: 13.4, postalCode: '1', timezone: 'x' },
  ...{ city: { name: 'x' }, country: place, continent: place, subdivisions: [] },
};
const v4 = { address: '192.0.2.1', geolocation: {} };
const v6 = { address: '2001:db8::1', geolocation: {} };
const network = { asn: { name: 'x' }, datacenter: { ...flag, name: '' } };
const one = { intervals: { '5m': 1, '1h': 1 } };
const old = { distinctIp: one, distinctLinkedId: one, distinctCountry: one, events: one };
const young = { ipEvents: one, distinctIpByLinkedId: one, distinctVisitorIdByLinkedId: one };
const velocity = { ...old, ...young };
const proximity = { id: 'x', precisionRadius: 10, confidence: 0.5 };
const id = { visitorId: 'x', visitorFound: true, confidence: { score: 0.5 }, firstSeenAt: seen };
const ids = { standard: {}, highRecall: {} };
const keys = (value: object) => Object.keys(value).join(' ');
const flags = Object.fromEntries(
  [
    ...['rootApps', 'emulator', 'tor', 'clonedApp', 'jailbroken', 'frida', 'privacySettings'],
    ...['locationSpoofing', 'remoteControl', 'developerTools', 'mitmAttack'],
  ].map((name) => [name, flag]),
);
const webhook = {
  ...{ requestId: 'x', url: '', ip: '::1', time, timestamp: 1, visitorId: 'x', userAgent: 'x' },
  ...{ clientReferrer: '', visitorFound: true, incognito: true, firstSeenAt: seen },
  ...{ lastSeenAt: seen, browserDetails, ...extras, ...newer, ...bot, ...flags, ipInfo: {} },
  ...{ ipBlocklist: { details }, vpn, proxy, tampering, factoryReset: { time }, velocity },
  ...{ virtualMachine: {}, rawDeviceAttributes: {}, highActivity: flag, suspectScore: {} },
  ...{ rareDevice: {}, proximity, supplementaryIds: ids, triggeredBy: [{ id: 'r1' }] },
};

// With every field; what it must have; what may be null.
const shapes: [string, Fields, string, string?][] = [
  ['EventsGetResponse', { products: {} }, 'products'],
  ['SearchEventsResponse', { events: [], paginationKey: '1655373953086' }, ''],
  ['VisitorsGetResponse', { ...visits, lastTimestamp: 1, paginationKey: 'x' }, keys(visits)],
  ['Visit', { ...visit, ...extras }, keys(visit)],
  ['RelatedVisitorsResponse', { relatedVisitors: [] }, 'relatedVisitors'],
  ['RelatedVisitor', { visitorId: 'x' }, 'visitorId'],
  ['ErrorResponse', { error: { code: 'Failed', message: 'x' } }, 'error'],
  ['ErrorDetail', { code: 'Failed', message: 'x' }, 'code message'],
  ['ErrorPlainResponse', { error: 'bad request' }, 'error'],
  ['Identification', { ...identified, ...extras, ...newer, suspect: true }, keys(identified)],
  ['BrowserDetails', browserDetails, keys(browserDetails)],
  ['SeenAt', seen, 'global subscription', 'global subscription'],
  ['Confidence', { score: 0.5, revision: 'v1.1', comment: 'x' }, 'score'],
  ['SDK', { ...sdk, integrations: [{}] }, 'platform version'],
  ['Integration', { name: 'x', version: '1', subintegration: {} }, ''],
  ['Subintegration', { name: 'x', version: '1' }, ''],
  ['Geolocation', location, ''],
  ['GeolocationCity', { name: 'x' }, 'name'],
  ['GeolocationCountry', place, 'code name'],
  ['GeolocationContinent', place, 'code name'],
  ['GeolocationSubdivision', { isoCode: 'BE', name: 'x' }, 'isoCode name'],
  ['Botd', { ...bot, ip: '::1', time, ...about }, 'bot ip time'],
  ['BotdBot', bot.bot, 'result'],
  ['IPInfo', { v4, v6 }, ''],
  ['IPInfoV4', { ...v4, ...network }, 'address geolocation'],
  ['IPInfoV6', { ...v6, ...network }, 'address geolocation'],
  ['IPInfoASN', { asn: '64500', name: 'x', network: '192.0.2.0/24', type: 'isp' }, 'name'],
  ['IPInfoDataCenter', { ...flag, name: '' }, 'result name'],
  ['Flag', flag, 'result'],
  ['IPBlocklist', { ...flag, details }, 'result details'],
  ['IPBlocklistDetails', details, 'emailSpam attackSource'],
  ['VPN', { ...vpn, mlScore: 0.5 }, 'result methods'],
  ['VPNMethods', { ...allMethods, mlPrediction: true }, 'timezoneMismatch publicVPN'],
  ['Proxy', proxy, 'result', 'details'],
  ['ProxyDetails', { proxyType: 'unknown', lastSeenAt: time }, 'proxyType'],
  ['Tampering', { ...tampering, mlScore: 0.5 }, 'result anomalyScore'],
  ['FactoryReset', { time, timestamp: 0 }, 'time timestamp'],
  ['VirtualMachine', { ...flag, mlScore: 0.5 }, 'result'],
  ['HighActivity', { ...flag, dailyRequests: 1 }, 'result'],
  ['SuspectScore', { result: 0 }, 'result'],
  ['Proximity', proximity, 'id precisionRadius confidence'],
  ['RareDevice', { ...flag, percentileBucket: '<p95' }, ''],
  ['Label', { label: 'x', prediction: true, mlScore: 0.5 }, 'label'],
  ['RawDeviceAttributeError', { name: 'x', message: 'x' }, ''],
  ['Velocity', velocity, keys(old)],
  ['VelocityData', one, ''],
  ['VelocityIntervals', { '5m': 0, '1h': 0, '24h': 0 }, '5m 1h'],
  ['Webhook', webhook, 'requestId url ip time timestamp'],
  ['WebhookFlag', flag, ''],
  ['WebhookIPBlocklist', { ...flag, details }, ''],
  ['WebhookVPN', { ...vpn, mlScore: 0.5 }, ''],
  ['WebhookProxy', proxy, '', 'details'],
  ['WebhookTampering', { ...tampering, mlScore: 0.5 }, ''],
  ['WebhookFactoryReset', { time, timestamp: 0 }, ''],
  ['WebhookVirtualMachine', { ...flag, mlScore: 0.5 }, ''],
  ['WebhookSuspectScore', { result: 0 }, ''],
  ['WebhookVelocity', velocity, ''],
  ['WebhookSupplementaryIds', ids, 'standard highRecall'],
  ['WebhookSupplementaryId', { ...id, lastSeenAt: seen }, ''],
  ['WebhookTrigger', { id: 'x', name: 'x', description: 'x' }, ''],
];

/** Values of every other JSON type; for a whole number, a fraction too. */
function others(value: unknown): unknown[] {
  const kind = Array.isArray(value) ? 'array' : typeof value;
  const all: Fields = { string: 'x', number: 7.5, boolean: true, array: [], object: {} };
  const rest = Object.keys(all).filter((name) => name !== kind);
  return [...rest.map((name) => all[name]), ...(Number.isInteger(value) ? [7.5] : [])];
}

describe('an object of an answer', () => {
  it.each(shapes)('%s fits with every field, and with fields nobody knows', (name, full) => {
    expect(judge(name, full)).toBe(true);
    expect(judge(name, { ...full, youngerThanThis: null, '': [{}] })).toBe(true);
  });

  it.each(shapes)('%s must have what every answer had: $2', (name, full, required) => {
    const missed = Object.keys(full).filter((key) => {
      const { [key]: _, ...rest } = full;
      return !judge(name, rest);
    });
    expect(missed.sort()).toEqual(required.split(' ').filter(Boolean).sort());
  });

  it.each(shapes)(
    '%s takes null only where the vendor sends it',
    (name, full, _, nullable = '') => {
      const taken = Object.keys(full).filter((key) => judge(name, { ...full, [key]: null }));
      expect(taken.join(' ')).toBe(nullable);
    },
  );

  it.each(shapes)('%s takes no value of another JSON type', (name, full) => {
    const taken = Object.entries(full)
      .filter(([, value]) => value !== null)
      .flatMap(([key, value]) => others(value).map((other) => ({ [key]: other })))
      .filter((change) => judge(name, { ...full, ...change }));
    expect(taken).toEqual([]);
    for (const other of others({})) expect(judge(name, other)).toBe(false);
  });
});
