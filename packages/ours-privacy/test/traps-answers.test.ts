import { join } from 'node:path';
import { createJudge } from '@visitor-apis/contract';
import { describe, expect, it } from 'vitest';

// Answers of servers of every age that have to fit, judged by ajv.

const judge = createJudge(join(import.meta.dirname, '../openapi.json'));
const accepted = { index: 0, success: true };
const invalid = { index: 1, success: false, code: 'invalid_event', message: 'no event' };
const result = { success: false, accepted: 1, failed: 1, results: [accepted, invalid] };

type Row = [name: string, schema: string, answer: unknown, fits: boolean];

describe('success and failure', () => {
  it.each<Row>([
    ['success', 'Success', { success: true }, true],
    ['success with unknown keys', 'Success', { success: true, id: 'x', warnings: null }, true],
    ['success false as success', 'Success', { success: false }, false],
    ['nothing as success', 'Success', {}, false],
    ['success as text', 'Success', { success: 'true' }, false],
    ['failure without a reason', 'Failure', { success: false }, true],
    ['failure with a reason', 'Failure', { success: false, error: 'Invalid token' }, true],
    ['failure with unknown keys', 'Failure', { success: false, code: 7, message: null }, true],
    ['failure with a limit', 'Failure', { success: false, limit: 1000 }, true],
    ['success as failure', 'Failure', { success: true }, false],
    ['a page of a proxy', 'Failure', '<html>502</html>', false],
  ])('%s', (_, schema, answer, fits) => {
    expect(judge(schema, answer)).toBe(fits);
  });
});

describe('answers to a batch', () => {
  it.each<Row>([
    ['200', 'BatchResult', { success: true, accepted: 1, failed: 0, results: [accepted] }, true],
    ['207 with success false', 'BatchResult', result, true],
    ['207 with success true', 'BatchResult', { ...result, success: true }, true],
    ['rows out of order', 'BatchResult', { ...result, results: [invalid, accepted] }, true],
    ['failed rows only', 'BatchResult', { ...result, results: [invalid] }, true],
    ['no rows', 'BatchResult', { ...result, results: [] }, true],
    ['numbers beyond 32 bits', 'BatchResult', { ...result, accepted: 2 ** 40 }, true],
    [
      'unknown keys',
      'BatchResult',
      { ...result, batchId: 'b', results: [{ ...accepted, id: 1 }] },
      true,
    ],
    [
      'a code of next year',
      'BatchResult',
      { ...result, results: [{ ...invalid, code: 'late' }] },
      true,
    ],
    ['no results', 'BatchResult', { ...result, results: undefined }, false],
    ['half a row', 'BatchResult', { ...result, accepted: 0.5 }, false],
    [
      'a failed row without code',
      'BatchResult',
      { ...result, results: [{ ...accepted, success: false }] },
      false,
    ],
    ['a row without index', 'BatchResult', { ...result, results: [{ success: true }] }, false],
    ['400', 'BatchFailure', { success: false, error: 'Invalid request' }, true],
    ['413', 'BatchFailure', { success: false, error: 'Too large', limit: 1000 }, true],
    ['413 without limit', 'BatchFailure', { success: false }, true],
    ['413 with a limit as text', 'BatchFailure', { success: false, limit: '1 MB' }, false],
    ['500 with rows', 'BatchServerFault', result, true],
    ['500 with rows, success true', 'BatchServerFault', { ...result, success: true }, true],
    ['500 without rows', 'BatchServerFault', { success: false }, true],
    ['500 with a success', 'BatchServerFault', { success: true }, false],
  ])('%s', (_, schema, answer, fits) => {
    // On the wire there is no undefined.
    expect(judge(schema, JSON.parse(JSON.stringify(answer)))).toBe(fits);
  });
});

describe('what every server sends', () => {
  it.each<[string, object]>([
    ['Success', { success: true }],
    ['Failure', { success: false }],
    ['BatchFailure', { success: false }],
    ['BatchResult', result],
    ['BatchRowAccepted', accepted],
    ['BatchRowFailed', invalid],
  ])('is never absent or null: %s', (schema, answer) => {
    expect(judge(schema, { ...answer, newKey: { a: [null] } })).toBe(true);
    for (const key of Object.keys(answer)) {
      expect([key, judge(schema, { ...answer, [key]: null })]).toEqual([key, false]);
      const { [key]: _, ...rest } = answer as Record<string, unknown>;
      expect([key, judge(schema, rest)]).toEqual([key, false]);
    }
  });
});

describe('what the spec cannot say of an answer', () => {
  it.each<Row>([
    // Both shapes of a 500 are open: only the presence of `results` tells them apart.
    ['500 with rows fits the plain failure too', 'BatchFailure', result, true],
    // No schema adds up.
    ['failed and results that contradict', 'BatchResult', { ...result, failed: 9 }, true],
    // Two rows may claim one place, or a place that was never sent.
    [
      'an index that was not sent',
      'BatchResult',
      { ...result, results: [{ ...accepted, index: -1 }] },
      true,
    ],
  ])('%s', (_, schema, answer, fits) => {
    expect(judge(schema, answer)).toBe(fits);
  });
});
