import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createJudge } from '../../../contract/src/judge.ts';
import { findKnown } from '../../src/api/known.ts';
import { useMock } from '../../src/fixtures/vitest.ts';
import { send } from '../send-to-vendor.ts';

const ours = useMock('ours-privacy', { strict: false });
const judge = createJudge(findKnown('ours-privacy')?.bundle ?? '');
const member = (good: fc.Arbitrary<unknown>) =>
  fc.option(fc.oneof({ arbitrary: good, weight: 5 }, fc.constantFrom(7, '', null, [], {})), {
    nil: undefined,
    freq: 6,
  });
const row = fc.record({
  event: member(fc.stringMatching(/^[A-Z][a-z]{1,9}$/)),
  distinctId: member(fc.uuid()),
  time: member(fc.nat()),
  eventProperties: member(fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 })),
});

it('each row of a batch has the verdict that its schema alone would give it', async () => {
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ arbitrary: row, weight: 9 }, fc.jsonValue()), { maxLength: 12 }),
      async (rows) => {
        // As they arrive.
        const events = JSON.parse(JSON.stringify(rows)) as unknown[];
        const { status, text } = await send(ours, 'trackBatch', { body: { token: 't', events } });
        const verdicts = events.map((event) => judge('BatchEvent', event));
        const { results, accepted, failed, success } = JSON.parse(text);
        expect(results.map((one: { success: boolean }) => one.success)).toEqual(verdicts);
        expect(results.map((one: { index: number }) => one.index)).toEqual([...events.keys()]);
        const bad = verdicts.filter((is) => !is).length;
        expect({ status, accepted, failed, success }).toEqual({
          status: bad ? 207 : 200,
          accepted: events.length - bad,
          failed: bad,
          success: bad === 0,
        });
        expect(judge('BatchResult', JSON.parse(text))).toBe(true);
        seen.add(status);
      },
    ),
    { numRuns: 60 },
  );
  expect([...seen].sort()).toEqual([200, 207]);
});
