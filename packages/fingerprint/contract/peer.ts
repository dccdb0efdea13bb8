import {
  AuthenticationMode,
  FingerprintJsServerApiClient,
  Region,
  type SearchEventsFilter,
} from '@fingerprintjs/fingerprintjs-pro-server-api';
import { definePeer } from '@visitor-apis/contract/peers';
import type { RunningMock } from '@visitor-apis/mocks';
import { createFingerprintClient } from '../src/index.ts';

type Official = FingerprintJsServerApiClient;
type Options = ConstructorParameters<typeof FingerprintJsServerApiClient>[0];

const apiKey = 'test-key';
const requestId = '1795000000000.NLOjmg';
const visitorId = 'Ibk1527CUFmcnjLwIs4A';
const oddId = "a/b c?d=1&e#f%2F+é🦊:@$,;'()*!~";
const odd = 'Zoë & Söhne + 50 % = "ünïcode" / 雪 🦊';

function createOfficial({ url }: RunningMock, options: Partial<Options> = {}): Official {
  return new FingerprintJsServerApiClient({
    apiKey,
    region: Region.Global,
    // It has no baseUrl.
    fetch: (address, init) => fetch(String(address).replace('https://api.fpjs.io', url), init),
    ...options,
  });
}

const createOurs = ({ url }: RunningMock) =>
  createFingerprintClient({ apiKey, region: 'us', baseUrl: url });

type Ours = ReturnType<typeof createOurs>;

/** The same filter searched for by both. */
function search(filter: SearchEventsFilter) {
  return {
    theirs: (official: Official) => official.searchEvents(filter),
    ours: (client: Ours) => client.searchEvents(filter),
  };
}

const flags = [
  ...['reverse', 'suspect', 'vpn', 'virtual_machine', 'tampering', 'anti_detect_browser'],
  ...['incognito', 'privacy_settings', 'jailbroken', 'frida', 'factory_reset', 'cloned_app'],
  ...['emulator', 'root_apps', 'ip_blocklist', 'datacenter', 'developer_tools'],
  ...['location_spoofing', 'mitm_attack', 'proxy', 'rare_device'],
];
const allFlags = (value: boolean) => Object.fromEntries(flags.map((flag) => [flag, value]));

/** The calls of an event and of a visitor, with ids that need escaping. */
const withOddIds = {
  'getEvent, an odd id': {
    theirs: (official: Official) => official.getEvent(oddId),
    ours: (client: Ours) => client.getEvent(oddId),
  },
  'getVisits, an odd id': {
    theirs: (official: Official) => official.getVisits(oddId),
    ours: (client: Ours) => client.getVisits(oddId),
  },
  'deleteVisitorData, an odd id': {
    theirs: (official: Official) => official.deleteVisitorData(oddId),
    ours: (client: Ours) => client.deleteVisitorData(oddId),
  },
  'getEvent, an id that would change the path': {
    theirs: (official: Official) => official.getEvent('..'),
    ours: (client: Ours) => client.getEvent('..'),
  },
};

/** An update sent by both. */
function update(body: Parameters<Official['updateEvent']>[0], id = requestId) {
  return {
    theirs: (official: Official) => official.updateEvent(body, id),
    ours: (client: Ours) => client.updateEvent(id, body),
  };
}

/** A region by its own host, which only the mock without a port can tell. */
function inRegion(theirs: Region, ours: 'us' | 'eu' | 'ap') {
  return {
    theirs: (_: Official, mock: RunningMock) =>
      createOfficial(mock, { region: theirs, fetch: mock.fetch as typeof fetch }).getEvent(
        requestId,
      ),
    ours: (_: unknown, { fetch }: RunningMock) =>
      createFingerprintClient({ apiKey, region: ours, fetch }).getEvent(requestId),
  };
}

const updates = [
  'updateEvent, one field',
  'updateEvent, all fields',
  'updateEvent, false and empty',
  'updateEvent, an odd id',
] as const;

