import type { Clock } from '@visitor-apis/runtime';
import type { EventReceipt } from './event-receipt.ts';

/** What a counter does with the world. */
export interface CounterWorld {
  readonly clock: Clock;
  /** Milliseconds from one sending to the next. */
  readonly window: number;
  /** Aborted when there is no time left to wait. */
  readonly signal: AbortSignal;
  /** Whether `lose` reaches somebody. */
  readonly quiet: boolean;
  send(by: number): Promise<EventReceipt>;
  mayGoBack(error: unknown, tries: number): boolean;
  /** Hears of what was not counted, or perhaps not. */
  lose(error: unknown, by: number): void;
  /** The counter has nothing to remember any more. */
  forget(): void;
}
