import { join } from 'node:path';
import { createJudge } from '@visitor-apis/contract';
import { describe, expect, it } from 'vitest';

// What each object of an answer of v4 must have and may hold, judged by ajv. Nothing is ever null.

const judge = createJudge(join(import.meta.dirname, '../openapi-v4.json'));
type Fields = Record<string, unknown>;

const id = { visitor_id: 'x', visitor_found: true };
const seen = { first_seen_at: 1795000000000, last_seen_at: 1795000000000 };
const sdk = { platform: 'js', version: '4.1.2' };
const browser = {
  ...{ browser_name: 'Chrome', browser_major_version: '143', browser_full_version: '143.0' },
  ...{ os: 'Windows', os_version: '11', device: 'Other' },
};
const proximity = { id: 'x', precision_radius: 10, confidence: 0.5 };
const bot = { category: 'ai_agent', provider: 'x', name: 'x', identity: 'signed' };
const network = {
  ...{ geolocation: {}, asn: '64500', asn_name: 'x', asn_network: '192.0.2.0/24' },
  ...{ asn_type: 'isp', datacenter_result: true, datacenter_name: '' },
};
const geolocation = {
  ...{ accuracy_radius: 0, latitude: 52.5, longitude: 13.4, postal_code: '1', timezone: 'x' },
  ...{ city_name: 'x', country_code: 'DE', country_name: 'x', continent_code: 'EU' },
  ...{ continent_name: 'x', subdivisions: [] },
};
const proxy = { proxy_type: 'residential', last_seen_at: 1795000000000, provider: 'x' };
const vpn = {
  ...{ timezone_mismatch: true, public_vpn: true, auxiliary_mobile: true, os_mismatch: true },
  ...{ relay: true, ml_prediction: true },
};
const counter = { '5_minutes': 0, '1_hour': 0 };
const velocity = {
  ...{ distinct_ip: counter, distinct_linked_id: counter, distinct_country: counter },
  ...{ events: counter, ip_events: counter, distinct_ip_by_linked_id: counter },
  distinct_visitor_id_by_linked_id: counter,
};
const action = { ruleset_id: 'x', type: 'block' };
const allowed = { rule_id: 'x', rule_expression: 'x', request_header_modifications: {} };
const blocked = { status_code: 403, headers: [], body: 'x' };
const stored = { event_id: 'x', timestamp: 1795000000000 };
const address = { ip_info: {} };
const about = {
  source: 'edge',
  linked_id: 'x',
  tags: {},
  url: '{',
  bot_info: { ...bot, confidence: 'low' },
};
const risk = {
  ...{ proxy: true, proxy_confidence: 'low', proxy_details: proxy },
  ...{ vpn: true, vpn_confidence: 'low', vpn_methods: vpn },
};
const flags = Object.fromEntries(
  [
    ...['suspect', 'replayed', 'active_call', 'cloned_app', 'emulator', 'root_apps', 'frida'],
    ...['developer_tools', 'location_spoofing', 'mitm_attack', 'incognito', 'privacy_settings'],
    ...['jailbroken', 'simulator', 'tampering', 'virtual_machine', 'high_activity_device'],
    'rare_device',
  ].map((name) => [name, true]),
);
const texts = Object.fromEntries(
  [
    ...['incremental_identification_status', 'environment_id', 'bundle_id', 'package_name'],
    ...['ip_address', 'user_agent', 'device', 'os', 'os_version', 'client_referrer', 'bot'],
    ...['bot_type', 'tampering_confidence', 'vpn_origin_timezone', 'vpn_origin_country'],
    'rare_device_percentile_bucket',
  ].map((name) => [name, 'x']),
);
const scores = {
  proxy_ml_score: 0.5,
  tampering_ml_score: 0.5,
  virtual_machine_ml_score: 0.5,
  vpn_ml_score: 0.5,
};
const event = {
  ...{ ...stored, ...address, ...about, ...risk, ...flags, ...texts, ...scores },
  ...{ sdk, identification: id, supplementary_id_high_recall: id, browser_details: browser },
  ...{ proximity, factory_reset_timestamp: 0, ip_blocklist: {}, rule_action: action },
  ...{ suspect_score: 0, tampering_details: {}, velocity, raw_device_attributes: {}, labels: [] },
  ...{ device_details: {}, triggered_by: [] },
};

