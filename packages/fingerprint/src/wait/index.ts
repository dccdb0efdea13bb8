export { updateWhenReady } from './update-when-ready.ts';
export { waitForEvent } from './wait-for-event.ts';
export type { WaitOptions } from './wait-options.ts';
