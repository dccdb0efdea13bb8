import { describe, expect, it } from 'vitest';
import { useMock } from '../../src/fixtures/vitest.ts';
import { send } from '../send-to-vendor.ts';
import { expectInFile, say } from './document-place.ts';

const fingerprint = useMock('fingerprint', { strict: false });
const PARAMETERS = '#/components/parameters';
const SCHEMAS = '#/components/schemas';

describe('a bad query of Fingerprint', () => {
  it.each<[string, string, object[]]>([
    [
      '/events/search',
      'searchEvents',
      [
        {
          place: 'query /limit',
          rule: 'required',
          expected: 'is required',
          value: undefined,
          at: `${PARAMETERS}/SearchLimit/required`,
        },
      ],
    ],
    [
      '/events/search?limit=ten',
      'searchEvents',
      [
        {
          place: 'query /limit',
          rule: 'type',
          expected: 'must be integer',
          value: 'ten',
          at: `${PARAMETERS}/SearchLimit/schema/type`,
        },
      ],
    ],
    [
      '/events/search?limit=0',
      'searchEvents',
      [
        {
          place: 'query /limit',
          rule: 'minimum',
          expected: 'must be >= 1',
          value: '0',
          at: `${PARAMETERS}/SearchLimit/schema/minimum`,
        },
      ],
    ],
    [
      '/events/search?limit=1&bot=ugly',
      'searchEvents',
      [
        {
          place: 'query /bot',
          rule: 'enum',
          expected: 'must be equal to one of the allowed values: all, good, bad, none',
          value: 'ugly',
          at: `${PARAMETERS}/SearchBot/schema/enum`,
        },
      ],
    ],
    [
      `/events/search?limit=1&linked_id=${'x'.repeat(257)}`,
      'searchEvents',
      [
        {
          place: 'query /linked_id',
          rule: 'maxLength',
          expected: 'must NOT have more than 256 characters',
          value: '[personal]',
          at: `${PARAMETERS}/SearchLinkedId/schema/maxLength`,
        },
      ],
    ],
    [
      '/visitors/v?before=2026-11-21&limit=-1',
      'getVisits',
      [
        {
          place: 'query /limit',
          rule: 'minimum',
          value: '-1',
          at: `${PARAMETERS}/VisitsLimit/schema/minimum`,
        },
        {
          place: 'query /before',
          rule: 'type',
          value: '2026-11-21',
          at: `${PARAMETERS}/VisitsBefore/schema/type`,
        },
      ],
    ],
    [
      '/visitors/v?limt=5',
      'getVisits',
      [
        {
          place: 'query /limt',
          rule: 'unknownParameter',
          expected: 'is not one of: request_id, linked_id, limit, paginationKey, before, api_key',
          value: '[unnamed]',
          at: '#/paths/~1visitors~1{visitor_id}/get',
        },
      ],
    ],
  ])('%s', async (path, operation, expected) => {
    await send(fingerprint, 'getVisits', { path });
    const violations = fingerprint.violations.map(say);
    expect(violations).toEqual(
      expected.map((one) => expect.objectContaining({ operation, ...one })),
    );
    fingerprint.violations.forEach(expectInFile);
  });
});

describe('a bad body of Fingerprint', () => {
  it.each<[string, unknown, object]>([
    [
      'a member that there is not',
      { linkedid: 'u-17' },
      {
        place: 'body /linkedid',
        rule: 'additionalProperties',
        expected: 'is not a property that there is',
        value: '[unnamed]',
        at: `${SCHEMAS}/EventsUpdateRequest/additionalProperties`,
      },
    ],
    [
      'a tag that is a list',
      { tag: ['vip'] },
      {
        place: 'body /tag',
        rule: 'type',
        expected: 'must be object',
        value: '[personal]',
        at: `${SCHEMAS}/Tag/type`,
      },
    ],
    [
      'a text for a boolean',
      { suspect: 'true' },
      {
        place: 'body /suspect',
        rule: 'type',
        expected: 'must be boolean',
        value: 'true',
        at: `${SCHEMAS}/EventsUpdateRequest/properties/suspect/type`,
      },
    ],
    [
      'no body',
      undefined,
      {
        place: 'body',
        rule: 'required',
        expected: 'is required',
        value: undefined,
        at: '#/components/requestBodies/UpdateEvent/required',
      },
    ],
  ])('%s', async (_, body, expected) => {
    await send(fingerprint, 'updateEvent', { body });
    expect(fingerprint.violations.map(say)).toEqual([{ operation: 'updateEvent', ...expected }]);
    fingerprint.violations.forEach(expectInFile);
  });
});

it('what no operation is breaks the rule that there is one', async () => {
  await send(fingerprint, 'getEvent', { path: '/event/1' });
  await send(fingerprint, 'getEvent', { method: 'DELETE' });
  expect(fingerprint.violations.map(say)).toEqual([
    {
      operation: undefined,
      place: 'path',
      rule: 'route',
      expected: 'must be one that the document has',
      value: '[unnamed]',
      at: '#/paths',
    },
    {
      operation: undefined,
      place: 'path',
      rule: 'route',
      expected: 'must be asked with a method that the document has for it',
      value: '[unnamed]',
      at: '#/paths',
    },
  ]);
  fingerprint.violations.forEach(expectInFile);
});

it('only what the vendor would refuse is said to be refused', async () => {
  await send(fingerprint, 'getVisits', { path: '/visitors/v?limit=-1&limt=5' });
  expect(fingerprint.violations.map(({ rule, refused }) => [rule, refused])).toEqual([
    ['minimum', true],
    ['unknownParameter', false],
  ]);
});
