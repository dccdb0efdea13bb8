import { describe, expect, expectTypeOf, it } from 'vitest';
import { useMock } from '../../src/fixtures/vitest.ts';
import { assertReceived, judgeReceived, type Reception } from '../../src/index.ts';
import { send } from '../send-to-vendor.ts';

const openpanel = useMock('openpanel', { strict: false });
const tracked = (name: string) => ({
  body: { type: 'track', payload: { name, profileId: 'u-17' } },
});

describe('assertReceived', () => {
  it('is silent where a request has what is expected', async () => {
    await send(openpanel, 'track', tracked('invoice_paid'));
    await send(openpanel, 'track', tracked('invoice_paid'));
    const expected = { body: { payload: { name: 'invoice_paid' } } };
    assertReceived(openpanel, 'track');
    assertReceived(openpanel, 'track', expected);
    assertReceived(openpanel, 'track', { ...expected, times: 2 });
    assertReceived(openpanel, 'createEvent', { times: 0 });
    // @ts-expect-error: no operation of OpenPanel
    expect(() => assertReceived(openpanel, 'trak')).toThrow(
      'openpanel has no operation "trak". It has: track, ',
    );
  });

  it('says what was expected, and shows what came of that', async () => {
    await send(openpanel, 'track', tracked('invoice_paid'));
    await send(openpanel, 'createEvent');
    const call = () => assertReceived(openpanel, 'track', { body: { payload: { name: 'other' } } });
    expect(call).toThrow(
      [
        'Expected at least one request of track with the given body, found 0.',
        'The mock has 1 of track and 1 other requests.',
        '{',
        `  "id": ${openpanel.requests[0]?.id},`,
        '  "operation": "track",',
        '  "method": "POST",',
        '  "body": {',
        '    "type": "track",',
        '    "payload": {',
        '      "name": "invoice_paid",',
        '      "profileId": "[personal]"',
        '    }',
        '  },',
        '  "verdict": "accepted",',
        '  "violations": [],',
        '  "outcome": "200",',
        '  "status": 200',
        '}',
      ].join('\n'),
    );
  });

  it.each<[number, string]>([
    [0, 'Expected 0 requests of track, found 2.'],
    [1, 'Expected 1 request of track, found 2.'],
    [3, 'Expected 3 requests of track, found 2.'],
  ])('counts: %i', async (times, message) => {
    await send(openpanel, 'track');
    await send(openpanel, 'track');
    expect(judgeReceived(openpanel, 'track', { times })).toEqual({
      pass: false,
      message: expect.stringContaining(message),
    });
    expectTypeOf(judgeReceived(openpanel, 'track')).toEqualTypeOf<Reception>();
  });

  it('shows the last three, and of their parts those that were asked about', async () => {
    for (const name of ['a', 'b', 'c', 'd']) await send(openpanel, 'track', tracked(name));
    const expected = { path: '/x', headers: { 'x-a': 'b' } };
    const { message } = judgeReceived(openpanel, 'track', expected);
    expect(message).toMatch(
      /^Expected at least one request of track with the given path and headers/,
    );
    expect(message.match(/"path": "\/track"/g)).toHaveLength(3);
    expect(message.match(/"openpanel-client-secret": "\[secret\]"/g)).toHaveLength(3);
    expect(message).not.toMatch(/"body"|"query"|"at"/);
  });

  it('says that nothing came', () => {
    expect(judgeReceived(openpanel, 'track').message).toBe(
      'Expected at least one request of track, found 0.\nThe mock has 0 of track and 0 other requests.',
    );
  });
});
