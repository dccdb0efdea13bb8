export { PartialEventError } from '../payload-errors/partial-event-error.ts';
export {
  isPayloadError,
  PayloadError,
  type PayloadErrorKind,
} from '../payload-errors/payload-error.ts';
export { updateWhenReady } from './update-when-ready.ts';
export { type WaitForEventV4Options, waitForEvent } from './wait-for-event.ts';
export type { WaitOptions } from './wait-options.ts';
