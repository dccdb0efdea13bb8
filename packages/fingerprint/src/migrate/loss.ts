/**
 * Why something of an event of v3 has no place in one of v4.
 *
 * - `removed`: v4 has no field for it.
 * - `failed`: it is an error of a product or of an attribute; v4 has none within an event.
 * - `ambiguous`: v4 has one field where v3 has two, and nobody has published which of them it is.
 * - `differs`: two fields of v3 became one, and here they do not say the same.
 * - `incomplete`: v4 wants it together with others that are not there.
 * - `another-type`: it is of a type that v4, or this package, does not take there.
 * - `unknown`: this package does not know the field.
 */
export type LossReason = keyof typeof WHY;

/** What could not be carried over. It never holds a value of the event. */
export interface Loss {
  /**
   * JSON pointer into the event of v3, e.g. `/products/highActivity/data/dailyRequests`. All that
   * is below it is meant.
   */
  readonly path: string;
  readonly reason: LossReason;
  /** The same for people. */
  readonly why: string;
}

const WHY = {
  removed: 'v4 has no field for it',
  failed: 'v4 has no errors within an event',
  ambiguous: 'v4 has one field where v3 has two, and which of them it is was not published',
  differs: 'v4 has one field where v3 has several, and another one says something else',
  incomplete: 'v4 wants it together with others, which are not there',
  'another-type': 'v4 takes no value of this type there',
  unknown: 'this package does not know it',
} as const;

/** Makes an entry of the list. */
export function describeLoss(path: string, reason: LossReason): Loss {
  return { path, reason, why: WHY[reason] };
}
