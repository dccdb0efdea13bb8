import { LONGEST_DELAY } from '@visitor-apis/runtime';
import type { CoalesceOptions } from './coalesced-increments.ts';
import { refuseEvent } from './refuse-event.ts';

const DEFAULT_WINDOW = 15_000;
const DEFAULT_ATTEMPTS = 10;

/** The options, with their defaults. */
export function readCoalesceOptions({
  window = DEFAULT_WINDOW,
  attempts = DEFAULT_ATTEMPTS,
  onError,
}: CoalesceOptions) {
  checkDelay('window', window);
  if (!(Number.isInteger(attempts) && attempts >= 1)) {
    refuseEvent('attempts', 'must be a whole number, at least 1');
  }
  if (onError !== undefined && typeof onError !== 'function') {
    refuseEvent('onError', 'must be a function');
  }
  return { window, attempts, onError };
}

/** @throws {InvalidInputError} milliseconds that no timer holds */
export function checkDelay(option: string, delay: number): void {
  if (!(Number.isFinite(delay) && delay >= 0 && delay <= LONGEST_DELAY)) {
    refuseEvent(option, `must be milliseconds, from 0 to ${LONGEST_DELAY}`);
  }
}
