import { join } from 'node:path';
import { createJudge } from '@visitor-apis/contract';
import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// What each operation says when it refuses, asked of the mock.

const bundle = join(import.meta.dirname, '../openapi.json');
const judge = createJudge(bundle);
const key = { 'auth-api-key': 'test-key' };
type Answers = Record<string, { error: unknown }>;
let mock: RunningMock;

beforeAll(async () => {
  mock = await startMock('fingerprint');
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

const calls: [string, string, string?][] = [
  ['getEvent', 'GET /events/x'],
  ['updateEvent', 'PUT /events/x', '{}'],
  ['searchEvents', 'GET /events/search?limit=1'],
  ['getVisits', 'GET /visitors/x'],
  ['deleteVisitorData', 'DELETE /visitors/x'],
  ['getRelatedVisitors', 'GET /related-visitors?visitor_id=x'],
];

describe('a key', () => {
  it.each(calls)('that lacks is 403, never 401: %s', async (operation, call, body) => {
    const { status, text } = await send(call, {}, body);
    const error = JSON.parse(text);
    expect(status).toBe(403);
    expect(judge('ErrorPlainResponse', error)).toBe(operation === 'getVisits');
    expect(judge('ErrorResponse', error)).toBe(operation !== 'getVisits');
  });

  it.each<[string, number, string, Record<string, string>]>([
    ['in the query', 200, '/events/x?api_key=k', {}],
    ['in both places', 200, '/events/x?api_key=k', key],
    ['that is empty', 403, '/events/x', { 'auth-api-key': '' }],
    ['that is empty in the query', 403, '/events/x?api_key=', {}],
    ['in another scheme', 403, '/events/x', { authorization: 'Bearer k' }],
  ])('%s: %i', async (_, status, path, headers) => {
    expect(await send(`GET ${path}`, headers)).toMatchObject({ status });
  });
});

describe('a documented refusal', () => {
  const said = (code: string, message: string) => ({ error: { code, message } });
  const unparsed = (message: string) => said('RequestCannotBeParsed', message);
  const required = said('TokenRequired', 'secret key is required');
  const unknown = said('TokenNotFound', 'secret key is not found');
  const region = said('WrongRegion', 'wrong region');
  const inactive = said('SubscriptionNotActive', 'forbidden');
  const feature = said('FeatureNotEnabled', 'feature not enabled');
  const scope = 'WorkspaceScopedSecretKeyRequired';
  const scoped = said(scope, 'workspace-scoped secret key is required');
  const access: Answers = { tokenRequired: required, tokenNotFound: unknown, wrongRegion: region };
  const plan = { ...access, subscriptionNotActive: inactive, featureNotEnabled: feature };
  const event = { requestNotFound: said('RequestNotFound', 'request id is not found') };
  const visitor = { visitorNotFound: said('VisitorNotFound', 'visitor not found') };
  const rate = { tooManyRequests: said('TooManyRequests', 'too many requests') };
  const shed = { tooManySearchRequests: said('TooManyRequests', 'too many search requests') };
  const late = { gatewayTimeout: said('Failed', 'gateway timeout') };
  const id = { invalidVisitorId: unparsed('invalid visitor id') };
  const ids = { visitorIdRequired: unparsed('visitor id is required'), ...id };
  const body = { requestBodyNotValid: unparsed('request body is not valid') };
  const fresh = { stateNotReady: said('StateNotReady', 'resource is not mutable yet, try again') };
  const search = {
    invalidLimit: unparsed('invalid limit'),
    invalidIpAddress: unparsed('invalid ip address'),
    invalidBotType: unparsed('invalid bot type'),
    invalidReverseParam: unparsed('invalid reverse param'),
    invalidStartTime: unparsed('invalid start time'),
    invalidEndTime: unparsed('invalid end time'),
    linkedIdTooLong: unparsed("linked_id can't be greater than 256 characters long"),
    invalidPaginationKey: unparsed('invalid pagination key'),
  };
  const visits = {
    400: { badRequest: { error: 'bad request' } },
    403: { forbidden: { error: 'Forbidden (HTTP 403)' } },
    404: { visitorNotFound: { error: 'visitor not found' } },
    429: {
      tooManyRequests: { error: 'too many requests' },
      tooManySearchRequests: { error: 'too many search requests' },
    },
    504: late,
  };
  const deletion = { ...plan, workspaceScopedSecretKeyRequired: scoped };
  const reads = { 403: access, 429: { ...rate, ...shed }, 504: late };
  const refusals: Record<string, Record<number, Answers>> = {
    getEvent: { ...reads, 404: event },
    updateEvent: { 400: body, 403: access, 404: event, 409: fresh },
    searchEvents: { ...reads, 400: { ...search, ...id }, 404: visitor },
    getVisits: visits,
    deleteVisitorData: { 400: ids, 403: deletion, 404: visitor, 429: rate },
    getRelatedVisitors: { 400: ids, 403: plan, 404: visitor, 429: rate },
  };
  type Row = [string, number, string, object, string, string?];
  const rows = calls.flatMap(([operation, ...call]) =>
    Object.entries(refusals[operation] ?? {}).flatMap(([code, answers]) =>
      Object.entries(answers).map(([name, text]): Row => [operation, +code, name, text, ...call]),
    ),
  );

  it.each<Row>(rows)('%s %i %s', async (operation, code, example, answer, call, body) => {
    const prefer = `code=${code}, example=${example}`;
    const { status, text, retryAfter } = await send(call, { ...key, prefer }, body);
    expect({ status, error: JSON.parse(text) }).toEqual({ status: code, error: answer });
    const plain = operation === 'getVisits' && code !== 504;
    expect(judge('ErrorPlainResponse', answer)).toBe(plain);
    expect(judge('ErrorResponse', answer)).toBe(!plain);
    // The vendor documents the header for these answers only.
    const timed = plain && code === 429;
    expect(retryAfter).toEqual(timed ? expect.stringMatching(/^\d+$/) : null);
  });
});
