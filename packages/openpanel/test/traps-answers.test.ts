import { join } from 'node:path';
import { createJudge } from '@visitor-apis/contract';
import { describe, expect, it } from 'vitest';

// Answers of servers of every age that have to fit, judged by ajv.

const judge = createJudge(join(import.meta.dirname, '../openapi.json'));

describe('an answer of track or getDeviceId', () => {
  it.each<[string, string, unknown]>([
    ['ids', 'TrackReceipt', { deviceId: '9f2c4be07d1a83566a0de1c47b95f238', sessionId: 'kQ3vX0' }],
    ['a device id of your own', 'TrackReceipt', { deviceId: 'kiosk 7', sessionId: '' }],
    ['ids and unknown keys', 'TrackReceipt', { deviceId: 'd', sessionId: 's', queued: true }],
    ['a duplicate', 'DuplicateNotice', 'Duplicate event'],
    ['a duplicate of 2025', 'DuplicateNotice', 'duplicated'],
    ['a bot', 'BotVerdict', { bot: { name: 'Googlebot', type: 'Search bot' } }],
    ['a bot of a new kind', 'BotVerdict', { bot: { name: 'x', type: 'Agent', url: null }, v: 2 }],
    ['a live session', 'DeviceSession', { deviceId: 'd', sessionId: 's', message: 'any text' }],
    ['no live session', 'DeviceSession', { deviceId: 'd', sessionId: '', message: '' }],
    ['a session without message', 'DeviceSession', { deviceId: 'd', sessionId: 's', ttl: 9 }],
    ['a device refusal', 'DeviceRefusal', 'Missing ip address'],
    ['a device refusal of another kind', 'DeviceRefusal', 'Missing header: accept'],
    ['ok of the old operation', 'EventNotice', 'ok'],
    ['a profile id', 'ProfileIdNotice', 'u-17'],
    ['no profile id', 'ProfileIdNotice', ''],
    ['a numeric profile id', 'ProfileOutcome', 4711],
    ['a bot instead of a profile', 'ProfileOutcome', { bot: { name: 'x', type: 'Crawler' } }],
  ])('may be %s', (_, schema, answer) => {
    expect(judge(schema, answer)).toBe(true);
  });

  it.each<[string, string, unknown]>([
    ['one id of two', 'TrackReceipt', { deviceId: 'd' }],
    ['a bot as a receipt', 'TrackReceipt', { bot: { name: 'Googlebot', type: 'Search bot' } }],
    ['a duplicate as a receipt', 'TrackReceipt', 'Duplicate event'],
    ['a receipt as a bot', 'BotVerdict', { deviceId: 'd', sessionId: 's' }],
    ['a bot without name', 'BotVerdict', { bot: { type: 'Crawler' } }],
    ['a session null', 'DeviceSession', { deviceId: 'd', sessionId: null }],
    ['a receipt as a profile', 'ProfileOutcome', { deviceId: 'd', sessionId: 's' }],
  ])('is told apart from %s', (_, schema, answer) => {
    expect(judge(schema, answer)).toBe(false);
  });
});

describe('what every server sends', () => {
  it.each<[string, object, string[]]>([
    ['TrackReceipt', { deviceId: 'd', sessionId: 's' }, ['deviceId', 'sessionId']],
    ['DeviceSession', { deviceId: 'd', sessionId: 's' }, ['deviceId', 'sessionId']],
    ['BotVerdict', { bot: { name: 'x', type: 'Crawler' } }, ['bot']],
    ['DetectedBot', { name: 'x', type: 'Crawler' }, ['name', 'type']],
  ])('is never absent or null: %s', (schema, answer, keys) => {
    expect(judge(schema, answer)).toBe(true);
    for (const key of keys) {
      expect([key, judge(schema, { ...answer, [key]: null })]).toEqual([key, false]);
      const { [key]: _, ...rest } = answer as Record<string, unknown>;
      expect([key, judge(schema, rest)]).toEqual([key, false]);
    }
  });
});

describe('an error', () => {
  it.each<[string, unknown]>([
    ['of validation', { status: 400, error: 'Error', message: 'body/type Invalid option' }],
    [
      'of validation before 28 April 2026',
      { status: 400, error: { issues: [{ path: ['payload'] }] }, message: 'no' },
    ],
    ['of the JSON parser', { status: 400, error: 'FastifyError', message: 'Body is empty' }],
    ['of a handler, without error', { status: 400, message: 'Property value is not a number' }],
    ['of an unknown profile', { status: 404, message: 'Profile not found' }],
    [
      'of an unknown route',
      { message: 'Route GET:/x not found', error: 'Not Found', statusCode: 404 },
    ],
    ['of other operations', { error: 'Unauthorized', message: 'Export: Invalid client id' }],
    ['of an older guide', { error: 'Invalid client credentials', status: 401 }],
    ['of a proxy that says little', {}],
    ['with unknown keys and nulls', { status: 500, code: null, requestId: 'r', details: [] }],
    ['outside production', { status: 500, error: 'TypeError', message: 'x is undefined' }],
  ])('%s fits', (_, answer) => {
    expect(judge('ApiErrorBody', answer)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['text', 'Internal server error'],
    ['a list', [{ status: 400 }]],
    ['a status in words', { status: 'error', message: 'no' }],
    ['a statusCode in words', { statusCode: '404' }],
    ['a list of messages', { status: 400, message: ['a', 'b'] }],
  ])('is no %s', (_, answer) => {
    expect(judge('ApiErrorBody', answer)).toBe(false);
  });

  it.each([
    ...['Missing client id', 'Client ID must be a valid UUIDv4', 'Invalid client id'],
    ...['Client has no project', 'IP address is blocked by project filter'],
    ...['Profile id is blocked by project filter', 'Invalid cors or secret'],
    'Revenue tracking is not allowed without a client secret',
    // Until 17 February 2026.
    'Clean ID must be a valid UUIDv4',
    'A reason of next year',
  ])('in text fits: Ingestion: %s', (reason) => {
    expect(judge('IngestionRefusal', `Ingestion: ${reason}`)).toBe(true);
  });

  it.each(['Internal server error', 'Not found', 'Not number', '', '<html>502</html>'])(
    'in text fits: %j',
    (text) => {
      expect(judge('PlainText', text)).toBe(true);
    },
  );
});

describe('what the spec cannot say of an answer', () => {
  it.each<[string, string, unknown, boolean]>([
    // Known texts are no closed list, so that new ones pass; a client has to compare them.
    ['200 with a refusal as text', 'DuplicateNotice', 'Ingestion: Invalid cors or secret', true],
    // A body that is empty has no schema: servers before 26 February 2026 send none with 200.
    ['200 without a body', 'TrackReceipt', '', false],
  ])('%s', (_, schema, answer, verdict) => {
    expect(judge(schema, answer)).toBe(verdict);
  });
});
