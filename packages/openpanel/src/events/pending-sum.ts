import type { EventReceipt } from './event-receipt.ts';

/** Changes of one property that are sent as one, and the promise of all who asked for them. */
export class PendingSum {
  /** Negative when more was taken away than added. */
  by = 0;
  /** How often it was sent. */
  tries = 0;
  /** Why it came back the last time. */
  error: unknown;
  readonly receipt: Promise<EventReceipt>;
  resolve: (receipt: EventReceipt | Promise<EventReceipt>) => void = () => {};
  reject: (error: unknown) => void = () => {};

  /** @param quiet - whether somebody else hears of failures, so that callers need not listen */
  constructor(quiet: boolean) {
    this.receipt = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    if (quiet) this.receipt.catch(() => {});
  }

  /** Takes over what was asked for meanwhile. */
  absorb(later: PendingSum): void {
    this.by += later.by;
    later.resolve(this.receipt);
  }
}
