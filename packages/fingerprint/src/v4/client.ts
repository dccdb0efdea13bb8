import {
  type ApiClient,
  type ApiErrorOf,
  addPages,
  type ClientOptions,
  createClient,
  isApiError,
  type WithPages,
} from '@visitor-apis/runtime';
import { definition } from './definition.gen.ts';
import type {
  FingerprintV4Credentials,
  FingerprintV4Errors,
  FingerprintV4Operations,
  FingerprintV4Pages,
  FingerprintV4Results,
} from './operations.gen.ts';

/** What {@link createFingerprintClientV4} takes. */
export interface FingerprintClientV4Options extends ClientOptions, FingerprintV4Credentials {}

/** A client of the Fingerprint Server API v4: one method per operation. */
export type FingerprintClientV4 = ApiClient<FingerprintV4Operations, FingerprintV4Results> &
  WithPages<FingerprintV4Pages>;

/**
 * Makes a client of the Fingerprint Server API v4. It takes the secret keys of v3.
 *
 * @param options - `apiKey`, `region`, and whatever {@link ClientOptions} you need
 * @throws {InvalidInputError} when an option is missing, misshapen or unknown
 * @see {@link https://docs.fingerprint.com/reference/server-api-v4}
 * @example
 * ```ts
 * const fingerprint = createFingerprintClientV4({ apiKey: process.env.FINGERPRINT_KEY ?? '', region: 'eu' });
 * const { identification, bot } = await fingerprint.getEvent('1795000000000.NLOjmg');
 * ```
 */
export function createFingerprintClientV4(
  options: FingerprintClientV4Options,
): FingerprintClientV4 {
  return addPages(createClient<FingerprintV4Operations, FingerprintV4Results>(definition, options));
}

/**
 * Whether `error` is a documented refusal of `operation` of v4; `status` then narrows `body`.
 *
 * @example
 * ```ts
 * if (isFingerprintV4Error(error, 'getEvent') && error.status === 404) {
 *   console.warn(error.body.error.code); // 'event_not_found'
 * }
 * ```
 */
export function isFingerprintV4Error<Operation extends keyof FingerprintV4Errors & string>(
  error: unknown,
  operation: Operation,
): error is Operation extends unknown ? ApiErrorOf<FingerprintV4Errors[Operation]> : never {
  return isApiError(error, definition.vendor, operation) && error.kind === 'http';
}
