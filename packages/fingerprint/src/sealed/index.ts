export { DamagedError } from '../payload-errors/damaged-error.ts';
export type { EventVersion } from '../payload-errors/event-version.ts';
export { NoKeyFitsError } from '../payload-errors/no-key-fits-error.ts';
export { NotAnEventError } from '../payload-errors/not-an-event-error.ts';
export { NotSealedError } from '../payload-errors/not-sealed-error.ts';
export {
  isPayloadError,
  PayloadError,
  type PayloadErrorKind,
} from '../payload-errors/payload-error.ts';
export { TooLargeError } from '../payload-errors/too-large-error.ts';
export {
  sealEvent,
  sealEventV4,
  type UnsealedEvent,
  type UnsealedEventV4,
} from './seal-event.ts';
export type { SealingKey } from './sealing-key.ts';
export type { SealedEvent } from './unseal.ts';
export { unsealEvent, unsealEventV4 } from './unseal-event.ts';
