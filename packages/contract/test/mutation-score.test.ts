import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEquivalent } from '../src/mutation/equivalent-mutants.ts';
import type { Mutant } from '../src/mutation/mutant.ts';
import type { MutantResult } from '../src/mutation/mutant-result.ts';
import { sampleMutants } from '../src/mutation/sample-mutants.ts';
import { scoreMutants } from '../src/mutation/score.ts';

const mutant = (kind: string, what: string): Mutant => ({
  ...{ id: `${kind} # ${what}`, kind, pointer: '#', what, isControl: kind === 'reword' },
  apply() {},
});

/** So many mutants of each kind, in any order. */
const mutants = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 1, max: 60 }))
  .map((counts) =>
    Object.entries(counts).flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, index) => mutant(kind, String(index))),
    ),
  )
  .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));
const count = fc.integer({ min: 1, max: 80 });
const seed = fc.integer();

describe('sampleMutants', () => {
  it('takes as many as it is asked for, each of them once', () => {
    fc.assert(
      fc.property(mutants, count, seed, (all, wanted, chance) => {
        const sample = sampleMutants(all, wanted, chance);
        expect(sample).toHaveLength(Math.min(wanted, all.length));
        expect(new Set(sample).size).toBe(sample.length);
        expect(sample.filter((one) => !all.includes(one))).toEqual([]);
      }),
    );
  });

  it('takes of every kind its share, but for one more or less', () => {
    fc.assert(
      fc.property(mutants, count, seed, (all, wanted, chance) => {
        const sample = sampleMutants(all, wanted, chance);
        for (const kind of new Set(all.map((one) => one.kind))) {
          const of = (some: readonly Mutant[]) => some.filter((one) => one.kind === kind).length;
          const share = (sample.length * of(all)) / all.length;
          expect(Math.abs(of(sample) - share), kind).toBeLessThan(2);
        }
      }),
    );
  });

  it('takes the same for the same seed', () => {
    fc.assert(
      fc.property(mutants, count, seed, (all, wanted, chance) => {
        expect(sampleMutants(all, wanted, chance)).toEqual(sampleMutants(all, wanted, chance));
      }),
    );
  });

  it('takes others for another seed', () => {
    const all = Array.from({ length: 100 }, (_, index) => mutant('a', String(index)));
    expect(sampleMutants(all, 10, 1)).not.toEqual(sampleMutants(all, 10, 2));
  });

  it('leaves the list as it is, and takes all when there are no more', () => {
    const all = [mutant('b', '1'), mutant('a', '1')];
    sampleMutants(all, 1, 1);
    expect(all.map(({ kind }) => kind)).toEqual(['b', 'a']);
    expect(sampleMutants(all, 2, 1)).toEqual(all);
    expect(sampleMutants(all, Infinity, 1)).toEqual(all);
    expect(sampleMutants([], 3, 1)).toEqual([]);
  });
});

const result = (kind: string, what: string, killedBy?: string): MutantResult => ({
  ...{ api: 'visits', id: `${kind} # ${what}`, kind, pointer: '#', what },
  isControl: kind === 'reword',
  ...(killedBy !== undefined && { killedBy }),
});

describe('scoreMutants', () => {
  const results = [
    result('drop bound', '1', 'a case'),
    result('drop bound', '2'),
    result('drop bound', '3'),
    result('change type', '1', 'a case'),
    result('change type', '2', 'another'),
    result('reword', '1'),
    result('reword', '2', 'a case'),
  ];
  const equivalents = [
    { mutant: '* 3', reason: 'It is so.' },
    { mutant: 'change type * 2', reason: 'So it is.' },
  ];
  const report = scoreMutants('visits', results, equivalents);

  it('counts by kind, in the order of the alphabet', () => {
    expect(report.kinds).toEqual([
      { kind: 'change type', mutants: 2, killed: 2, survived: 0, equivalent: 0 },
      { kind: 'drop bound', mutants: 3, killed: 1, survived: 1, equivalent: 1 },
    ]);
    expect(report.total).toEqual({
      kind: 'all',
      mutants: 5,
      killed: 3,
      survived: 1,
      equivalent: 1,
    });
  });

  it('has equivalents leave the denominator, and controls never enter it', () => {
    expect(report.share).toBe(3 / 4);
  });

  it('lists what survived, and what had to with its reason', () => {
    expect(report.survivors.map(({ id }) => id)).toEqual(['drop bound # 2']);
    expect(report.equivalents).toEqual([{ ...result('drop bound', '3'), reason: 'It is so.' }]);
  });

  it('tells which control was noticed, and which entry is wrong', () => {
    expect(report.control).toEqual({ mutants: 2, noticed: [result('reword', '2', 'a case')] });
    expect(report.disproved).toEqual([result('change type', '2', 'another')]);
  });

  it('takes what an empty name noticed as noticed', () => {
    expect(scoreMutants('visits', [result('a', '1', '')], []).total.killed).toBe(1);
  });
});

describe('findEquivalent', () => {
  const list = [
    { mutant: 'drop format * int64', reason: 'One.' },
    { mutant: 'change bound #/a(b)/$ref [1', reason: 'Two.' },
    { mutant: 'drop *', reason: 'Three.' },
  ];

  it.each([
    ['drop format #/components/schemas/A int64', 'One.'],
    ['change bound #/a(b)/$ref [1', 'Two.'],
    // The first that fits.
    ['drop format #/components/schemas/A double', 'Three.'],
    ['change format #/components/schemas/A int64', undefined],
    ['not drop format #/a int64', undefined],
  ])('%s', (id, reason) => {
    expect(findEquivalent(list, id)?.reason).toBe(reason);
  });

  it('has `*` stand for many lines, or for nothing', () => {
    expect(findEquivalent([{ mutant: 'a *b', reason: '' }], 'a \nb')).toBeDefined();
    expect(findEquivalent([{ mutant: 'a *b', reason: '' }], 'a b')).toBeDefined();
  });
});
