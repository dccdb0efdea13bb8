import { describe, expect, it } from 'vitest';
import { accepted, ofRow, refused, token, useJudges } from './judges.ts';

// Bodies of `track`, `identify` and `trackBatch`, judged by ajv and by the mock.

const { verdicts } = useJudges();
const row = { event: 'Booked', distinctId: 'b-1' };
function track(change: object) {
  return verdicts('/track', 'TrackBody', { token, event: 'Booked', ...change });
}

function identify(change: object) {
  return verdicts('/identify', 'IdentifyBody', { token, userProperties: {}, ...change });
}

function batch(change: object) {
  return verdicts('/batch', 'BatchBody', { token, events: [row], ...change });
}

function batchRow(change: object) {
  return batch({ events: [row, { ...row, ...change }] });
}

describe('the token', () => {
  it.each<[string, unknown, object]>([
    ['one character', 't', accepted],
    ['250 characters', 't'.repeat(250), accepted],
    ['an experiment token, which no schema can tell', 'exp_live_1', accepted],
    ['251 characters', 't'.repeat(251), refused],
    ['empty', '', refused],
    ['absent', undefined, refused],
    ['null', null, refused],
    ['a number', 7, refused],
  ])('is %s', async (_, value, verdict) => {
    expect(await track({ token: value })).toEqual(verdict);
    expect(await identify({ token: value })).toEqual(verdict);
    expect(await batch({ token: value })).toEqual(verdict);
  });
});

describe('the name of an event', () => {
  it.each<[string, unknown, object]>([
    ['one character', 'x', accepted],
    ['1000 characters', 'x'.repeat(1000), accepted],
    ['1001 characters', 'x'.repeat(1001), refused],
    ['empty', '', refused],
    ['absent', undefined, refused],
    ['null', null, refused],
    ['a number', 7, refused],
  ])('is %s', async (_, event, verdict) => {
    expect(await track({ event })).toEqual(verdict);
    expect(await batchRow({ event })).toEqual(ofRow(verdict));
  });
});

describe('distinctId', () => {
  it.each<[string, unknown, object, object]>([
    ['one character', 'x', accepted, accepted],
    ['400 characters', 'x'.repeat(400), accepted, accepted],
    ['401 characters', 'x'.repeat(401), refused, refused],
    ['empty', '', refused, refused],
    ['a number', 7, refused, refused],
    ['absent', undefined, accepted, refused],
    ['null', null, accepted, refused],
  ])('of an event and of a row is %s', async (_, distinctId, alone, inRow) => {
    expect(await track({ distinctId })).toEqual(alone);
    expect(await batchRow({ distinctId })).toEqual(ofRow(inRow));
  });
});

describe('time', () => {
  it.each<[string, unknown, object]>([
    ['milliseconds', 1795000000000, accepted],
    ['a fraction of one', 1795000000000.5, accepted],
    ['0, as in the official sample', 0, accepted],
    ['before 1970', -1, accepted],
    ['in a thousand years', 33000000000000, accepted],
    ['null', null, accepted],
    ['an ISO string', '2026-11-21T08:00:00Z', refused],
    ['a numeric string', '1795000000000', refused],
    ['a Date, which is text on the wire', new Date(0).toJSON(), refused],
  ])('is %s', async (_, time, verdict) => {
    expect(await track({ time })).toEqual(verdict);
    expect(await batchRow({ time })).toEqual(ofRow(verdict));
  });
});

describe('a batch', () => {
  it.each<[string, unknown, object]>([
    ['no row, since no minimum is published', [], accepted],
    ['5000 rows, since no maximum is', Array.from({ length: 5000 }, () => row), accepted],
    ['two rows with one distinctId', [row, row], accepted],
    ['events absent', undefined, refused],
    ['events null', null, refused],
    ['one row that is no list', row, refused],
    ['null as a row', [row, null], ofRow(refused)],
    ['a row of identify', [row, { distinctId: 'b-2', userProperties: {} }], ofRow(refused)],
  ])('has %s', async (_, events, verdict) => {
    expect(await batch({ events })).toEqual(verdict);
  });
});

describe('an open body', () => {
  it.each<[string, object]>([
    ['nobody whose event it is', {}],
    ['properties, as in older samples', { properties: { clinic: 'north' } }],
    ['camelCase keys of a visitor', { firstName: 'Ada', plan: 'gold' }],
    ['keys of next year', { sessionContext: { id: 7 }, $set: null }],
  ])('may have %s', async (_, more) => {
    expect(await track(more)).toEqual(accepted);
    expect(await identify(more)).toEqual(accepted);
    expect(await batchRow(more)).toEqual(accepted);
    expect(await batch(more)).toEqual(accepted);
  });

  it('of identify may have the keys of an event, whatever they hold', async () => {
    const unknown = { event: 7, time: 'now', distinctId: '', eventProperties: [] };
    expect(await identify(unknown)).toEqual(accepted);
  });

  it('of a row may have a token, whatever it holds', async () => {
    expect(await batchRow({ token: '' })).toEqual(accepted);
  });
});

describe('a body that is no object', () => {
  it.each<[string, string]>([
    ['/track', 'TrackBody'],
    ['/identify', 'IdentifyBody'],
    ['/batch', 'BatchBody'],
  ])('is refused by %s', async (path, schema) => {
    for (const body of [[], null, 'token', 7]) {
      expect([body, await verdicts(path, schema, body)]).toEqual([body, refused]);
    }
  });
});
