import { join } from 'node:path';
import { createJudge } from '@visitor-apis/contract';
import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Requests that the vendor takes or refuses, sent to the mock; bodies go to ajv too.

const bundle = join(import.meta.dirname, '../openapi.json');
const judge = createJudge(bundle);
const key = { 'auth-api-key': 'test-key' };
let mock: RunningMock;

beforeAll(async () => {
  mock = await startMock('fingerprint');
});
afterAll(() => mock.close());

async function send(
  path: string,
  method = 'GET',
  headers: Record<string, string> = key,
  body?: string,
) {
  const response = await fetch(`${mock.url}${path}`, { method, headers, ...(body && { body }) });
  const text = await response.text();
  return { status: response.status, text, error: text && JSON.parse(text).error };
}

const search = (query: string) => send(`/events/search?${query}`);
const update = (body: string, type = 'application/json') =>
  send('/events/x', 'PUT', { ...key, 'content-type': type }, body);
const unparsed = { code: 'RequestCannotBeParsed' };
const flags = [
  ...['reverse', 'suspect', 'vpn', 'virtual_machine', 'tampering', 'anti_detect_browser'],
  ...['incognito', 'privacy_settings', 'jailbroken', 'frida', 'factory_reset', 'cloned_app'],
  ...['emulator', 'root_apps', 'ip_blocklist', 'datacenter', 'developer_tools'],
  ...['location_spoofing', 'mitm_attack', 'proxy', 'rare_device'],
];

describe('searchEvents', () => {
  const filters: [string, string[]][] = [
    ['limit', ['1', '200', '5000']],
    ['pagination_key', ['1655373953086']],
    ['visitor_id', ['Ibk1527CUFmcnjLwIs4A']],
    ['bot', ['all', 'good', 'bad', 'none']],
    [
      'ip_address',
      ['10.0.0.0/24', '203.0.113.7/32', '2001:db8::/32', '::1/128', '::ffff:10.0.0.1/128'],
    ],
    ['linked_id', ['order 7/ü', '', 'x'.repeat(256), '😀'.repeat(256)]],
    ['start', ['1655373953086', '0']],
    ['end', ['1795000000000']],
    ['vpn_confidence', ['high', 'medium', 'low']],
    ['min_suspect_score', ['2.5', '0', '8']],
    ['sdk_version', ['3.11.14']],
    ['sdk_platform', ['js', 'android', 'ios']],
    ['environment', ['ae_47abaca3db2c7c43']],
    ['proximity_id', ['w1aTfd4MCvl']],
    ['proximity_precision_radius', '10 25 65 175 450 1200 3300 8500 22500'.split(' ')],
    [
      'rare_device_percentile_bucket',
      '<p95 p95-p99 p99-p99.5 p99.5-p99.9 p99.9+ not_seen'.split(' '),
    ],
    ...flags.map((flag): [string, string[]] => [flag, ['true', 'false']]),
  ];

  it('has 37 parameters', () => {
    expect(new Set(filters.map(([name]) => name)).size).toBe(37);
  });

  it.each(filters)('takes %s: %s', async (name, values) => {
    for (const value of values) {
      const query = new URLSearchParams({ limit: '10', [name]: value });
      expect(await search(`${query}`), value).toMatchObject({ status: 200 });
    }
  });

  it('takes all of them at once', async () => {
    const all = filters.map(([name, [value = '']]): [string, string] => [name, value]);
    expect(await search(`${new URLSearchParams(all)}`)).toMatchObject({ status: 200 });
  });

  it.each([
    ['one environment', 'environment=a'],
    ['two, as a repeated key', 'environment=a&environment=b'],
    ['one with a comma in it', 'environment=a%2Cb'],
  ])('takes %s', async (_, query) => {
    expect(await search(`limit=1&${query}`)).toMatchObject({ status: 200 });
  });

  it.each([
    ['no limit', 'vpn=true'],
    ['an empty limit', 'limit='],
    ['a limit in words', 'limit=ten'],
    ['a limit of 0', 'limit=0'],
    ['a limit below 0', 'limit=-1'],
    ['half a limit', 'limit=1.5'],
    ['an address in words', 'limit=1&ip_address=localhost'],
    ['an address without length', 'limit=1&ip_address=10.0.0.1'],
    ['an IPv6 address without length', 'limit=1&ip_address=2001:db8::1'],
    ['a range by hyphen', 'limit=1&ip_address=10.0.0.1-10.0.0.9'],
    ['a start in words', 'limit=1&start=yesterday'],
    ['a start by date', 'limit=1&start=2026-11-18T11:06:40Z'],
    ['an end in words', 'limit=1&end=now'],
    ['an end by date', 'limit=1&end=2026-11-18T11:06:40Z'],
    ['a suspect score in words', 'limit=1&min_suspect_score=high'],
    ['a linked id of 257', `limit=1&linked_id=${'x'.repeat(257)}`],
    ['an unknown bot', 'limit=1&bot=notDetected'],
    ['a bot in capitals', 'limit=1&bot=BAD'],
    ['an unknown confidence', 'limit=1&vpn_confidence=very_high'],
    ['an unknown platform', 'limit=1&sdk_platform=web'],
    ['an unknown radius', 'limit=1&proximity_precision_radius=11'],
    ['an unknown bucket', 'limit=1&rare_device_percentile_bucket=p95'],
    ['a bucket with a bare plus', 'limit=1&rare_device_percentile_bucket=p99.9+'],
  ])('refuses %s', async (_, query) => {
    expect(await search(query)).toMatchObject({ status: 400, error: unparsed });
  });

  it.each(flags)('refuses %s that is no boolean', async (flag) => {
    for (const value of ['yes', '1', '0', 'TRUE', 'null', 'not-a-boolean']) {
      const answer = await search(`limit=1&${flag}=${value}`);
      expect(answer, value).toMatchObject({ status: 400, error: unparsed });
    }
  });
});

