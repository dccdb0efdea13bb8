import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ScriptError, type Step } from '../../src/index.ts';
import { parseSteps } from '../../src/script/parse-steps.ts';

const delay = fc.option(fc.nat(100_000), { nil: undefined });
const example = fc.option(fc.stringMatching(/^[A-Za-z][\w-]{0,15}$/), { nil: undefined });
const given = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));

const answers = fc
  .record({
    status: fc.integer({ min: 200, max: 599 }),
    example,
    delay,
    after: fc.option(fc.nat()),
  })
  .map(
    ({ after, ...step }): Step => ({
      kind: 'answer',
      ...(given(step) as { status: number }),
      ...(after !== null && { headers: { 'retry-after': String(after) } }),
    }),
  );
const oks = fc.record({ example, delay }).map((step): Step => ({ kind: 'ok', ...given(step) }));
const breaks = fc
  .record({ kind: fc.constantFrom('reset', 'stall', 'garbled'), delay })
  .map((step) => given(step) as unknown as Step);
const truncations = delay.map(
  (ms): Step => ({
    kind: 'truncated',
    by: 'close',
    ...given({ delay: ms }),
  }),
);
const repeated = fc.record({
  step: fc.oneof(answers, oks, breaks, truncations),
  times: fc.integer({ min: 1, max: 5 }),
});

/** As it is written in a line. */
function print(step: Step, times: number): string {
  const what = step.kind === 'answer' ? String(step.status) : step.kind;
  const named = 'example' in step ? `/${step.example}` : '';
  const headers = 'headers' in step ? (step.headers ?? {}) : {};
  const after = headers['retry-after'] === undefined ? '' : `@${headers['retry-after']}`;
  const later = step.delay === undefined ? '' : `+${step.delay}`;
  // An example's own name may end like a number of times.
  const often = times > 1 || named ? `x${times}` : '';
  return `${what}${named}${after}${later}${often}`;
}

it('a step that is printed and parsed is the same step', () => {
  fc.assert(
    fc.property(fc.array(repeated, { minLength: 1, maxLength: 6 }), (list) => {
      const text = list.map(({ step, times }) => print(step, times)).join(', ');
      const steps = list.flatMap(({ step, times }) => Array<Step>(times).fill(step));
      expect(parseSteps(text)).toEqual(steps);
    }),
    { numRuns: 500 },
  );
});

it('any text is steps or a ScriptError, and nothing else', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'okrest429/@+x,- 0'), maxLength: 12 });
  fc.assert(
    fc.property(fc.oneof(letters, fc.string()), (text) => {
      try {
        expect(Array.isArray(parseSteps(text))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(ScriptError);
      }
    }),
    { numRuns: 500 },
  );
});
