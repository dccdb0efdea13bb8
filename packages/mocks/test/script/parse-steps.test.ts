import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Step } from '../../src/index.ts';
import { parseSteps, STEP_GRAMMAR } from '../../src/script/parse-steps.ts';
import { messageOf } from './message-of.ts';

describe('steps in a line', () => {
  it.each<[string, Step[]]>([
    ['429', [{ kind: 'answer', status: 429 }]],
    ['404/requestNotFound', [{ kind: 'answer', status: 404, example: 'requestNotFound' }]],
    ['429@2', [{ kind: 'answer', status: 429, headers: { 'retry-after': '2' } }]],
    ['429+300', [{ kind: 'answer', status: 429, delay: 300 }]],
    ['ok', [{ kind: 'ok' }]],
    ['ok/oldEvent', [{ kind: 'ok', example: 'oldEvent' }]],
    ['reset,stall,garbled', [{ kind: 'reset' }, { kind: 'stall' }, { kind: 'garbled' }]],
    ['truncated+5', [{ kind: 'truncated', by: 'close', delay: 5 }]],
    ['resetx3', [{ kind: 'reset' }, { kind: 'reset' }, { kind: 'reset' }]],
    [' 500 , ok ', [{ kind: 'answer', status: 500 }, { kind: 'ok' }]],
    ['404/gonex2', Array(2).fill({ kind: 'answer', status: 404, example: 'gone' })],
    ['404/a-b_c', [{ kind: 'answer', status: 404, example: 'a-b_c' }]],
    [
      '429/slow@1+20x2',
      Array(2).fill({
        kind: 'answer',
        status: 429,
        example: 'slow',
        headers: { 'retry-after': '1' },
        delay: 20,
      }),
    ],
  ])('%s', (text, steps) => {
    expect(parseSteps(text)).toEqual(steps);
    expectTypeOf(parseSteps).returns.toEqualTypeOf<Step[]>();
  });

  it.each([
    '',
    ' ',
    '42',
    '4290',
    'nope',
    'OK',
    'ok@1',
    'reset@1',
    'reset/example',
    'truncated/example',
    '429/',
    '429@',
    '429@soon',
    '429+',
    '429+-1',
    '429+1@1',
    '429x',
    '429x10000',
    '429x99999999999',
    '429 reset',
    'undocumented',
  ])('%j is none', (text) => {
    expect(messageOf(() => parseSteps(text))).toBe(
      `ScriptError: "${text.trim()}" is no step: ${STEP_GRAMMAR}`,
    );
  });

  it('are refused as a whole when one of them is none', () => {
    expect(messageOf(() => parseSteps('ok, rset ,429'))).toBe(
      `ScriptError: "rset" is no step: ${STEP_GRAMMAR}`,
    );
  });
});
