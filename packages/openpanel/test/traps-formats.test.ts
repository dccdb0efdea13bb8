import { describe, expect, it } from 'vitest';
import { accepted, refused, useJudges } from './judges.ts';

// String formats and replay chunks that the server takes or refuses, judged by ajv and by the mock.

const { verdicts } = useJudges();
function profile(change: object) {
  return verdicts('identify', { profileId: 'u-17', ...change });
}

function replay(change: object) {
  const [started_at, ended_at] = ['2026-05-02T08:00:00Z', '2026-05-02T08:00:09.120Z'];
  const chunk = { chunk_index: 2, events_count: 40, is_full_snapshot: false, payload: '[]' };
  return verdicts('replay', { ...chunk, started_at, ended_at, ...change });
}

describe('names of a profile', () => {
  it.each<[string, object, object]>([
    ['are empty', { firstName: '', lastName: '' }, accepted],
    ['are a number', { firstName: 7 }, refused],
    ['are absent, as everything but the id', {}, accepted],
  ])('%s', async (_, change, verdict) => {
    expect(await profile(change)).toEqual(verdict);
  });
});

describe('an e-mail address', () => {
  it.each([
    ...['mara@garden.example', 'a@b.co', "o'neil_1+x-y.z@sub.garden.example", 'A@B.CO'],
    ...['a@x-.co', '-a@b.co', "'a@b.co", 'a@1.co', 'a@b.c.example'],
  ])('%s is accepted', async (email) => {
    expect(await profile({ email })).toEqual(accepted);
  });

  it.each([
    ...['', 'mara', 'mara@garden', '@b.co', 'a@', 'a@b.c', 'a@1.2.3.4', '.a@b.co', 'a..b@c.de'],
    ...['a.@b.co', "a'@b.co", 'a@-b.co', 'a@.co', 'a b@c.de', ' a@b.co', 'a@b.co ', 'ä@b.co'],
    ...['a@bü.de', 'a@b.c1', 'a@b@c.de', 'Mara <mara@garden.example>', 'a@b.co\n'],
  ])('%j is refused', async (email) => {
    expect(await profile({ email })).toEqual(refused);
  });
});

describe('an avatar', () => {
  it.each([
    ...['https://x', 'https://cdn.example.org/a b.png', 'ftp://cdn.example.org/a.png'],
    ...['data:image/png;base64,AAAA', 'http:example', 'localhost:3000', 'https://ü.example/bild-ä'],
    ...['  https://cdn.example.org/a.png  '],
  ])('%j is accepted', async (avatar) => {
    expect(await profile({ avatar })).toEqual(accepted);
  });

  it.each(['', 'a.png', '/a.png', '//host/a.png', 'www.x.com/a.png', 'https:', '://x', '1a:b'])(
    '%j is refused',
    async (avatar) => {
      expect(await profile({ avatar })).toEqual(refused);
    },
  );
});

describe('a replay chunk', () => {
  it.each<[string, object]>([
    ['index 0', { chunk_index: 0 }],
    ['index 65535', { chunk_index: 65535 }],
    ['one event', { events_count: 1 }],
    ['no content', { payload: '' }],
    ['2,097,152 characters', { payload: 'x'.repeat(2_097_152) }],
    ['content that is not JSON', { payload: '<' }],
    ['an empty sessionId', { sessionId: '' }],
    ['a sessionId of 64 characters', { sessionId: 's'.repeat(64) }],
  ])('may have %s', async (_, change) => {
    expect(await replay(change)).toEqual(accepted);
  });

  it.each<[string, object]>([
    ['index -1', { chunk_index: -1 }],
    ['index 65536', { chunk_index: 65536 }],
    ['index 1.5', { chunk_index: 1.5 }],
    ['index "2"', { chunk_index: '2' }],
    ['no events', { events_count: 0 }],
    ['half an event', { events_count: 0.5 }],
    ['is_full_snapshot 1', { is_full_snapshot: 1 }],
    ['2,097,153 characters', { payload: 'x'.repeat(2_097_153) }],
    ['content as an array', { payload: [] }],
    ['a sessionId of 65 characters', { sessionId: 's'.repeat(65) }],
    ...['chunk_index', 'events_count', 'is_full_snapshot', 'started_at', 'ended_at', 'payload'].map(
      (key): [string, object] => [`no ${key}`, { [key]: undefined }],
    ),
  ])('is refused with %s', async (_, change) => {
    expect(await replay(change)).toEqual(refused);
  });

  it.each([
    ...['2026-05-02T08:00Z', '2026-05-02T08:00:00Z', '2026-05-02T23:59:59.1Z'],
    ...['2026-05-02T08:00:00.123456789Z', '2024-02-29T00:00Z'],
  ])('may start and end at %s', async (time) => {
    expect(await replay({ started_at: time, ended_at: time })).toEqual(accepted);
  });

  it.each([
    ...['2026-05-02T08:00:00+00:00', '2026-05-02T10:00:00+02:00', '2026-05-02T08:00:00'],
    ...['2026-05-02 08:00:00Z', '2026-05-02t08:00:00Z', '2026-05-02T08:00:00z', '2026-05-02'],
    ...['2026-05-02T24:00Z', '2026-05-02T08:60Z', '2026-05-02T08:00:60Z', '2026-05-02T8:00Z'],
    ...['2026-05-02T08:00:00.Z', '1777708800000', ''],
  ])('cannot start or end at %j', async (time) => {
    expect(await replay({ started_at: time })).toEqual(refused);
    expect(await replay({ ended_at: time })).toEqual(refused);
  });
});

describe('what the spec cannot say of a format, and the server refuses', () => {
  it.each<[string, () => Promise<object>]>([
    // A pattern knows no calendar.
    ['30 February', () => replay({ started_at: '2026-02-30T08:00:00Z' })],
    ['month 13', () => replay({ ended_at: '2026-13-01T08:00:00Z' })],
    // What a URL is, only a URL parser knows.
    ['an avatar without a host', () => profile({ avatar: 'https://' })],
    ['an avatar with a blank in its host', () => profile({ avatar: 'https://a b/c.png' })],
  ])('%s', async (_, judged) => {
    expect(await judged()).toEqual(accepted);
  });
});
