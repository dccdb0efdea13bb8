import type { BatchBody, BatchEvent, EventFields, IdentifyBody, TrackBody } from './models.gen.ts';
import type { OldEventNames, OldIdentifyNames, OldVisitorNames } from './names/old-names.ts';

/** A body in which names of older samples do not compile, and say what to write instead. */
type Without<Names, Body> = Body &
  Names & { readonly userProperties?: OldVisitorNames | null | undefined };

/**
 * What `track` takes: a {@link TrackBody}. Names of older samples, such as `properties`, do not
 * compile: the vendor would answer 200 and lose what is in them.
 *
 * A null, in any of `userId`, `externalId`, `email`, `distinctId` and `time`, counts as absent.
 * For `userProperties`, see {@link IdentifyInput}.
 */
export type TrackInput = Without<OldEventNames, TrackBody>;

/**
 * What `identify` takes: an {@link IdentifyBody}. A key of `userProperties` that is `null` clears
 * what is stored, one that is `undefined` or left out keeps it, and so does an empty string. In
 * `custom_properties` a null clears nothing: no entry of it can be removed.
 *
 * @example
 * ```ts
 * await ours.identify({
 *   externalId: 'pat-88',
 *   userProperties: { gclid: null, first_name: undefined }, // forgets the click, keeps the name
 * });
 * ```
 */
export type IdentifyInput = Without<OldIdentifyNames, IdentifyBody>;

/** One row of `trackBatch({ events })`: a {@link BatchEvent}, without names of older samples. */
export type BatchEventInput = Without<OldEventNames, BatchEvent>;

/** What `trackBatch({ events })` of the client takes, and sends as one request. */
export type BatchInput = Omit<BatchBody, 'events'> & { events: BatchEventInput[] };

/** One row for `trackBatch(client, events)`: as {@link BatchEventInput}; a `distinctId` is made. */
export type BatchRow = Without<
  OldEventNames,
  EventFields & {
    /** As in {@link BatchEvent}. Made, if you give none: you get it back with the outcome. */
    readonly distinctId?: BatchEvent['distinctId'] | null | undefined;
  }
>;
