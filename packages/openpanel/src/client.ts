import {
  type ApiClient,
  type ApiErrorOf,
  type ClientOptions,
  createClient,
  isApiError,
} from '@visitor-apis/runtime';
import { definition } from './definition.gen.ts';
import type {
  OpenPanelCredentials,
  OpenPanelErrors,
  OpenPanelOperations,
  OpenPanelResults,
} from './operations.gen.ts';

/** What {@link createOpenPanelClient} takes. For a self-hosted server, give its `baseUrl`. */
export interface OpenPanelClientOptions extends ClientOptions, OpenPanelCredentials {}

/** A client of OpenPanel's ingestion API: one method per operation. */
export type OpenPanelClient = ApiClient<OpenPanelOperations, OpenPanelResults>;

/**
 * Makes a client of OpenPanel's ingestion API.
 *
 * @param options - `clientId`, `clientSecret`, and whatever {@link ClientOptions} you need
 * @throws {InvalidInputError} when an option is missing, misshapen or unknown
 * @see {@link https://openpanel.dev/docs/api/track}
 * @example
 * ```ts
 * const openpanel = createOpenPanelClient({
 *   clientId: '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11',
 *   clientSecret: process.env.OPENPANEL_CLIENT_SECRET ?? '',
 *   baseUrl: 'https://analytics.example.org/api', // self-hosted; leave it out for the cloud
 * });
 * await openpanel.track({ type: 'track', payload: { name: 'invoice_paid', profileId: 'u-17' } });
 * ```
 */
export function createOpenPanelClient(options: OpenPanelClientOptions): OpenPanelClient {
  return createClient(definition, options);
}

/**
 * Whether `error` is a documented refusal of `operation`; `status` then narrows `body`.
 *
 * @example
 * ```ts
 * if (isOpenPanelError(error, 'track') && error.status === 401) console.error(error.body);
 * ```
 */
export function isOpenPanelError<Operation extends keyof OpenPanelErrors & string>(
  error: unknown,
  operation: Operation,
): error is Operation extends unknown ? ApiErrorOf<OpenPanelErrors[Operation]> : never {
  return isApiError(error, definition.vendor, operation) && error.kind === 'http';
}
