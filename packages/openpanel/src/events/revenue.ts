import type { EventProperties } from '../models.gen.ts';
import { refuseEvent } from './refuse-event.ts';

/** The event by which the vendor counts revenue. */
export const REVENUE_EVENT = 'revenue';
/** The property that holds the amount. */
export const REVENUE_PROPERTY = '__revenue';

const FIELD = `/payload/properties/${REVENUE_PROPERTY}`;

/**
 * @throws {InvalidInputError} an amount that the vendor would refuse, or one that it takes from
 *   servers only
 */
export function checkRevenue(name: string, properties: EventProperties, hasSecret: boolean): void {
  const amount = properties[REVENUE_PROPERTY] ?? null;
  if (amount === null) return;
  if (!hasSecret) {
    refuseEvent(
      FIELD,
      'needs the clientSecret, and this client has none; send revenue from a server, or give `validate: false` if the project takes it without',
    );
  }
  // On any other event the vendor drops it, whatever it is.
  if (name === REVENUE_EVENT && !(Number.isSafeInteger(amount) && (amount as number) >= 0)) {
    refuseEvent(
      FIELD,
      `must be a whole number of the smallest unit of the currency, from 0 to ${Number.MAX_SAFE_INTEGER}`,
    );
  }
}