describe('updateEvent', () => {
  it.each([
    ['all keys', '{"linkedId":"order-7","tag":{"a":[null,{}]},"suspect":true}'],
    ['suspect false', '{"suspect":false}'],
    ['an empty linked id', '{"linkedId":""}'],
    ['an empty tag', '{"tag":{}}'],
    ['a tag with any keys', '{"tag":{"suspect":1,"":0,"__proto__":{}}}'],
  ])('takes %s, and answers without body', async (_, body) => {
    expect(await update(body)).toMatchObject({ status: 200, text: '' });
    expect(judge('EventsUpdateRequest', JSON.parse(body))).toBe(true);
  });

  it.each([
    ['an unknown key', '{"invalid":true}'],
    ['a known key among unknown ones', '{"suspect":true,"tags":{}}'],
    ['a key of version 4', '{"linked_id":"x"}'],
    ['a key in other letters', '{"Suspect":true}'],
    ['a tag that is a list', '{"tag":["vip"]}'],
    ['a tag that is null', '{"tag":null}'],
    ['a tag that is text', '{"tag":"vip"}'],
    ['a tag that is a number', '{"tag":7}'],
    ['suspect as text', '{"suspect":"true"}'],
    ['suspect as a number', '{"suspect":0}'],
    ['suspect null', '{"suspect":null}'],
    ['a numeric linked id', '{"linkedId":7}'],
    ['a linked id null', '{"linkedId":null}'],
    ['a list', '[{"suspect":true}]'],
    ['null', 'null'],
    ['text', '"suspect"'],
  ])('refuses %s', async (_, body) => {
    expect(await update(body)).toMatchObject({ status: 400, error: unparsed });
    expect(judge('EventsUpdateRequest', JSON.parse(body))).toBe(false);
  });

  it.each([
    ['no body', ''],
    ['half a body', '{"suspect":'],
    ['a form', 'suspect=true'],
  ])('refuses %s', async (_, body) => {
    expect(await update(body)).toMatchObject({ status: 400, error: unparsed });
  });
});
