/** One measurement, and the figure it gave. */
export type Measure = () => Promise<number>;

/** What is measured, and what it is measured against. */
export interface Sides {
  readonly ours: Measure;
  readonly beside: Measure;
}

/** The middle of several figures, and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** What came of both sides. */
export interface Comparison {
  readonly ours: Spread;
  readonly beside: Spread;
  /** Ours to beside, by the round: what slowed a whole round down cancels out. */
  readonly ratio: Spread;
}

/** How often both sides are measured; an even number gives each the first turn as often. */
export interface Rounds {
  /** Rounds before, which are thrown away: programs get faster as they run. */
  readonly warmUp: number;
  readonly rounds: number;
}

/** Measures both sides by turns, each now first and now second: a machine has its moods. */
export async function measureByTurns(
  { ours, beside }: Sides,
  { warmUp, rounds }: Rounds,
): Promise<Comparison> {
  const pairs: (readonly [ours: number, beside: number])[] = [];
  for (let round = 0; round < warmUp + rounds; round++) {
    const early = round % 2 === 0 ? await ours() : undefined;
    const other = await beside();
    pairs.push([early ?? (await ours()), other]);
  }
  const counted = pairs.slice(warmUp);
  return {
    ours: spreadOf(counted.map(([figure]) => figure)),
    beside: spreadOf(counted.map(([, other]) => other)),
    ratio: spreadOf(counted.map(([figure, other]) => figure / other)),
  };
}

function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  const median = (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
  return { median, min: at(0), max: at(sorted.length - 1) };
}

/** How often a second something can be done, one after the other. */
export async function rateOf(act: () => Promise<unknown>, milliseconds: number): Promise<number> {
  const start = performance.now();
  let [count, passed] = [0, 0];
  while (passed < milliseconds) {
    await act();
    count += 1;
    passed = performance.now() - start;
  }
  return (count / passed) * 1000;
}

/** Milliseconds that something takes. */
export async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
