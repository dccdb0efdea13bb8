import type { Benchmark } from './benchmark.ts';
import { stopCommands } from './command.ts';
import { type Comparison, measureByTurns } from './measure.ts';

/** A row of the table, filled in. */
export interface Result extends Pick<Benchmark, 'name' | 'what' | 'unit'> {
  /** `undefined` when it could not be measured. */
  readonly comparison?: Comparison;
  readonly aims: readonly { readonly aim: string; readonly isReached: boolean }[];
  /** Why it could not be measured. */
  readonly error?: string;
}

/** Measures one row; what fails is told in the row, and the others go on. */
export async function runBenchmark(benchmark: Benchmark): Promise<Result> {
  const { name, what, unit, aims, prepare } = benchmark;
  try {
    const { close, ...sides } = await prepare();
    try {
      const comparison = await measureByTurns(sides, benchmark);
      const judged = aims.map((aim) => ({ aim: aim.text, isReached: aim.isReached(comparison) }));
      return { name, what, unit, comparison, aims: judged };
    } finally {
      await close?.();
    }
  } catch (error) {
    return { name, what, unit, aims: [], error: (error as Error).message };
  } finally {
    await stopCommands();
  }
}
