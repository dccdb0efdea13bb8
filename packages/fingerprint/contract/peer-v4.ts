import { FingerprintServerApiClient, Region, type SearchEventsFilter } from '@fingerprint/node-sdk';
import { definePeer } from '@visitor-apis/contract/peers';
import type { RunningMock } from '@visitor-apis/mocks';
import { createFingerprintClientV4 } from '../src/v4/index.ts';

type Official = FingerprintServerApiClient;
type Options = ConstructorParameters<typeof FingerprintServerApiClient>[0];
type Update = Parameters<Official['updateEvent']>[1];

const apiKey = 'test-key';
const eventId = '1795000000000.NLOjmg';
const visitorId = 'Ibk1527CUFmcnjLwIs4A';
const oddId = "a/b c?d=1&e#f%2F+é🦊:@$,;'()*!~";
const odd = 'Zoë & Söhne + 50 % = "ünïcode" / 雪 🦊';

function createOfficial({ url }: RunningMock, options: Partial<Options> = {}): Official {
  return new FingerprintServerApiClient({
    apiKey,
    region: Region.Global,
    // It has no baseUrl.
    fetch: (address, init) => fetch(String(address).replace('https://api.fpjs.io/v4', url), init),
    ...options,
  });
}

const createOurs = ({ url }: RunningMock) =>
  createFingerprintClientV4({ apiKey, region: 'us', baseUrl: url });

type Ours = ReturnType<typeof createOurs>;

/** The same filter searched for by both. */
function search(filter: SearchEventsFilter) {
  return {
    theirs: (official: Official) => official.searchEvents(filter),
    // It has named times of its own, and the same on the wire.
    ours: (client: Ours) => client.searchEvents(filter as Parameters<Ours['searchEvents']>[0]),
  };
}

const flags = [
  ...['reverse', 'suspect', 'vpn', 'virtual_machine', 'tampering', 'anti_detect_browser'],
  ...['incognito', 'privacy_settings', 'jailbroken', 'frida', 'factory_reset', 'cloned_app'],
  ...['emulator', 'root_apps', 'developer_tools', 'location_spoofing', 'mitm_attack'],
  ...['rare_device', 'proxy', 'tor_node', 'simulator', 'active_call'],
];
const allFlags = (value: boolean) => Object.fromEntries(flags.map((flag) => [flag, value]));

/** An update sent by both. */
function update(body: Update, id = eventId) {
  return {
    theirs: (official: Official) => official.updateEvent(id, body),
    ours: (client: Ours) => client.updateEvent(id, body),
  };
}

/** A region by its own host, which only the mock without a port can tell. */
function inRegion(theirs: Region, ours: 'us' | 'eu' | 'ap') {
  return {
    theirs: (_: Official, mock: RunningMock) =>
      createOfficial(mock, { region: theirs, fetch: mock.fetch as typeof fetch }).getEvent(eventId),
    ours: (_: unknown, { fetch }: RunningMock) =>
      createFingerprintClientV4({ apiKey, region: ours, fetch }).getEvent(eventId),
  };
}

const updates = [
  'updateEvent, one field',
  'updateEvent, all fields',
  'updateEvent, false and empty',
  'updateEvent, an odd id',
] as const;

