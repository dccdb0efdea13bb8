export { DamagedError } from '../payload-errors/damaged-error.ts';
export { NoKeyFitsError } from '../payload-errors/no-key-fits-error.ts';
export { NotAnEventError } from '../payload-errors/not-an-event-error.ts';
export { NotSealedError } from '../payload-errors/not-sealed-error.ts';
export {
  isPayloadError,
  PayloadError,
  type PayloadErrorKind,
} from '../payload-errors/payload-error.ts';
export { TooLargeError } from '../payload-errors/too-large-error.ts';
export { sealEvent, type UnsealedEvent } from './seal-event.ts';
export type { SealingKey } from './sealing-key.ts';
export { type SealedEvent, unsealEvent } from './unseal-event.ts';
