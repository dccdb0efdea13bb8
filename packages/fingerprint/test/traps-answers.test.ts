import { join } from 'node:path';
import { createJudge } from '@visitor-apis/contract';
import { describe, expect, it } from 'vitest';

// Pages, visits, errors and numbers, judged by ajv.

const judge = createJudge(join(import.meta.dirname, '../openapi.json'));
const never = { global: null, subscription: null };
const browserDetails = {
  ...{ browserName: 'Chrome', browserMajorVersion: '102', browserFullVersion: '102.0' },
  ...{ os: 'Windows', osVersion: '10', device: 'Other', userAgent: 'Mozilla/5.0' },
};
const time = '2022-06-16T10:05:53Z';
const circumstances = { requestId: '1655373953086.DDlfmP', ip: '::1', url: '', timestamp: 1, time };
const visit = {
  ...{ ...circumstances, browserDetails, incognito: false, visitorFound: false },
  ...{ firstSeenAt: never, lastSeenAt: never },
};
const event = { products: { tor: { data: { result: false } } } };
const visits = (count: number) => ({ visitorId: 'x', visits: Array(count).fill(visit) });

type Row = [name: string, schema: string, answer: unknown];

describe('an answer may be', () => {
  it.each<Row>([
    ['an event without products', 'EventsGetResponse', { products: {} }],
    ['a page without events', 'SearchEventsResponse', {}],
    [
      'an empty page that is not the last',
      'SearchEventsResponse',
      { events: [], paginationKey: '1' },
    ],
    ['a page with a key of another kind', 'SearchEventsResponse', { paginationKey: 'b64=' }],
    ['a page of events without products', 'SearchEventsResponse', { events: [{ products: {} }] }],
    ['a page of 200', 'SearchEventsResponse', { events: Array(200).fill(event) }],
    ['no visits', 'VisitorsGetResponse', visits(0)],
    ['one visit', 'VisitorsGetResponse', visits(1)],
    ['many visits, as before September 2026', 'VisitorsGetResponse', visits(500)],
    ['no related visitors', 'RelatedVisitorsResponse', { relatedVisitors: [] }],
    ['related visitors', 'RelatedVisitorsResponse', { relatedVisitors: [{ visitorId: 'x' }] }],
    ['an error with a code', 'ErrorResponse', { error: { code: 'Failed', message: '' } }],
    ['an error with a new code', 'ErrorResponse', { error: { code: 'KeyRevoked', message: '' } }],
    ['an error of getVisits', 'ErrorPlainResponse', { error: 'Forbidden (HTTP 403)' }],
    [
      'an error with more to it',
      'ErrorResponse',
      { error: { code: '', message: '', hint: 1 }, id: 1 },
    ],
    [
      'a probability of bots, as in 2022',
      'BrowserDetails',
      { ...browserDetails, botProbability: 0 },
    ],
  ])('%s', (_, schema, answer) => {
    expect(judge(schema, answer)).toBe(true);
  });
});

describe('an answer is never', () => {
  it.each<Row>([
    ['an event without wrapper', 'EventsGetResponse', event.products],
    ['an event of the webhook', 'EventsGetResponse', { ...circumstances, tor: { result: false } }],
    [
      'a page with a numeric key',
      'SearchEventsResponse',
      { events: [], paginationKey: 1655373953086 },
    ],
    ['a page that ends in null', 'SearchEventsResponse', { events: [], paginationKey: null }],
    ['a page of bare products', 'SearchEventsResponse', { events: [event.products] }],
    ['a visitor without visits', 'VisitorsGetResponse', { visitorId: 'x' }],
    ['a list of bare visitor ids', 'RelatedVisitorsResponse', { relatedVisitors: ['x'] }],
    ['a plain error where there is a code', 'ErrorResponse', { error: 'bad request' }],
    [
      'an error with a code in getVisits',
      'ErrorPlainResponse',
      { error: { code: 'x', message: 'x' } },
    ],
    ['an error of a gateway', 'ErrorResponse', '<html>502 Bad Gateway</html>'],
    ['an error of a gateway in JSON', 'ErrorResponse', { message: 'Too Many Requests' }],
    ['an error without body', 'ErrorPlainResponse', ''],
    ['an error of early 2023, without code', 'ErrorResponse', { error: { message: 'too many' } }],
  ])('%s', (_, schema, answer) => {
    expect(judge(schema, answer)).toBe(false);
  });
});

