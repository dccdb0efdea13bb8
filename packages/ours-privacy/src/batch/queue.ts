import type { Row } from './row.ts';

/** The rows that wait to be sent, and how many may go at once. */
export class Queue {
  readonly #fresh: readonly Row[];
  readonly #bytesAtOnce: number;
  #next = 0;
  #again: Row[] = [];
  #rowsAtOnce: number;
  /** The caller's word or the vendor's. */
  #rowsAtMost: number;
  #pausedUntil = 0;

  constructor(rows: readonly Row[], rowsAtOnce: number, bytesAtOnce: number) {
    this.#fresh = rows;
    this.#rowsAtOnce = rowsAtOnce;
    this.#rowsAtMost = rowsAtOnce;
    this.#bytesAtOnce = bytesAtOnce;
  }

  /** When the next rows may be sent; `Infinity` when there are none. */
  get readyAt(): number {
    const ready = this.#next < this.#fresh.length ? 0 : earliest(this.#again);
    return Math.max(ready, this.#pausedUntil);
  }

  /** Takes the rows of the next request out. Those that wait for a repeat go first. */
  take(now: number): Row[] {
    const taken: Row[] = [];
    let bytes = 0;
    let most = this.#rowsAtOnce;
    const add = (row: Row): boolean => {
      const size = row.bytes ?? 0;
      const fits = taken.length < Math.min(most, row.together) && bytes + size <= this.#bytesAtOnce;
      // A row that is too large for any request goes alone.
      if (!fits && taken.length) return false;
      most = Math.min(most, row.together);
      bytes += size;
      taken.push(row);
      return true;
    };
    const ready = this.#again.filter((row) => row.readyAt <= now);
    if (ready.every(add)) {
      while (this.#next < this.#fresh.length && add(this.#fresh[this.#next] as Row)) this.#next++;
    }
    const gone = new Set(taken);
    this.#again = this.#again.filter((row) => !gone.has(row));
    return taken;
  }

  putBack(row: Row): void {
    this.#again.push(row);
  }

  /** Takes out what is left. */
  drain(): Row[] {
    const left = [...this.#again, ...this.#fresh.slice(this.#next)];
    this.#again = [];
    this.#next = this.#fresh.length;
    return left;
  }

  /** Nothing is sent before this time: the vendor is in trouble, not a row. */
  pauseUntil(time: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, time);
  }

  /** A request was too large: no later one has more rows than this. */
  shrink(rows: number, isLimit: boolean): void {
    this.#rowsAtOnce = Math.min(this.#rowsAtOnce, rows);
    if (isLimit) this.#rowsAtMost = this.#rowsAtOnce;
  }

  /** It was a single row that was too large: that must not make every later request small. */
  restore(): void {
    this.#rowsAtOnce = this.#rowsAtMost;
  }
}

function earliest(rows: readonly Row[]): number {
  return rows.reduce((time, { readyAt }) => Math.min(time, readyAt), Infinity);
}
