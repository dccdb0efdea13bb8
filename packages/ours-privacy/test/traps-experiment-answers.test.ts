import { join } from 'node:path';
import { createJudge } from '@visitor-apis/contract';
import { describe, expect, it } from 'vitest';

// Answers about experiments, of servers of every age that have to fit, judged by ajv.

const judge = createJudge(join(import.meta.dirname, '../openapi.json'));
const enrolled = { success: true, in_experiment: true, experiment_id: 'e', variant_id: 'v' };
const item = { assigned_at: 1794990000000, experiment_id: 'e', variant_id: 'v' };

describe('an assignment', () => {
  const nulls = { experiment_key: null, experiment_name: null, variant_name: null, type: null };

  it.each<[string, unknown, boolean]>([
    ['enrolled, at its shortest', enrolled, true],
    ['enrolled, with nulls', { ...enrolled, ...nulls, is_control: null, redirect: null }, true],
    ['enrolled, of a new type', { ...enrolled, type: 'bandit', is_control: true }, true],
    ['a redirect on the same site', { ...enrolled, redirect: '/checkout/one-page' }, true],
    ['a redirect elsewhere', { ...enrolled, redirect: 'https://www.example.org/b' }, true],
    ['enrolled, with unknown keys', { ...enrolled, holdout: false, weights: [1] }, true],
    ['not enrolled', { success: true, in_experiment: false }, true],
    [
      'not enrolled, with unknown keys',
      { success: true, in_experiment: false, reason: 'page' },
      true,
    ],
    ['not enrolled, with a variant', { ...enrolled, in_experiment: false }, true],
    ['neither', { success: true }, false],
    ['enrolled without variant', { success: true, in_experiment: true, experiment_id: 'e' }, false],
    ['enrolled in words', { ...enrolled, in_experiment: 'true' }, false],
    ['a failure', { success: false, in_experiment: false }, false],
  ])('%s', (_, answer, fits) => {
    expect(judge('ExperimentAssignment', answer)).toBe(fits);
  });
});

describe('personalization', () => {
  it.each<[string, unknown, boolean]>([
    ['mid-2026, always empty', { success: true, personalizations: [] }, true],
    ['mid-2026, with an item', { success: true, personalizations: [item] }, true],
    [
      'an item with nulls and unknown keys',
      {
        success: true,
        personalizations: [{ ...item, experiment_key: null, variant_name: null, x: 1 }],
      },
      true,
    ],
    ['both, in between', { success: true, properties: { a: 1 }, personalizations: [] }, true],
    ['late 2026, nothing matched', { success: true, properties: {} }, true],
    [
      'late 2026, every kind of value',
      { success: true, properties: { a: 'x', b: 1.5, c: true, d: null } },
      true,
    ],
    ['neither', { success: true }, true],
    ['a nested value', { success: true, properties: { a: { b: 1 } } }, false],
    ['a list as a value', { success: true, properties: { a: [1] } }, false],
    [
      'an item without variant',
      { success: true, personalizations: [{ assigned_at: 1, experiment_id: 'e' }] },
      false,
    ],
    ['a failure', { success: false, properties: {} }, false],
  ])('%s', (_, answer, fits) => {
    expect(judge('Personalizations', answer)).toBe(fits);
  });
});

describe('what every server sends', () => {
  it.each<[string, object]>([
    ['ExperimentEnrolled', enrolled],
    ['ExperimentNotEnrolled', { success: true, in_experiment: false }],
    ['Personalizations', { success: true }],
    ['PersonalizationItem', item],
  ])('is never absent or null: %s', (schema, answer) => {
    expect(judge(schema, { ...answer, newKey: { a: [null] } })).toBe(true);
    for (const key of Object.keys(answer)) {
      expect([key, judge(schema, { ...answer, [key]: null })]).toEqual([key, false]);
      const { [key]: _, ...rest } = answer as Record<string, unknown>;
      expect([key, judge(schema, rest)]).toEqual([key, false]);
    }
  });
});

describe('what the spec cannot say of a redirect', () => {
  // Where it leads, the server of the page has to check.
  it.each(['javascript:0', '//evil.example', 'http://evil.example/'])(
    'it may be %s',
    (redirect) => {
      expect(judge('ExperimentAssignment', { ...enrolled, redirect })).toBe(true);
    },
  );
});
