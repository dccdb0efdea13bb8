export type { MutantResult } from './mutant-result.ts';
export { type MutationOptions, mutate } from './mutate.ts';
export type { MutationReport, Score } from './score.ts';
export { whatWouldKill } from './what-would-kill.ts';
