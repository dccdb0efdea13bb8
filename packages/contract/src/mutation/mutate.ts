import type { Api } from '@visitor-apis/codegen';
import { readBundle } from '@visitor-apis/codegen';
import { readEquivalents } from './equivalent-mutants.ts';
import { judgeAll } from './judge-all.ts';
import { openResults } from './kept-results.ts';
import { listMutants } from './list-mutants.ts';
import type { MutantResult } from './mutant-result.ts';
import { sampleMutants } from './sample-mutants.ts';
import { type MutationReport, scoreMutants } from './score.ts';

/** Which mutants are judged, and how. */
export interface MutationOptions {
  /** How many of each API; left out: all. */
  readonly sample?: number | undefined;
  /** The same seed, the same sample. */
  readonly seed: number;
  /** Whether results of a run that was stopped are thrown away. */
  readonly isFresh: boolean;
  /** Is told of each result, and how many there are to be. */
  readonly progress: (result: MutantResult, done: number, total: number) => void;
}

/** Judges the mutants of APIs by the cases of their true documents. */
export async function mutate(
  apis: readonly Api[],
  { sample = Infinity, seed, isFresh, progress }: MutationOptions,
): Promise<MutationReport[]> {
  const plans = apis.map((api) => {
    const mutants = sampleMutants(listMutants(readBundle(api)), sample, seed);
    const wanted = new Set(mutants.map(({ id }) => id));
    const { results, keep } = openResults(api, isFresh);
    return { api, mutants, keep, results: results.filter(({ id }) => wanted.has(id)) };
  });
  const total = plans.reduce((sum, { mutants }) => sum + mutants.length, 0);
  let done = plans.reduce((sum, { results }) => sum + results.length, 0);
  const orders = plans.flatMap(({ api, mutants, results }) => {
    const known = new Set(results.map(({ id }) => id));
    return mutants.filter(({ id }) => !known.has(id)).map(({ id }) => ({ api: api.key, id }));
  });
  await judgeAll(orders, (result) => {
    const plan = plans.find(({ api }) => api.key === result.api);
    plan?.keep(result);
    plan?.results.push(result);
    done += 1;
    progress(result, done, total);
  });
  return plans.map(({ api, results }) => scoreMutants(api.key, results, readEquivalents(api.key)));
}
