import type { Clock } from '../src/index.ts';

/** A clock that stands still until somebody waits for it, and then jumps to what comes next. */
export class FakeClock implements Clock {
  /** What `random` gives. */
  chance = 0;
  /** Milliseconds by which timers fire too late, as those of a busy process do. */
  lateness = 0;
  // Not 0: what mistook a moment for a duration would pass unseen.
  #now = 5_000;
  readonly #timers = new Set<{ readonly at: number; readonly task: () => void }>();

  now(): number {
    return this.#now;
  }

  /** A Thursday; whole seconds, since an HTTP date has no more. */
  date(): number {
    return Date.UTC(2026, 9, 1) + this.#now;
  }

  random(): number {
    return this.chance;
  }

  after(delay: number, task: () => void): () => void {
    const timer = { at: this.#now + delay, task };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** How many timers are set. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Resolves after `delay` milliseconds of this clock. */
  wait(delay: number): Promise<void> {
    return new Promise((resolve) => this.after(delay, resolve));
  }

  /** What `call` comes to; time passes whenever nothing else happens. */
  async run<T>(call: Promise<T>): Promise<T> {
    let settled = false;
    const settle = () => {
      settled = true;
    };
    call.then(settle, settle);
    for (;;) {
      await idle();
      if (settled) return call;
      if (!this.next()) throw new Error('The call waits for something else than time.');
    }
  }

  /** Goes on to the next timer; false when there is none. */
  next(): boolean {
    const timer = [...this.#timers].sort((a, b) => a.at - b.at)[0];
    if (!timer) return false;
    this.#timers.delete(timer);
    this.#now = Math.max(this.#now, timer.at + this.lateness);
    timer.task();
    return true;
  }
}

/** Resolves when everything that needs no time is done. */
export function idle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