/** The vendor's package beside ours. */
export const peer = definePeer({
  origin: { package: '@fingerprintjs/fingerprintjs-pro-server-api' },
  createTheirs: (mock) => createOfficial(mock),
  createOurs,
  calls: {
    getEvent: {
      theirs: (official) => official.getEvent(requestId),
      ours: (client) => client.getEvent(requestId),
    },
    'getEvent, the key in the query': {
      theirs: (_, mock) =>
        createOfficial(mock, {
          authenticationMode: AuthenticationMode.QueryParameter,
        }).getEvent(requestId),
      ours: (_, { url }) =>
        createFingerprintClient({
          ...{ apiKey, region: 'us', baseUrl: url },
          apiKeyIn: 'query',
        }).getEvent(requestId),
    },
    'getEvent, region us': inRegion(Region.Global, 'us'),
    'getEvent, region eu': inRegion(Region.EU, 'eu'),
    'getEvent, region ap': inRegion(Region.AP, 'ap'),
    ...withOddIds,
    'updateEvent, one field': update({ suspect: true }),
    'updateEvent, all fields': update({
      linkedId: odd,
      suspect: true,
      tag: {
        order: 7,
        ratio: -0.5,
        vip: null,
        at: new Date(1795000000000),
        deep: { a: [1, [odd]] },
      },
    }),
    'updateEvent, false and empty': update({ suspect: false, linkedId: '', tag: {} }),
    'updateEvent, an odd id': update({ suspect: true }, oddId),
    'searchEvents, limit only': search({ limit: 1 }),
    'searchEvents, every flag true': search({ limit: 10, ...allFlags(true) }),
    'searchEvents, every flag false': search({ limit: 10, ...allFlags(false) }),
    'searchEvents, texts and numbers': search({
      ...{ limit: 100, pagination_key: '1740815825085', visitor_id: visitorId, bot: 'bad' },
      ...{ ip_address: '2001:db8::/32', linked_id: odd, start: 1794900000000, end: 1795000000000 },
      ...{ vpn_confidence: 'high', min_suspect_score: 2.5, sdk_version: '3.11.10+b&c' },
      ...{ sdk_platform: 'js', proximity_id: 'w1aTfd4MCvl', proximity_precision_radius: 10 },
      rare_device_percentile_bucket: '<p95',
    }),
    'searchEvents, zero and an empty text': search({
      ...{ limit: 1, min_suspect_score: 0, start: 0, linked_id: '' },
      rare_device_percentile_bucket: 'p99.9+',
    }),
    'searchEvents, undefined': search({ limit: 1, bot: undefined, vpn: undefined } as object as {
      limit: number;
    }),
    'searchEvents, null': search({ limit: 1, bot: null } as object as { limit: number }),
    'searchEvents, one environment': search({ limit: 1, environment: ['ae_47abaca3db2c7c43'] }),
    'searchEvents, two environments': search({ limit: 1, environment: ['a', 'b & ü'] }),
    'searchEvents, no environments': search({ limit: 1, environment: [] }),
    'getVisits, an id only': {
      theirs: (official) => official.getVisits(visitorId),
      ours: (client) => client.getVisits(visitorId),
    },
    'getVisits, every filter': {
      theirs: (official) =>
        official.getVisits(visitorId, {
          ...{
            request_id: requestId,
            linked_id: odd,
            limit: 500,
            paginationKey: '1683900801733.Ogvu1j',
          },
          before: 1795000000000,
        }),
      ours: (client) =>
        client.getVisits(visitorId, {
          ...{
            request_id: requestId,
            linked_id: odd,
            limit: 500,
            paginationKey: '1683900801733.Ogvu1j',
          },
          before: 1795000000000,
        }),
    },
    'getVisitorHistory, the older name': {
      theirs: (official) => official.getVisitorHistory(visitorId, { limit: 0 }),
      ours: (client) => client.getVisits(visitorId, { limit: 0 }),
    },
    getRelatedVisitors: {
      theirs: (official) => official.getRelatedVisitors({ visitor_id: visitorId }),
      ours: (client) => client.getRelatedVisitors({ visitor_id: visitorId }),
    },
    'getRelatedVisitors, an odd id': {
      theirs: (official) => official.getRelatedVisitors({ visitor_id: oddId }),
      ours: (client) => client.getRelatedVisitors({ visitor_id: oddId }),
    },
    deleteVisitorData: {
      theirs: (official) => official.deleteVisitorData(visitorId),
      ours: (client) => client.deleteVisitorData(visitorId),
    },
  },
  explained: [
    {
      calls: 'all',
      field: 'query ii',
      ours: undefined,
      theirs: 'fingerprint-pro-server-node-sdk/6.13.1',
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
    ...[
      { call: 'searchEvents, one environment' as const, sent: 'ae_47abaca3db2c7c43' },
      { call: 'searchEvents, two environments' as const, sent: ['a', 'b & ü'] },
    ].flatMap(({ call, sent }) => [
      {
        calls: [call],
        field: 'query environment',
        ours: sent,
        theirs: undefined,
        because: 'the vendor documents a repeated key without brackets',
      },
      {
        calls: [call],
        field: 'query environment[]',
        ours: undefined,
        theirs: sent,
        because:
          'it writes brackets behind the key of an array, a parameter that is not documented',
      },
    ]),
    {
      calls: ['searchEvents, null'],
      field: 'requests',
      ours: 0,
      theirs: 1,
      because: 'it leaves a null out and so searches without the filter; ours refuses it unsent',
    },
  ],
});
