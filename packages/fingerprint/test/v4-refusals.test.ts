import { join } from 'node:path';
import { createJudge } from '@visitor-apis/contract';
import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// What each operation of v4 says when it refuses, asked of the mock.

const judge = createJudge(join(import.meta.dirname, '../openapi-v4.json'));
const key = { authorization: 'Bearer test-key' };
let mock: RunningMock;

beforeAll(async () => {
  mock = await startMock('fingerprint@v4');
});
afterAll(() => mock.close());

async function send(call: string, headers: Record<string, string> = key, body?: string) {
  const [method = '', path = ''] = call.split(' ');
  const json = body === undefined ? {} : { 'content-type': 'application/json' };
  const init = { method, headers: { ...json, ...headers }, ...(body !== undefined && { body }) };
  const response = await fetch(`${mock.url}${path}`, init);
  const [status, text] = [response.status, await response.text()];
  return { status, text, retryAfter: response.headers.get('retry-after') };
}

const seen = JSON.stringify({
  ...{ method: 'GET', url: 'https://shop.example.org/', ipv4_address: '192.0.2.17' },
  headers: [{ name: 'Host', value: 'shop.example.org' }],
});
const calls: [operation: string, call: string, body?: string][] = [
  ['getEvent', 'GET /events/x'],
  ['updateEvent', 'PATCH /events/x', '{}'],
  ['searchEvents', 'GET /events'],
  ['deleteVisitorData', 'DELETE /visitors/x'],
  ['analyzeRequestForAutomationIntelligence', 'POST /edge', seen],
];

describe('a key', () => {
  it.each(calls)('that lacks is 403, never 401: %s', async (_, call, body) => {
    const { status, text } = await send(call, {}, body);
    expect(status).toBe(403);
    expect(JSON.parse(text).error.code).toBe('secret_api_key_required');
  });

  it.each<[string, number, string, Record<string, string>]>([
    ['as a bearer token', 200, '/events/x', key],
    ['in the query, as in v3', 403, '/events/x?api_key=k', {}],
    ['in a header of its own, as in v3', 403, '/events/x', { 'auth-api-key': 'k' }],
    ['in another scheme', 403, '/events/x', { authorization: 'Basic k' }],
    ['without scheme', 403, '/events/x', { authorization: 'k' }],
    ['that is empty', 403, '/events/x', { authorization: 'Bearer ' }],
  ])('%s: %i', async (_, status, path, headers) => {
    expect(await send(`GET ${path}`, headers)).toMatchObject({ status });
  });
});

describe('what v3 had', () => {
  it.each([
    'GET /events/search?limit=1',
    'GET /visitors/x',
    'GET /related-visitors?visitor_id=x',
    'PUT /events/x',
  ])('%s is no call that searches, lists or updates', async (call) => {
    // The first is an event with the id "search"; the others are nowhere.
    const { status, text } = await send(call);
    if (call.includes('search')) expect(JSON.parse(text)).toHaveProperty('event_id');
    else expect(status).toBeGreaterThanOrEqual(400);
  });
});

describe('a documented refusal', () => {
  const said = (code: string, message: string) => ({ error: { code, message } });
  const unparsed = (message: string) => said('request_cannot_be_parsed', message);
  const access = {
    secretApiKeyRequired: said(
      'secret_api_key_required',
      'secret API key in header is missing or empty',
    ),
    secretApiKeyNotFound: said(
      'secret_api_key_not_found',
      'no fingerprint workspace found for specified secret API key',
    ),
    wrongRegion: said('wrong_region', 'wrong region'),
  };
  const plan = {
    subscriptionNotActive: said('subscription_not_active', 'forbidden'),
    featureNotEnabled: said('feature_not_enabled', 'feature not enabled'),
  };
  const event = { eventNotFound: said('event_not_found', 'event id not found') };
  const visitor = { visitorNotFound: said('visitor_not_found', 'visitor not found') };
  const rate = { tooManyRequests: said('too_many_requests', 'too many requests') };
  const shed = { tooManySearchRequests: said('too_many_requests', 'too many search requests') };
  const failed = { internalServerError: said('failed', 'internal server error') };
  const reads = {
    ...{ 403: access, 429: { ...rate, ...shed }, 500: failed },
    // The vendor has published the code and no message.
    503: { serviceUnavailable: said('service_unavailable', expect.any(String)) },
    504: { gatewayTimeout: said('failed', 'gateway timeout') },
  };
  const malformedId = { invalidEventId: unparsed('invalid event_id') };
  const body = { requestBodyNotValid: unparsed('request body is not valid') };
  const search = {
    invalidLimit: unparsed('invalid limit'),
    invalidIpAddress: unparsed('invalid ip address'),
    invalidBotType: unparsed('invalid bot type'),
    invalidReverseParam: unparsed('invalid reverse param'),
    invalidStartTime: unparsed('invalid start time'),
    invalidEndTime: unparsed('invalid end time'),
    invalidVisitorId: unparsed('invalid visitor id'),
    linkedIdTooLong: unparsed("linked_id can't be greater than 256 characters long"),
    invalidPaginationKey: unparsed('invalid pagination key'),
  };
  const ids = {
    visitorIdRequired: unparsed('visitor id is required'),
    invalidVisitorId: unparsed('invalid visitor id'),
  };
  const edge = {
    unknownField: unparsed('request body contains an unknown field "client_ip"'),
    addressRequired: unparsed('at least one of ipv4_address or ipv6_address is required'),
    requestReadTimeout: said('request_read_timeout', 'request read timeout'),
  };
  const ruleset = { rulesetNotFound: said('ruleset_not_found', 'ruleset not found') };
  const refusals: Record<string, Record<number, Record<string, { error: unknown }>>> = {
    getEvent: { ...reads, 400: { ...malformedId, ...ruleset }, 404: event },
    updateEvent: {
      ...{ 400: { ...body, ...malformedId }, 403: access, 404: event },
      409: { stateNotReady: said('state_not_ready', 'resource is not mutable yet, try again') },
    },
    searchEvents: { ...reads, 400: search, 404: visitor },
    deleteVisitorData: { 400: ids, 403: { ...access, ...plan }, 404: visitor, 429: rate },
    analyzeRequestForAutomationIntelligence: {
      ...{ 400: { ...body, ...edge }, 403: access, 429: rate, 500: failed },
      413: { payloadTooLarge: said('payload_too_large', 'payload too large') },
    },
  };
  type Row = [string, number, string, object, string, string?];
  const rows = calls.flatMap(([operation, ...call]) =>
    Object.entries(refusals[operation] ?? {}).flatMap(([code, answers]) =>
      Object.entries(answers).map(([name, text]): Row => [operation, +code, name, text, ...call]),
    ),
  );

  it('is one of those that are listed here, and no other', () => {
    const documented = calls.flatMap(([operation]) =>
      mock
        .documented(operation)
        .filter(({ success }) => !success)
        .map(({ status, example }) => `${operation} ${status} ${example}`),
    );
    expect(documented.sort()).toEqual(rows.map((row) => row.slice(0, 3).join(' ')).sort());
  });

  it.each<Row>(rows)('%s %i %s', async (_, code, example, answer, call, body) => {
    const prefer = `code=${code}, example=${example}`;
    const { status, text, retryAfter } = await send(call, { ...key, prefer }, body);
    const error = JSON.parse(text);
    expect({ status, error }).toEqual({ status: code, error: answer });
    expect(judge('ErrorResponse', error)).toBe(true);
    expect(error.error.code).toMatch(/^[a-z]+(_[a-z]+)*$/);
    // The vendor took the header away.
    expect(retryAfter).toBeNull();
  });
});
