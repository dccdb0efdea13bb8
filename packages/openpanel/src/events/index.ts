export { coalesceIncrements } from './coalesce-increments.ts';
export type {
  CloseOptions,
  CoalescedIncrements,
  CoalesceOptions,
  LostIncrement,
} from './coalesced-increments.ts';
export { createOpenPanelEvents } from './create-events.ts';
export type { EventContext, ProfileContext } from './event-context.ts';
export type { EventReceipt } from './event-receipt.ts';
export type { EventTime } from './event-time.ts';
export type { OpenPanelEvents, OwnProperties } from './events.ts';
export type {
  ChangeSlots,
  ProfileBinding,
  ProfileCalls,
  ProfileOf,
  ProfileSlots,
} from './profile-calls.ts';
