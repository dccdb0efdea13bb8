import {
  type ApiClient,
  type ApiErrorOf,
  type ClientOptions,
  isApiError,
} from '@visitor-apis/runtime';
import { buildClient } from './build-client.ts';
import { definition } from './definition.gen.ts';
import type { OursPrivacyMethods, OursPrivacyTry } from './methods.ts';
import type { OursPrivacyCredentials, OursPrivacyErrors } from './operations.gen.ts';
import type { OnWarning } from './warnings/warning.ts';

/** What {@link createOursPrivacyClient} takes. */
export interface OursPrivacyClientOptions extends ClientOptions, OursPrivacyCredentials {
  /**
   * Hears of what is sent all the same, and is probably not meant: a time in seconds, in the future
   * or too long ago, an event of nobody. Each kind once per call; it is told no values. By default
   * `console.warn`, each kind once per client. `null` for silence.
   */
  readonly onWarning?: OnWarning | null | undefined;
}

/** A client of the Ours Privacy server API: one method per operation. */
export type OursPrivacyClient = ApiClient<OursPrivacyMethods, OursPrivacyTry>;

/**
 * Makes a client of the Ours Privacy server API. It fills the `token` of each body, so that no
 * call repeats it: the source token in events, the experiment token in experiments.
 *
 * @param options - `token`, and whatever {@link ClientOptions} you need
 * @throws {InvalidInputError} when an option is missing, misshapen or unknown
 * @see {@link https://docs.oursprivacy.com/docs/reference/authentication}
 * @example
 * ```ts
 * const ours = createOursPrivacyClient({ token: process.env.OURS_PRIVACY_TOKEN ?? '' });
 * await ours.track({ event: 'Booked', externalId: 'pat-88', distinctId: 'booking-4711' });
 * ```
 */
export function createOursPrivacyClient(options: OursPrivacyClientOptions): OursPrivacyClient {
  return buildClient(options);
}

/**
 * Whether `error` is a documented refusal of `operation`; `status` then narrows `body`.
 *
 * @example
 * ```ts
 * if (isOursPrivacyError(error, 'trackBatch') && error.status === 413) {
 *   console.warn('at most', error.body.limit ?? 'fewer'); // split, and send again
 * }
 * ```
 */
export function isOursPrivacyError<Operation extends keyof OursPrivacyErrors & string>(
  error: unknown,
  operation: Operation,
): error is Operation extends unknown ? ApiErrorOf<OursPrivacyErrors[Operation]> : never {
  return isApiError(error, definition.vendor, operation) && error.kind === 'http';
}
