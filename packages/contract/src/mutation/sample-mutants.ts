import fc from 'fast-check';
import type { Mutant } from './mutant.ts';

const CHANCES = 2 ** 16;

/** Some of the mutants: the same for the same seed, and of every kind as many as its share. */
export function sampleMutants(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  if (count >= mutants.length) return [...mutants];
  // Ordered by kind, each stretch gives one: no kind is left out by chance that has its share.
  const byKind = [...mutants].sort((one, other) => one.kind.localeCompare(other.kind));
  const stretch = mutants.length / count;
  const chances = fc.array(fc.nat(CHANCES - 1), { minLength: count, maxLength: count });
  const [drawn = []] = fc.sample(fc.noBias(chances), { numRuns: 1, seed });
  return drawn.map((chance, index) => {
    const from = Math.floor(index * stretch);
    const until = Math.floor((index + 1) * stretch);
    return byKind[from + Math.floor((chance / CHANCES) * (until - from))] as Mutant;
  });
}