// With every field; what it must have.
const shapes: [string, Fields, string][] = [
  ['Event', event, 'event_id timestamp'],
  ['EventSearch', { events: [], pagination_key: 'x', total_hits: 318 }, 'events'],
  ['EdgeResponse', { ...stored, ...address, ...about, ...risk }, 'event_id timestamp ip_info'],
  ['ErrorResponse', { error: { code: 'failed', message: 'x' } }, 'error'],
  ['ErrorDetail', { code: 'failed', message: 'x' }, 'code message'],
  ['Identification', { ...id, ...seen, confidence: { score: 1 } }, 'visitor_id visitor_found'],
  ['Confidence', { score: 0.5, version: '1.1', comment: 'x' }, 'score'],
  ['SDK', { ...sdk, integrations: [{}] }, 'platform version'],
  ['Integration', { name: 'x', version: '1', subintegration: {} }, ''],
  ['Subintegration', { name: 'x', version: '1' }, ''],
  ['BrowserDetails', browser, Object.keys(browser).join(' ')],
  ['DeviceDetails', { device_manufacturer: 'x', device_model: 'x', os_version: '1' }, ''],
  ['Proximity', proximity, 'id precision_radius confidence'],
  [
    'BotInfo',
    { ...bot, confidence: 'low', provider_url: 'x' },
    'category provider name identity confidence',
  ],
  ['IPBlocklist', { email_spam: true, attack_source: true, tor_node: true }, ''],
  ['IPInfo', { v4: { address: '192.0.2.1' }, v6: { address: '2001:db8::1' } }, ''],
  ['IPInfoV4', { address: '192.0.2.1', ...network }, 'address'],
  ['IPInfoV6', { address: '2001:db8::1', ...network }, 'address'],
  ['Geolocation', geolocation, ''],
  ['GeolocationSubdivision', { iso_code: 'BE', name: 'x' }, 'iso_code name'],
  ['ProxyDetails', proxy, 'proxy_type'],
  ['RuleAction', { ...action, ...allowed, ...blocked }, 'ruleset_id type'],
  ['RequestHeaderModifications', { remove: [], set: [], append: [] }, ''],
  ['HeaderField', { name: 'x', value: '' }, 'name value'],
  ['TamperingDetails', { anomaly_score: 0.5, anti_detect_browser: true }, ''],
  ['Velocity', velocity, ''],
  ['VelocityData', { ...counter, '24_hours': 0 }, '5_minutes 1_hour'],
  ['VpnMethods', vpn, ''],
  ['Label', { label: 'x', prediction: true, ml_score: 0.5 }, 'label'],
  ['WebhookTrigger', { id: 'x', name: 'x', description: 'x' }, ''],
  ['Plugin', { name: 'x', description: 'x', mimeTypes: [{}] }, 'name'],
  ['PluginMimeType', { type: 'x', suffixes: 'x', description: 'x' }, ''],
];

/** Values of every other JSON type; for a whole number, a fraction too. */
function others(value: unknown): unknown[] {
  const kind = Array.isArray(value) ? 'array' : typeof value;
  const all: Fields = { string: 'x', number: 7.5, boolean: true, array: [], object: {} };
  const rest = Object.keys(all).filter((name) => name !== kind);
  return [...rest.map((name) => all[name]), ...(Number.isInteger(value) ? [7.5] : [])];
}

/** Numbers that may have a fraction, although they are whole here. */
const FRACTIONAL = ['score'];

describe('an object of an answer of v4', () => {
  it.each(shapes)('%s fits with every field, and with fields nobody knows', (name, full) => {
    expect(judge(name, full)).toBe(true);
    expect(judge(name, { ...full, younger_than_this: null, '': [{}] })).toBe(true);
  });

  it.each(shapes)('%s must have what every answer had: $2', (name, full, required) => {
    const missed = Object.keys(full).filter((key) => {
      const { [key]: _, ...rest } = full;
      return !judge(name, rest);
    });
    expect(missed.sort()).toEqual(required.split(' ').filter(Boolean).sort());
  });

  it.each(shapes)('%s takes null nowhere', (name, full) => {
    expect(Object.keys(full).filter((key) => judge(name, { ...full, [key]: null }))).toEqual([]);
    expect(judge(name, null)).toBe(false);
  });

  it.each(shapes)('%s takes no value of another JSON type', (name, full) => {
    const taken = Object.entries(full)
      .filter(([key]) => !FRACTIONAL.includes(key))
      .flatMap(([key, value]) => others(value).map((other) => ({ [key]: other })))
      .filter((change) => judge(name, { ...full, ...change }));
    expect(taken).toEqual([]);
    for (const other of others({})) expect(judge(name, other)).toBe(false);
  });
});

