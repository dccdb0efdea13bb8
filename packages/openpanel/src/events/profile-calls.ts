import type { CallOptions } from '@visitor-apis/runtime';
import type {
  GroupId,
  IdentifyPayload,
  ProfileId,
  PropertyDelta,
  PropertyPath,
} from '../models.gen.ts';
import type { EventContext, ProfileContext } from './event-context.ts';
import type { EventReceipt } from './event-receipt.ts';

/** Whether the view itself says whose calls it makes. */
export type ProfileBinding = 'bound' | 'open';

/** A profile to write; a bound view knows whose. */
export type ProfileOf<Binding extends ProfileBinding> = Binding extends 'bound'
  ? Omit<IdentifyPayload, 'profileId'> & { readonly profileId?: ProfileId | undefined }
  : IdentifyPayload;

/** The last slots of a call that needs a profile. */
export type ProfileSlots<Binding extends ProfileBinding> = Binding extends 'bound'
  ? [context?: EventContext, options?: CallOptions]
  : [context: ProfileContext, options?: CallOptions];

/** The slots of a change after the property. */
export type ChangeSlots<Binding extends ProfileBinding> = Binding extends 'bound'
  ? [by?: PropertyDelta, context?: EventContext, options?: CallOptions]
  : [by: PropertyDelta | undefined, context: ProfileContext, options?: CallOptions];

/** The calls that change a profile; which one, the view says or else the call. */
export interface ProfileCalls<Binding extends ProfileBinding> {
  // Properties, not methods: methods would let an open view pass where a bound one is wanted.
  /**
   * Creates a profile or updates it. What is left out stays; nothing can be cleared. The vendor
   * writes it within about 10 seconds, and until then it cannot be incremented.
   *
   * @example
   * ```ts
   * await events.identify({ profileId: 'u-17', firstName: 'Mara', properties: { plan: 'team' } });
   * ```
   */
  readonly identify: (
    profile: ProfileOf<Binding>,
    context?: EventContext,
    options?: CallOptions,
  ) => Promise<EventReceipt>;

  /**
   * Adds to a numeric property of a profile that exists. Of two changes of one property within
   * 10 seconds the vendor keeps one: where that may happen use `coalesceIncrements`.
   *
   * @example
   * ```ts
   * await events.increment('logins', 1, { profileId: 'u-17' });
   * ```
   */
  readonly increment: (
    property: PropertyPath,
    ...slots: ChangeSlots<Binding>
  ) => Promise<EventReceipt>;

  /**
   * Subtracts from a numeric property of a profile that exists; otherwise as `increment`.
   *
   * @example
   * ```ts
   * await events.with({ profileId: 'u-17' }).decrement('quota.seats', 2);
   * ```
   */
  readonly decrement: (
    property: PropertyPath,
    ...slots: ChangeSlots<Binding>
  ) => Promise<EventReceipt>;

  /**
   * Adds groups to a profile. There is no way to take one away. Events do not get them by it: give
   * `groups` with each, or bind them.
   *
   * @example
   * ```ts
   * await events.assignGroups(['org-3'], { profileId: 'u-17' });
   * ```
   */
  readonly assignGroups: (
    groupIds: readonly GroupId[],
    ...slots: ProfileSlots<Binding>
  ) => Promise<EventReceipt>;
}
