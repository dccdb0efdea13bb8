import type { Operation } from '../api/operation.ts';
import { checkNumbers, checkStep, LONGEST_DELAY } from './check-step.ts';
import { createRandom } from './random.ts';
import { ScriptError } from './script-error.ts';
import type { Step } from './step.ts';
import { allowUndocumented } from './undocumented.ts';

/** Faults by chance. */
export interface Chaos<Steps extends Step = Step> {
  /** Which share of the requests meets one: from 0 to 1. */
  readonly rate: number;
  /** One of these, by chance. */
  readonly steps: readonly Steps[];
  /** The same seed brings the same faults to the same requests. Default 1. */
  readonly seed?: number | undefined;
  /** Only these operations. Default: all of them; one that lacks a step's example is spared. */
  readonly operations?: readonly string[] | undefined;
}

/** Milliseconds before each answer: a number, or from the first to the second by chance. */
export type Latency = number | readonly [from: number, to: number];

/** What happens when nobody has written a script. */
export interface Defaults {
  readonly chaos?: Chaos | undefined;
  readonly latency?: Latency | undefined;
}

/** Decides what happens to each request. */
export class Director {
  readonly #scripts = new Map<string, Step[]>();
  readonly #defaults: Defaults;
  #chaos: Chaos | undefined;
  #latency: Latency | undefined;
  // Of their own, so that the one does not change what the other brings.
  #random = createRandom(1);
  #latencyRandom = createRandom(1);

  constructor(defaults: Defaults = {}) {
    this.#defaults = defaults;
    this.reset();
  }

  /** Adds steps behind those that an operation still has to play. */
  script(operation: Operation, steps: readonly Step[]): void {
    for (const step of steps) checkStep(operation, step);
    this.#scripts.set(operation.id, [...(this.#scripts.get(operation.id) ?? []), ...steps]);
  }

  chaos(chaos: Chaos | undefined): void {
    if (chaos && !(chaos.rate >= 0 && chaos.rate <= 1)) {
      throw new ScriptError(`The rate of chaos must be from 0 to 1, got ${chaos.rate}`);
    }
    if (chaos && chaos.steps.length === 0) throw new ScriptError('Chaos needs at least one step');
    for (const step of chaos?.steps ?? []) checkNumbers(step);
    this.#chaos = chaos;
    this.#random = createRandom(chaos?.seed ?? 1);
  }

  latency(latency: Latency | undefined): void {
    checkLatency(latency);
    this.#latency = latency;
    this.#latencyRandom = createRandom(1);
  }

  /** The next step of an operation; `undefined` when nothing is to happen. */
  next(operation: Operation): Step | undefined {
    const scripted = this.#scripts.get(operation.id)?.shift();
    return scripted ?? this.#byChance(operation);
  }

  /** Milliseconds to wait with the next answer. */
  delay(): number {
    const latency = this.#latency ?? 0;
    if (typeof latency === 'number') return latency;
    const [from, to] = latency;
    return Math.round(from + this.#latencyRandom() * (to - from));
  }

  /** How many steps are still to be played, by operation. */
  pending(): Record<string, number> {
    const left = [...this.#scripts].map(([id, steps]) => [id, steps.length] as const);
    return Object.fromEntries(left.filter(([, count]) => count > 0));
  }

  /** Back to what it was made with. */
  reset(): void {
    this.#scripts.clear();
    this.chaos(this.#defaults.chaos);
    this.latency(this.#defaults.latency);
  }

  #byChance(operation: Operation): Step | undefined {
    const chaos = this.#chaos;
    if (!chaos || (chaos.operations && !chaos.operations.includes(operation.id))) return undefined;
    // Both numbers are drawn each time, so that a request's fate does not hang on an earlier one's.
    const [hit, which] = [this.#random(), this.#random()];
    if (hit >= chaos.rate) return undefined;
    const drawn = chaos.steps[Math.floor(which * chaos.steps.length)] as Step;
    const step = allowUndocumented(operation.answers, drawn);
    try {
      checkStep(operation, step);
      return step;
    } catch {
      return undefined;
    }
  }
}

function checkLatency(latency: Latency | undefined): void {
  if (latency === undefined) return;
  const [from, to] = typeof latency === 'number' ? [latency, latency] : latency;
  if (from >= 0 && to >= from && to <= LONGEST_DELAY) return;
  throw new ScriptError(
    `Latency must be milliseconds, or from a number to a larger one, got ${latency}`,
  );
}