describe('a value of an answer of v4', () => {
  it.each<[string, string, Fields]>([
    ['a source', 'Event', { ...stored, source: 'satellite' }],
    ['a bot', 'Event', { ...stored, bot: 'agent' }],
    ['a status', 'Event', { ...stored, incremental_identification_status: 'resumed' }],
    ['a bucket', 'Event', { ...stored, rare_device_percentile_bucket: 'p99.99+' }],
    ['a confidence', 'Event', { ...stored, vpn_confidence: 'very_high' }],
    ['a platform', 'SDK', { ...sdk, platform: 'tvos' }],
    ['a radius', 'Proximity', { ...proximity, precision_radius: 60000 }],
    ['a kind of proxy', 'ProxyDetails', { proxy_type: 'mobile_carrier' }],
    ['a kind of network', 'IPInfoV4', { address: '192.0.2.1', asn_type: 'satellite' }],
    ['a kind of bot', 'BotInfo', { ...bot, confidence: 'low', category: 'ai_shopper' }],
    ['an action', 'RuleAction', { ruleset_id: 'x', type: 'challenge' }],
    ['a code', 'ErrorDetail', { code: 'key_revoked', message: '' }],
    ['a signal of any type', 'Event', { ...stored, compromised_device_integrity: ['x'] }],
    ['a page of fewer than asked for', 'EventSearch', { events: [], pagination_key: 'x' }],
    ['an id without dot', 'Event', { ...stored, event_id: 'Px6VxbRC6WBkA39yeNH3' }],
    ['a URL with braces', 'Event', { ...stored, url: 'https://a.example/{id}?[x' }],
    ['::1', 'Event', { ...stored, ip_address: '::1' }],
    ['an error state of audio', 'RawDeviceAttributes', { audio: -3 }],
  ])('may be new: %s', (_, schema, value) => {
    expect(judge(schema, value)).toBe(true);
  });

  it.each<[string, string, Fields]>([
    ['a signal in a wrapper, as in v3', 'Event', { ...stored, vpn: { data: { result: true } } }],
    ['an event of v3', 'Event', { products: {} }],
    ['a time as text', 'Event', { ...stored, timestamp: '2026-11-18T11:06:40Z' }],
    ['a numeric key', 'EventSearch', { events: [], pagination_key: 1655373953086 }],
    ['a plain error, as in v3', 'ErrorResponse', { error: 'bad request' }],
    ['a latitude of 90.1', 'Geolocation', { latitude: 90.1 }],
    ['a latitude of -90.1', 'Geolocation', { latitude: -90.1 }],
    ['a longitude of 180.1', 'Geolocation', { longitude: 180.1 }],
    ['a radius below 0', 'Geolocation', { accuracy_radius: -1 }],
    ['a country of three letters', 'Geolocation', { country_code: 'DEU' }],
    ['a confidence of 98', 'Confidence', { score: 98 }],
    ['a confidence below 0', 'Confidence', { score: -0.1 }],
    ['a score above 1', 'Event', { ...stored, vpn_ml_score: 1.1 }],
    ['a score below 0', 'Event', { ...stored, proxy_ml_score: -0.1 }],
    ['an anomaly above 1', 'TamperingDetails', { anomaly_score: 1.01 }],
    ['a proximity above 1', 'Proximity', { ...proximity, confidence: 1.1 }],
    ['IPv6 as v4', 'IPInfoV4', { address: '::1' }],
    ['IPv4 as v6', 'IPInfoV6', { address: '192.0.2.1' }],
    ['a battery above 100', 'RawDeviceAttributes', { battery_level: 101 }],
    ['a screen of one number', 'RawDeviceAttributes', { screen_resolution: [1440] }],
    ['a screen of three', 'RawDeviceAttributes', { screen_resolution: [1440, 900, 2] }],
    ['a wrapped attribute', 'RawDeviceAttributes', { color_depth: { value: 24 } }],
  ])('is never %s', (_, schema, value) => {
    expect(judge(schema, value)).toBe(false);
  });
});
