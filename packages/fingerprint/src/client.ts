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
import type { CreateDeprecated } from './deprecation.gen.ts';
import type {
  FingerprintCredentials,
  FingerprintErrors,
  FingerprintOperations,
  FingerprintPages,
  FingerprintResults,
} from './operations.gen.ts';

/** What {@link createFingerprintClient} takes. */
export interface FingerprintClientOptions extends ClientOptions, FingerprintCredentials {}

/** A client of the Fingerprint Server API v3: one method per operation. */
export type FingerprintClient = ApiClient<FingerprintOperations, FingerprintResults> &
  WithPages<FingerprintPages>;

/**
 * Makes a client of the Fingerprint Server API v3, which ends: see `@visitor-apis/fingerprint/v4`.
 *
 * @param options - `apiKey`, `region`, and whatever {@link ClientOptions} you need
 * @throws {InvalidInputError} when an option is missing, misshapen or unknown
 * @see {@link https://docs.fingerprint.com/reference/server-api}
 * @example
 * ```ts
 * const fingerprint = createFingerprintClient({ apiKey: process.env.FINGERPRINT_KEY ?? '', region: 'eu' });
 * const { products } = await fingerprint.getEvent('1708102555327.NLOjmg');
 * ```
 */
export const createFingerprintClient: CreateDeprecated<
  FingerprintClientOptions,
  FingerprintClient
> = (options) =>
  addPages(createClient<FingerprintOperations, FingerprintResults>(definition, options));

/**
 * Whether `error` is a documented refusal of `operation`; `status` then narrows `body`.
 *
 * @example
 * ```ts
 * if (isFingerprintError(error, 'getEvent') && error.status === 404) {
 *   console.warn(error.body.error.code); // 'RequestNotFound'
 * }
 * ```
 */
export function isFingerprintError<Operation extends keyof FingerprintErrors & string>(
  error: unknown,
  operation: Operation,
): error is Operation extends unknown ? ApiErrorOf<FingerprintErrors[Operation]> : never {
  return isApiError(error, definition.vendor, operation) && error.kind === 'http';
}
