import type { CallOptions } from '@visitor-apis/runtime';
import type { EventName, EventProperties, GroupPayload } from '../models.gen.ts';
import type { EventContext, ProfileContext } from './event-context.ts';
import type { EventReceipt } from './event-receipt.ts';
import type { ProfileBinding, ProfileCalls } from './profile-calls.ts';

/**
 * Properties of one event. Whose it is stands in the context: the vendor's own client reads these
 * two names from here, and whoever comes from it must not lose them.
 */
export type OwnProperties = EventProperties & {
  readonly profileId?: never;
  readonly groups?: never;
};

/**
 * Events, profiles and groups by name. It holds nothing that a call could change, so that one is
 * enough for a whole server: whose call it is stands in each call, or in the view that
 * {@link OpenPanelEvents.with | with} gives.
 *
 * Each method resolves to an {@link EventReceipt} once the vendor has taken the call, which is not
 * yet stored. Each throws what `client.track` throws: an `InvalidInputError` before anything is
 * sent, an `ApiError` for a refusal, and one with `outcome: 'dropped'` where the vendor took the
 * caller for a bot.
 */
export interface OpenPanelEvents<Binding extends ProfileBinding = 'open'>
  extends ProfileCalls<Binding> {
  /**
   * Records an event.
   *
   * @param name - 1 to 80 UTF-16 units on one line. Names that look like an attack the vendor
   *   refuses with a 400: pieces of known exploits, paths that scanners ask for
   * @example
   * ```ts
   * await events.track('invoice_paid', { plan: 'team' }, { profileId: 'u-17' });
   * ```
   */
  track(
    name: EventName,
    properties?: OwnProperties,
    context?: EventContext,
    options?: CallOptions,
  ): Promise<EventReceipt>;

  /**
   * Records revenue, as the event `revenue`. Needs the client secret.
   *
   * @param amountInMinorUnits - whole cents, not negative: 49.90 EUR is `4990`
   * @throws {InvalidInputError} a fraction, a negative amount, a client without a secret
   * @example
   * ```ts
   * await events.revenue(4990, { order: 'A-118' }, { profileId: 'u-17' });
   * ```
   */
  revenue(
    amountInMinorUnits: number,
    properties?: OwnProperties,
    context?: EventContext,
    options?: CallOptions,
  ): Promise<EventReceipt>;

  /**
   * Creates a group or updates it.
   *
   * @example
   * ```ts
   * await events.upsertGroup({ id: 'org-3', type: 'company', name: 'Garden Works' });
   * ```
   */
  upsertGroup(group: GroupPayload, options?: CallOptions): Promise<EventReceipt>;

  /**
   * A view whose calls have this context, unless they give another. Neither this nor any other
   * view changes; one for each request costs next to nothing.
   *
   * @throws {InvalidInputError} a member that there is not
   * @example
   * ```ts
   * const visitor = events.with({ profileId: 'u-17', ip, userAgent });
   * await visitor.track('cart_opened');
   * ```
   */
  with(context: ProfileContext): OpenPanelEvents<'bound'>;
  with(context: EventContext & { readonly profileId?: never }): OpenPanelEvents<Binding>;
  with(context: EventContext): OpenPanelEvents;
}
