import { readRegistry } from '@visitor-apis/codegen';
import { describe, expect, it } from 'vitest';
import { findEquivalent, readEquivalents } from '../src/mutation/equivalent-mutants.ts';
import { judgeMutant } from '../src/mutation/judge-mutant.ts';
import { listMutants } from '../src/mutation/list-mutants.ts';
import type { Mutant } from '../src/mutation/mutant.ts';
import { sampleMutants } from '../src/mutation/sample-mutants.ts';
import { prepareSubject } from '../src/mutation/subject.ts';

// A sample: all of them take minutes, with `npm run contract:mutate`.
const SEED = 1;
const LEAST = 0.95;

const unused = new Map<string, boolean>();

describe.each(readRegistry())('$key', { timeout: 60_000 }, async (api) => {
  const subject = await prepareSubject(api);
  const all = listMutants(subject.document);
  const listed = readEquivalents(api.key);
  const isListed = ({ id }: Mutant) => findEquivalent(listed, id) !== undefined;
  for (const entry of listed) {
    const isUsed = all.some(({ id }) => findEquivalent([entry], id) !== undefined);
    unused.set(entry.mutant, (unused.get(entry.mutant) ?? true) && !isUsed);
  }
  const some = (count: number, choose: (mutant: Mutant) => boolean) =>
    sampleMutants(all.filter(choose), count, SEED);
  const judge = async (mutants: readonly Mutant[]) => {
    const results: { readonly id: string; readonly by: string | undefined }[] = [];
    for (const mutant of mutants) {
      results.push({ id: mutant.id, by: await judgeMutant(subject, mutant) });
    }
    return {
      survivors: results.filter(({ by }) => by === undefined).map(({ id }) => id),
      noticed: results.flatMap(({ id, by }) => (by === undefined ? [] : `${id}, by ${by}`)),
    };
  };

  it('has its mutants noticed', async () => {
    const mutants = some(10, (one) => !one.isControl && !isListed(one));
    const { survivors, noticed } = await judge(mutants);
    expect(mutants).toHaveLength(10);
    expect(noticed.length / mutants.length, survivors.join('\n')).toBeGreaterThanOrEqual(LEAST);
  });

  it('has no other words noticed', async () => {
    const controls = all.filter(({ isControl }) => isControl);
    const atOnce: Mutant = {
      ...{ id: 'other words', kind: 'reword', pointer: '#', what: 'all at once', isControl: true },
      apply(document) {
        for (const control of controls) control.apply(document);
      },
    };
    expect(controls.length).toBeGreaterThan(5);
    expect((await judge([atOnce])).noticed).toEqual([]);
  });

  it('has nothing noticed that is said to be equivalent', async () => {
    const mutants = some(2, isListed);
    expect(mutants.length).toBeGreaterThan(0);
    expect((await judge(mutants)).noticed).toEqual([]);
  });
});

describe('the list of equivalents', () => {
  it('has no entry that is about no mutant', () => {
    expect([...unused].flatMap(([mutant, is]) => (is ? mutant : []))).toEqual([]);
  });
});
