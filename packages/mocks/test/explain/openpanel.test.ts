import { describe, expect, it } from 'vitest';
import { useMock } from '../../src/fixtures/vitest.ts';
import { send } from '../send-to-vendor.ts';
import { expectInFile, say } from './document-place.ts';

const openpanel = useMock('openpanel', { strict: false });
const SCHEMAS = '#/components/schemas';
const TYPES = 'track, identify, increment, decrement, group, assign_group, replay, alias';

async function explain(operation: string, body: unknown) {
  await send(openpanel, operation, { body: JSON.stringify(body) });
  openpanel.violations.forEach(expectInFile);
  return openpanel.violations.map(say);
}

describe('a bad body of track', () => {
  it.each<[string, unknown, object]>([
    [
      'an empty name',
      { type: 'track', payload: { name: '' } },
      {
        place: 'body /payload/name',
        rule: 'minLength',
        expected: 'must NOT have fewer than 1 characters',
        value: '',
        at: `${SCHEMAS}/EventName/minLength`,
      },
    ],
    [
      'no name',
      { type: 'track', payload: {} },
      {
        place: 'body /payload/name',
        rule: 'required',
        expected: 'is required',
        value: undefined,
        at: `${SCHEMAS}/TrackPayload/required`,
      },
    ],
    [
      'a name that is reserved',
      { type: 'track', payload: { name: 'session_start' } },
      {
        place: 'body /payload/name',
        rule: 'not',
        value: 'session_start',
        at: `${SCHEMAS}/EventName/not`,
      },
    ],
    [
      'a profile without an id',
      { type: 'track', payload: { name: 'paid', profileId: null } },
      {
        place: 'body /payload/profileId',
        rule: 'type',
        expected: 'must be string,number',
        value: null,
        at: `${SCHEMAS}/ProfileId/type`,
      },
    ],
    [
      'revenue with a fraction, which only revenue may not have',
      { type: 'track', payload: { name: 'revenue', properties: { __revenue: 9.5 } } },
      {
        place: 'body /payload/properties/__revenue',
        rule: 'type',
        expected: 'must be integer,null',
        value: '[personal]',
        at: `${SCHEMAS}/RevenueAmount/type`,
      },
    ],
    [
      'an e-mail address that is none',
      { type: 'identify', payload: { profileId: 'u-17', email: 'mara' } },
      {
        place: 'body /payload/email',
        rule: 'pattern',
        expected: expect.stringMatching(/^must match pattern "/),
        value: '[personal]',
        at: `${SCHEMAS}/EmailAddress/pattern`,
      },
    ],
    [
      'a text for a payload',
      { type: 'group', payload: 'org-3' },
      {
        place: 'body /payload',
        rule: 'type',
        expected: 'must be object',
        value: '[unnamed]',
        at: `${SCHEMAS}/GroupPayload/type`,
      },
    ],
    [
      'no payload',
      { type: 'replay' },
      {
        place: 'body /payload',
        rule: 'required',
        expected: 'is required',
        value: undefined,
        at: `${SCHEMAS}/RecordReplay/required`,
      },
    ],
    [
      'no type',
      { payload: { name: 'paid' } },
      {
        place: 'body /type',
        rule: 'enum',
        expected: `must be one of: ${TYPES}`,
        value: undefined,
        at: `${SCHEMAS}/TrackBody/oneOf`,
      },
    ],
    [
      'a type that there is not',
      { type: 'page', payload: { name: 'paid' } },
      {
        place: 'body /type',
        rule: 'enum',
        expected: `must be one of: ${TYPES}`,
        value: 'page',
        at: `${SCHEMAS}/TrackBody/oneOf`,
      },
    ],
    [
      'a list of events',
      [{ type: 'track', payload: { name: 'paid' } }],
      { place: 'body', rule: 'oneOf', value: ['[unnamed]'], at: `${SCHEMAS}/TrackBody/oneOf` },
    ],
    ['null', null, { place: 'body', rule: 'oneOf', value: null, at: `${SCHEMAS}/TrackBody/oneOf` }],
  ])('%s breaks one rule, that of the branch which was meant', async (_, body, expected) => {
    const violations = await explain('track', body);
    expect(violations).toEqual([expect.objectContaining({ operation: 'track', ...expected })]);
  });

  it('that breaks several rules has a violation for each', async () => {
    const body = { type: 'increment', payload: { property: '', value: 0 } };
    const violations = await explain('track', body);
    expect(violations.map(({ place, rule }) => `${place} ${rule}`).sort()).toEqual([
      'body /payload/profileId required',
      'body /payload/property minLength',
      'body /payload/value exclusiveMinimum',
    ]);
  });

  it('that is not JSON breaks that rule alone', async () => {
    await send(openpanel, 'track', { body: '{"type":"track"' });
    expect(openpanel.violations.map(say)).toEqual([
      {
        operation: 'track',
        place: 'body',
        rule: 'malformedBody',
        expected: 'must be JSON',
        value: '[text]',
        at: '#/components/requestBodies/Track',
      },
    ]);
    openpanel.violations.forEach(expectInFile);
  });

  it('of another media type breaks that rule alone', async () => {
    for (const type of ['text/plain', 'application/vnd.api+json']) {
      await send(openpanel, 'track', { headers: { 'content-type': type }, body: { type: 'page' } });
    }
    const expected = 'must be sent as application/json';
    expect(openpanel.violations.map(say)).toMatchObject([
      { place: 'body', rule: 'mediaType', expected, at: '#/components/requestBodies/Track' },
      { place: 'body', rule: 'mediaType', expected, at: '#/components/requestBodies/Track' },
    ]);
    openpanel.violations.forEach(expectInFile);
  });
});

it('missing credentials are explained by what the document asks for', async () => {
  await send(openpanel, 'track', { headers: { 'openpanel-client-id': undefined } });
  expect(openpanel.violations.map(say)).toMatchObject([
    {
      operation: 'track',
      place: 'credentials',
      rule: 'credentials',
      value: undefined,
      at: '#/security',
    },
  ]);
  openpanel.violations.forEach(expectInFile);
});
