import type { Clock } from '@visitor-apis/runtime';

// Turns of the event loop in which nothing happened and nothing was waited for.
const MOST_IDLE = 1000;

/** A clock on which time passes whenever nothing else happens; it notes what was waited for. */
export class WaitingClock implements Clock {
  /** Milliseconds that were waited, one after another. */
  readonly waited: number[] = [];
  #now = 5_000;
  readonly #timers = new Set<{ readonly at: number; readonly task: () => void }>();

  now(): number {
    return this.#now;
  }

  date(): number {
    return Date.UTC(2026, 9, 1) + this.#now;
  }

  random(): number {
    return 0.5;
  }

  after(delay: number, task: () => void): () => void {
    const timer = { at: this.#now + delay, task };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** What a call comes to. */
  async settle(call: Promise<unknown>): Promise<unknown> {
    const settled = { is: false };
    const end = () => {
      settled.is = true;
    };
    call.then(end, end);
    for (let idle = 0; idle < MOST_IDLE; ) {
      await new Promise((resolve) => setImmediate(resolve));
      if (settled.is) return call;
      idle = this.#next() ? 0 : idle + 1;
    }
    throw new Error('The call waits for something else than time.');
  }

  #next(): boolean {
    const [timer] = [...this.#timers].sort((one, other) => one.at - other.at);
    if (!timer) return false;
    this.#timers.delete(timer);
    this.waited.push(Math.round(timer.at - this.#now));
    this.#now = timer.at;
    timer.task();
    return true;
  }
}