/** The vendor's package for v4 beside ours. */
export const peer = definePeer({
  origin: { package: '@fingerprint/node-sdk' },
  createTheirs: (mock) => createOfficial(mock),
  createOurs,
  calls: {
    getEvent: {
      theirs: (official) => official.getEvent(eventId),
      ours: (client) => client.getEvent(eventId),
    },
    'getEvent, a ruleset': {
      theirs: (official) => official.getEvent(eventId, { ruleset_id: 'rs_b1k&blf' }),
      ours: (client) => client.getEvent(eventId, { ruleset_id: 'rs_b1k&blf' }),
    },
    'getEvent, an odd id': {
      theirs: (official) => official.getEvent(oddId),
      ours: (client) => client.getEvent(oddId),
    },
    'getEvent, an id that would change the path': {
      theirs: (official) => official.getEvent('..'),
      ours: (client) => client.getEvent('..'),
    },
    'getEvent, region us': inRegion(Region.Global, 'us'),
    'getEvent, region eu': inRegion(Region.EU, 'eu'),
    'getEvent, region ap': inRegion(Region.AP, 'ap'),
    'updateEvent, one field': update({ suspect: true }),
    'updateEvent, all fields': update({
      linked_id: odd,
      suspect: true,
      tags: { order: 7, ratio: -0.5, vip: null, deep: { a: [1, [odd]] } },
    }),
    'updateEvent, false and empty': update({ suspect: false, linked_id: '', tags: {} }),
    'updateEvent, an odd id': update({ suspect: true }, oddId),
    'searchEvents, nothing': search({}),
    'searchEvents, every flag true': search({ limit: 10, ...allFlags(true) }),
    'searchEvents, every flag false': search({ limit: 10, ...allFlags(false) }),
    'searchEvents, texts and numbers': search({
      ...{ limit: 100, pagination_key: 'k_-9', visitor_id: visitorId, high_recall_id: visitorId },
      ...{ bot: 'bad', bot_info: 'all', ip_address: '2001:db8::/32', asn: '64496' },
      ...{ linked_id: odd, url: 'https://shop.example/?a=1&b=2', origin: 'https://shop.example' },
      ...{ bundle_id: 'example.shop', package_name: 'example.shop', sdk_version: '4.0.1+b&c' },
      ...{ start: 1794900000000, end: 1795000000000, vpn_confidence: 'high' },
      ...{ min_suspect_score: 2.5, sdk_platform: 'js', proximity_id: 'w1aTfd4MCvl' },
      ...{ total_hits: 1000, incremental_identification_status: 'completed' },
      rare_device_percentile_bucket: '<p95',
    } as SearchEventsFilter),
    'searchEvents, zero and an empty text': search({
      ...{ min_suspect_score: 0, start: 0, linked_id: '' },
      rare_device_percentile_bucket: 'p99.9+',
    }),
    'searchEvents, undefined': search({ bot: undefined, vpn: undefined } as object),
    'searchEvents, null': search({ bot: null } as object),
    'searchEvents, lists': search({
      ...{ environment: ['a', 'b & ü'], bot_info_category: ['ai_agent', 'scraping'] },
      ...{ bot_info_identity: ['signed', 'spoofed'], bot_info_confidence: ['low', 'high'] },
      ...{ bot_info_provider: ['OpenAI', 'A & B'], bot_info_name: ['ChatGPT Agent'] },
    } as SearchEventsFilter),
    'searchEvents, no environments': search({ environment: [] }),
    'searchEvents, the edge': search({ source: ['edge'] } as SearchEventsFilter),
    deleteVisitorData: {
      theirs: (official) => official.deleteVisitorData(visitorId),
      ours: (client) => client.deleteVisitorData(visitorId),
    },
    'deleteVisitorData, an odd id': {
      theirs: (official) => official.deleteVisitorData(oddId),
      ours: (client) => client.deleteVisitorData(oddId),
    },
  },
  explained: [
    {
      calls: 'all',
      field: 'query ii',
      ours: undefined,
      theirs: 'fingerprint-pro-server-node-sdk/7.7.1',
      because: 'it names itself and its version to the vendor; ours tells nobody what you use',
    },
    {
      calls: 'all',
      field: 'header accept',
      ours: 'application/json',
      theirs: undefined,
      because: 'it names no form of the answer, which means any; ours names that of the spec',
    },
    {
      calls: updates,
      field: 'header content-type',
      ours: 'application/json',
      theirs: 'text/plain;charset=UTF-8',
      because: 'it gives fetch a text and names no type; the vendor documents a body of JSON',
    },
    {
      calls: updates,
      field: 'verdict',
      ours: 'accepted',
      theirs: 'refused',
      because: 'follows from its content-type: the spec has no body but JSON',
    },
    {
      calls: ['searchEvents, null'],
      field: 'requests',
      ours: 0,
      theirs: 1,
      because: 'it leaves a null out and so searches without the filter; ours refuses it unsent',
    },
  ],
});
