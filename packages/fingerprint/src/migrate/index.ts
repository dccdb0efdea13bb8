export type { EventVersion } from '../payload-errors/event-version.ts';
export { NotAnEventError } from '../payload-errors/not-an-event-error.ts';
export {
  isPayloadError,
  PayloadError,
  type PayloadErrorKind,
} from '../payload-errors/payload-error.ts';
export type { EventOrigin, V4Conversion } from './finish-event.ts';
export type { Loss, LossReason } from './loss.ts';
export { toV4Event } from './to-v4-event.ts';
export { webhookToV4Event } from './webhook-to-v4-event.ts';
