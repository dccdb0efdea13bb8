import { createMock } from '@visitor-apis/mocks';
import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import {
  createFingerprintClientV4,
  type EdgeRequest,
  type EventUpdate,
  InvalidInputError,
  type SearchEventsQuery,
} from '../src/v4/index.ts';
import { caught } from './caught.ts';

// What the vendor takes and refuses, and what is refused before it is sent.

const mock = createMock('fingerprint@v4', { unknownParameters: 'refuse' });
const client = createFingerprintClientV4({ apiKey: 'key', region: 'us', fetch: mock.fetch });
beforeEach(() => mock.reset());

async function sent(call: Promise<unknown>) {
  await call;
  expect(mock.violations).toEqual([]);
  return mock.requests[0];
}

async function refusedUnsent(call: () => Promise<unknown>): Promise<string> {
  const error = await caught(call);
  expect(error).toBeInstanceOf(InvalidInputError);
  expect(mock.requests).toEqual([]);
  return String(error.field);
}

const flags = [
  ...['reverse', 'suspect', 'vpn', 'virtual_machine', 'tampering', 'anti_detect_browser'],
  ...['incognito', 'privacy_settings', 'jailbroken', 'frida', 'factory_reset', 'cloned_app'],
  ...['emulator', 'root_apps', 'developer_tools', 'location_spoofing', 'mitm_attack'],
  ...['rare_device', 'proxy', 'tor_node', 'simulator', 'active_call'],
  'compromised_device_integrity',
];

describe('a search', () => {
  const texts = {
    ...{ limit: 100, pagination_key: 'k_-9', visitor_id: 'v', high_recall_id: 'v', bot: 'bad' },
    ...{ bot_info: 'none', bot_info_category: ['ai_agent', 'scraping'], asn: '64496' },
    ...{ bot_info_identity: ['signed'], bot_info_confidence: ['high'], url: 'https://a.example' },
    ...{ bot_info_provider: ['OpenAI'], bot_info_name: ['ChatGPT Agent'], ip_address: '10.0.0.1' },
    ...{ linked_id: '😀'.repeat(256), bundle_id: 'b', package_name: 'p', origin: 'o' },
    ...{ start: 1794900000000, end: '2026-11-18T11:06:40Z', vpn_confidence: 'low' },
    ...{ min_suspect_score: 2.5, sdk_version: '4.0.1', sdk_platform: 'ios', environment: ['a'] },
    ...{ proximity_id: 'x', total_hits: 1000, rare_device_percentile_bucket: '<p95' },
    ...{ incremental_identification_status: 'completed', source: ['edge'] },
  } as const satisfies SearchEventsQuery;

  it('takes 53 filters at once, and false is one of their values', async () => {
    const every: SearchEventsQuery = {
      ...texts,
      ...Object.fromEntries(flags.map((flag) => [flag, false])),
    };
    expect(Object.keys(every)).toHaveLength(53);
    const { query } = (await sent(client.searchEvents(every))) ?? {};
    expect(Object.keys(query ?? {})).toHaveLength(53);
    expect(query).toMatchObject({ vpn: 'false', bot_info_category: ['ai_agent', 'scraping'] });
  });

  it('takes a time as a number, a Date or a text', async () => {
    expectTypeOf<NonNullable<SearchEventsQuery['start']>>().toEqualTypeOf<number | Date | string>();
    const start = new Date(1794900000000);
    const request = await sent(client.searchEvents({ start, end: '2026-11-18T11:06:40.5Z' }));
    expect(request?.query).toEqual({ start: '1794900000000', end: '2026-11-18T11:06:40.5Z' });
  });

  it.each<[string, string, object]>([
    ['limit 0', 'limit', { limit: 0 }],
    ['limit 101', 'limit', { limit: 101 }],
    ['a bot that does not exist', 'bot', { bot: 'ugly' }],
    ['a linked id of 257 characters', 'linked_id', { linked_id: 'x'.repeat(257) }],
    ['two sources', 'source', { source: ['edge', 'edge'] }],
    ['total_hits 1001', 'total_hits', { total_hits: 1001 }],
    ['a category as text', 'bot_info_category', { bot_info_category: 'ai_agent' }],
    ['a flag as text', 'vpn', { vpn: 'false' }],
    ['null', 'vpn', { vpn: null }],
    ['a filter of v3 only', 'datacenter', { datacenter: true }],
  ])('with %s is refused by name, and nothing is sent', async (_, field, query) => {
    expect(await refusedUnsent(() => client.searchEvents(query as SearchEventsQuery))).toContain(
      field,
    );
  });

  it('goes over its pages, with the same filters and the key as it came', async () => {
    const pages = [
      { events: [{ event_id: 'a', timestamp: 1 }], pagination_key: 'k_1-=' },
      { events: [], pagination_key: 'k_2' },
      { events: [{ event_id: 'b', timestamp: 2 }] },
    ];
    const asked: string[] = [];
    const paged = createFingerprintClientV4({
      apiKey: 'key',
      region: 'eu',
      fetch: async (url) => {
        asked.push(new URL(String(url)).search);
        return Response.json(pages[asked.length - 1]);
      },
    });
    const ids: string[] = [];
    for await (const { event_id } of paged.paginate.searchEvents({ vpn: true })) ids.push(event_id);
    expect(ids).toEqual(['a', 'b']);
    expect(asked).toEqual([
      '?vpn=true',
      '?vpn=true&pagination_key=k_1-%3D',
      '?vpn=true&pagination_key=k_2',
    ]);
  });
});

describe('an id', () => {
  it.each([
    ['1708102555327.NLOjmg', '1708102555327.NLOjmg'],
    ['../events', '..%2Fevents'],
    ['...', '...'],
    ['ünï', '%C3%BCn%C3%AF'],
  ])('%s stands in the path as %s', async (id, step) => {
    expect((await sent(client.getEvent(id)))?.path).toBe(`/events/${step}`);
  });

  it.each(['.', '..', '', 'a\ud83c'])('%j is refused', async (id) => {
    expect(await refusedUnsent(() => client.getEvent(id))).toBe('event_id');
  });
});

describe('an update', () => {
  it('is a PATCH of what is given, false included', async () => {
    const request = await sent(client.updateEvent('e', { suspect: false, linked_id: '' }));
    expect(request).toMatchObject({ method: 'PATCH', body: { suspect: false, linked_id: '' } });
    expect(request?.headers['content-type']).toBe('application/json');
  });

  it('with a key of v3 neither compiles nor is sent, and the vendor refuses it', async () => {
    // @ts-expect-error: linked_id in v4
    const update: EventUpdate = { linkedId: 'order-7' };
    expect(await refusedUnsent(() => client.updateEvent('e', update))).toBe('/linkedId');
    const error = await caught(() => client.updateEvent('e', update, { validate: false }));
    expect(error).toMatchObject({ kind: 'http', status: 400 });
  });
});

describe('a request to be analyzed', () => {
  const request = { headers: [{ name: 'Host', value: 'a.example' }], method: 'GET' };
  const url = 'https://a.example/';

  it.each([
    { ...request, url, ipv4_address: '198.51.100.7' },
    { ...request, url, ipv6_address: '2001:db8::7' },
  ])('is sent with either address', async (given) => {
    expect((await sent(client.analyzeRequestForAutomationIntelligence(given)))?.body).toEqual(
      given,
    );
  });

  it('without an address neither compiles nor is sent', async () => {
    // @ts-expect-error: one of the two addresses has to be there
    const given: EdgeRequest = { ...request, url };
    await refusedUnsent(() => client.analyzeRequestForAutomationIntelligence(given));
  });
});
