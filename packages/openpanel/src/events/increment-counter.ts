import { sleep } from '@visitor-apis/runtime';
import { inBackground } from './background-timer.ts';
import type { CounterWorld } from './counter-world.ts';
import { EventReceipt } from './event-receipt.ts';
import { PendingSum } from './pending-sum.ts';

/** One property of one profile. */
export class IncrementCounter {
  readonly #world: CounterWorld;
  #sum: PendingSum | undefined;
  #sending: Promise<void> | undefined;
  #cancelTimer: (() => void) | undefined;
  /** When the next sum may be sent, on the clock. */
  #ready = -Infinity;

  constructor(world: CounterWorld) {
    this.#world = world;
  }

  add(by: number): Promise<EventReceipt> {
    this.#sum ??= new PendingSum(this.#world.quiet);
    this.#sum.by += by;
    this.#startTimer();
    return this.#sum.receipt;
  }

  /**
   * Sends what there is, once; not sooner after the last sum than the vendor keeps both.
   *
   * @param last - whether what then is left is given up
   */
  async drain(last: boolean): Promise<void> {
    await this.#sending;
    const { clock, signal } = this.#world;
    const sum = this.#sum;
    const tries = sum?.tries;
    const early = this.#ready - clock.now();
    if (sum && early > 0) await sleep(early, clock, signal);
    // Unless somebody else was there first: what is left since then has to wait.
    if (sum && sum === this.#sum && sum.tries === tries) this.#send(sum);
    await this.#sending;
    if (last) this.#giveUp();
  }

  #giveUp(): void {
    this.#cancelTimer?.();
    if (this.#sum) this.#lose(this.#sum, this.#sum.error);
    this.#sum = undefined;
  }

  #startTimer(): void {
    if (this.#sending) return;
    const { clock, window, forget } = this.#world;
    this.#cancelTimer ??= inBackground(clock, window, () => {
      this.#cancelTimer = undefined;
      // Nothing since the last sum, so that there is no moment left to keep.
      if (this.#sum) this.#send(this.#sum);
      else forget();
    });
  }

  #send(sum: PendingSum): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    this.#sum = undefined;
    const { clock, window } = this.#world;
    this.#sending = this.#attempt(sum).then(() => {
      this.#sending = undefined;
      this.#ready = clock.now() + window;
      this.#startTimer();
    });
  }

  async #attempt(sum: PendingSum): Promise<void> {
    const { send, mayGoBack } = this.#world;
    try {
      // What adds up to nothing needs no request.
      sum.resolve(sum.by === 0 ? new EventReceipt('accepted') : await send(sum.by));
    } catch (error) {
      sum.tries++;
      if (!mayGoBack(error, sum.tries)) return this.#lose(sum, error);
      sum.error = error;
      if (this.#sum) sum.absorb(this.#sum);
      this.#sum = sum;
    }
  }

  #lose(sum: PendingSum, error: unknown): void {
    sum.reject(error);
    this.#world.lose(error, sum.by);
  }
}
