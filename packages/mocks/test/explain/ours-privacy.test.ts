import { describe, expect, it } from 'vitest';
import { useMock } from '../../src/fixtures/vitest.ts';
import { send } from '../send-to-vendor.ts';
import { expectInFile, say } from './document-place.ts';

const ours = useMock('ours-privacy', { strict: false });
const SCHEMAS = '#/components/schemas';

describe('a bad body of Ours Privacy', () => {
  it.each<[string, string, object, object[]]>([
    [
      'no token',
      'track',
      { event: 'Booked' },
      [
        {
          place: 'body /token',
          rule: 'required',
          expected: 'is required',
          value: undefined,
          at: `${SCHEMAS}/TrackBody/required`,
        },
      ],
    ],
    [
      'a rule of a part that it shares with others',
      'track',
      { token: 't', event: 'x'.repeat(1001) },
      [
        {
          place: 'body /event',
          rule: 'maxLength',
          expected: 'must NOT have more than 1000 characters',
          value: 'x'.repeat(1001),
          at: `${SCHEMAS}/EventFields/properties/event/maxLength`,
        },
      ],
    ],
    [
      'a time that is a text',
      'track',
      { token: 't', event: 'Booked', time: '2026-11-21' },
      [
        {
          place: 'body /time',
          rule: 'type',
          expected: 'must be number,null',
          value: '2026-11-21',
          at: `${SCHEMAS}/EventTime/type`,
        },
      ],
    ],
    [
      'a member of an object that may be null',
      'track',
      { token: 't', event: 'Booked', identityContext: { ip: '198.51.100.7' } },
      [
        {
          place: 'body /identityContext/userAgent',
          rule: 'required',
          value: undefined,
          at: `${SCHEMAS}/IdentityContext/required`,
        },
      ],
    ],
    [
      'a list for an object',
      'track',
      { token: 't', event: 'Booked', eventProperties: [] },
      [
        {
          place: 'body /eventProperties',
          rule: 'type',
          expected: 'must be object,null',
          value: '[personal]',
          at: `${SCHEMAS}/NullableMap/type`,
        },
      ],
    ],
    [
      'a person of another type',
      'identify',
      { token: 't', userProperties: { first_name: 7 } },
      [
        {
          place: 'body /userProperties/first_name',
          rule: 'type',
          value: '[personal]',
          at: `${SCHEMAS}/LimitedPersonalText/type`,
        },
      ],
    ],
    [
      'two rules',
      'getPersonalizations',
      { visitor_id: 42 },
      [
        {
          place: 'body /token',
          rule: 'required',
          at: `${SCHEMAS}/GetPersonalizationsBody/required`,
        },
        {
          place: 'body /visitor_id',
          rule: 'type',
          value: '[personal]',
          at: `${SCHEMAS}/ExperimentVisitorId/type`,
        },
      ],
    ],
    [
      'neither of two alternatives',
      'assignExperiment',
      { token: 't', visitor_id: 'v', context: '/pricing' },
      [
        {
          place: 'body /context',
          rule: 'anyOf',
          expected: 'must match a schema in anyOf',
          value: '[unnamed]',
          at: `${SCHEMAS}/AssignExperimentBody/properties/context/anyOf`,
        },
      ],
    ],
    [
      'what several parts of a schema say',
      'trackBatch',
      { token: 't', events: ['Booked'] },
      [
        {
          place: 'body /events/0',
          rule: 'type',
          expected: 'must be object',
          value: '[unnamed]',
          at: `${SCHEMAS}/BatchEvent/type`,
        },
      ],
    ],
  ])('%s', async (_, operation, body, expected) => {
    await send(ours, operation, { body });
    const violations = ours.violations.map(say);
    expect(violations).toEqual(
      expected.map((one) => expect.objectContaining({ operation, ...one })),
    );
    ours.violations.forEach(expectInFile);
  });

  it('names the row of a batch, which is not refused for it', async () => {
    await send(ours, 'trackBatch', {
      body: {
        token: 't',
        events: [
          { event: 'Booked', distinctId: 'b-1' },
          { event: 'Booked' },
          { event: '', distinctId: 'b-3' },
        ],
      },
    });
    expect(ours.violations.map((one) => ({ ...say(one), refused: one.refused }))).toMatchObject([
      { place: 'body /events/1/distinctId', rule: 'required', refused: false },
      { place: 'body /events/2/event', rule: 'minLength', refused: false, value: '' },
    ]);
    ours.violations.forEach(expectInFile);
  });
});
