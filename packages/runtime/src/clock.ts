/** What a timer holds: 31 bits of milliseconds. A larger delay would end at once. */
export const LONGEST_DELAY = 0x7fffffff;

/** Time and chance, as the runtime uses them. Tests give their own. */
export interface Clock {
  /** Milliseconds from any fixed point; never goes back. */
  now(): number;
  /** Milliseconds since 1970. */
  date(): number;
  /** Calls `task` once after `delay` milliseconds, unless the function it returns is called first. */
  after(delay: number, task: () => void): () => void;
  /** A number from 0 up to 1. */
  random(): number;
}

/** The clock of the platform. */
export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  after(delay, task) {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