describe('a number', () => {
  const place = { id: 'x', precisionRadius: 10 };
  const tampering = (anomalyScore: number) => ({ result: false, anomalyScore });

  it.each<Row>([
    ['at 90 degrees north', 'Geolocation', { latitude: 90, longitude: -180 }],
    ['at 90 degrees south', 'Geolocation', { latitude: -90, longitude: 180, accuracyRadius: 0 }],
    ['of a guess', 'Confidence', { score: 0 }],
    ['of certainty', 'Confidence', { score: 1 }],
    ['of one request a day', 'HighActivity', { result: true, dailyRequests: 1 }],
    ['beyond 32 bits', 'FactoryReset', { time, timestamp: 1795000000000 }],
  ])('%s fits', (_, schema, answer) => {
    expect(judge(schema, answer)).toBe(true);
  });

  it.each<Row>([
    ['latitude 90.1', 'Geolocation', { latitude: 90.1 }],
    ['latitude -90.1', 'Geolocation', { latitude: -90.1 }],
    ['longitude 180.1', 'Geolocation', { longitude: 180.1 }],
    ['longitude -180.1', 'Geolocation', { longitude: -180.1 }],
    ['a radius below 0', 'Geolocation', { accuracyRadius: -1 }],
    ['a country of three letters', 'GeolocationCountry', { code: 'DEU', name: 'Germany' }],
    ['a continent of one letter', 'GeolocationContinent', { code: 'E', name: 'Europe' }],
    ['a confidence of 98', 'Confidence', { score: 98 }],
    ['a confidence below 0', 'Confidence', { score: -0.1 }],
    ['an anomaly score above 1', 'Tampering', tampering(1.01)],
    ['an anomaly score below 0', 'Tampering', tampering(-0.01)],
    ['an anomaly score of 73 in a webhook', 'WebhookTampering', tampering(73)],
    ['a proximity above 1', 'Proximity', { ...place, confidence: 1.1 }],
    ['a model of VPNs above 1', 'WebhookVPN', { mlScore: 1.5 }],
    ['a model of proxies below 0', 'Proxy', { result: true, mlScore: -0.1 }],
    ['a model of machines above 1', 'VirtualMachine', { result: true, mlScore: 2 }],
    ['a model of labels above 1', 'Label', { label: 'x', mlScore: 1.1 }],
    ['no request a day', 'HighActivity', { result: true, dailyRequests: 0 }],
    ['an IPv6 address as v4', 'IPInfoV4', { address: '::1', geolocation: {} }],
    ['an address above 255', 'IPInfoV4', { address: '192.0.2.256', geolocation: {} }],
    ['an IPv4 address as v6', 'IPInfoV6', { address: '192.0.2.1', geolocation: {} }],
  ])('is never %s', (_, schema, answer) => {
    expect(judge(schema, answer)).toBe(false);
  });
});

describe('what the spec cannot say of an answer', () => {
  it.each<[string, boolean, string, unknown]>([
    // The vendor says "from 0" in words; its schema, and so this one, has no minimum.
    ['a suspect score below 0', true, 'SuspectScore', { result: -1 }],
    // The vendor gives no pattern: an old id has no dot, and new forms may come.
    ['an empty request id', true, 'RequestId', ''],
    ['an asn that is no number', true, 'IPInfoASN', { name: 'x', asn: 'AS64500' }],
    // Digits by habit: the key is not to be read, so it has no pattern.
    ['a pagination key in words', true, 'SearchEventsResponse', { paginationKey: 'next' }],
    // Two fields that contradict each other; JSON Schema compares none.
    ['a reset at two times', true, 'FactoryReset', { time: '1970-01-01T00:00:00Z', timestamp: 5 }],
    [
      'data and error at once',
      true,
      'ProductFlag',
      { data: { result: true }, error: { code: '', message: '' } },
    ],
    // Open to new products, so an unwrapped one under an unknown name passes.
    ['a misspelt product', true, 'EventsGetResponse', { products: { Botd: 'bad' } }],
    // JSON Schema counts keys, not bytes.
    ['a tag of 20 KB', true, 'Tag', { note: 'x'.repeat(20_000) }],
    // An integer written as 1.0 is one number with 1 once it is parsed.
    ['a whole number with a fraction', true, 'SuspectScore', JSON.parse('{ "result": 1.0 }')],
    // Sent in early 2023; the code is required since, so a client has to do without at run time.
    ['an error without code', false, 'ErrorResponse', { error: { message: 'too many requests' } }],
  ])('%s: ajv says %s', (_, verdict, schema, answer) => {
    expect(judge(schema, answer)).toBe(verdict);
  });
});
