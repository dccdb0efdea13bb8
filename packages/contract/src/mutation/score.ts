import { type Equivalent, findEquivalent } from './equivalent-mutants.ts';
import type { MutantResult } from './mutant-result.ts';

/** How the mutants of one kind, or of all kinds, fared. */
export interface Score {
  readonly kind: string;
  readonly mutants: number;
  readonly killed: number;
  readonly survived: number;
  readonly equivalent: number;
}

/** What a run has shown of one API. */
export interface MutationReport {
  readonly api: string;
  readonly kinds: readonly Score[];
  readonly total: Score;
  /** Killed of those that could be, from 0 to 1. */
  readonly share: number;
  readonly survivors: readonly MutantResult[];
  readonly equivalents: readonly (MutantResult & { readonly reason: string })[];
  readonly control: { readonly mutants: number; readonly noticed: readonly MutantResult[] };
  /** Entries about a mutant that was noticed after all. */
  readonly disproved: readonly MutantResult[];
}

/** Counts what became of the mutants of one API. */
export function scoreMutants(
  api: string,
  kept: readonly MutantResult[],
  equivalents: readonly Equivalent[],
): MutationReport {
  // Two runs at once may have judged the same ones.
  const results = [...new Map(kept.map((one) => [one.id, one] as const)).values()];
  const [control, mutants] = [true, false].map((is) =>
    results.filter((one) => one.isControl === is),
  ) as [MutantResult[], MutantResult[]];
  const isKilled = ({ killedBy }: MutantResult) => killedBy !== undefined;
  const reasonOf = ({ id }: MutantResult) => findEquivalent(equivalents, id)?.reason;
  const count = (kind: string, some: readonly MutantResult[]): Score => {
    const alive = some.filter((one) => !isKilled(one));
    const equivalent = alive.filter((one) => reasonOf(one) !== undefined).length;
    return {
      kind,
      mutants: some.length,
      killed: some.length - alive.length,
      survived: alive.length - equivalent,
      equivalent,
    };
  };
  const kinds = [...new Set(mutants.map(({ kind }) => kind))].sort();
  const total = count('all', mutants);
  const judged = total.killed + total.survived;
  const alive = mutants.filter((one) => !isKilled(one));
  return {
    api,
    kinds: kinds.map((kind) =>
      count(
        kind,
        mutants.filter((one) => one.kind === kind),
      ),
    ),
    total,
    // Where nothing could be noticed, nothing was missed.
    share: judged ? total.killed / judged : 1,
    survivors: alive.filter((one) => reasonOf(one) === undefined),
    equivalents: alive.flatMap((one) => {
      const reason = reasonOf(one);
      return reason === undefined ? [] : [{ ...one, reason }];
    }),
    control: { mutants: control.length, noticed: control.filter(isKilled) },
    disproved: mutants.filter((one) => isKilled(one) && reasonOf(one) !== undefined),
  };
}
