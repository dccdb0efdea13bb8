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
  OpenPanelAnalyticsCredentials,
  OpenPanelAnalyticsErrors,
  OpenPanelAnalyticsOperations,
  OpenPanelAnalyticsPages,
  OpenPanelAnalyticsResults,
} from './operations.gen.ts';

/** What {@link createOpenPanelAnalyticsClient} takes. For a self-hosted server, give its `baseUrl`. */
export interface OpenPanelAnalyticsClientOptions
  extends ClientOptions,
    OpenPanelAnalyticsCredentials {}

/** A client of what OpenPanel has collected: one method per operation. */
export type OpenPanelAnalyticsClient = ApiClient<
  OpenPanelAnalyticsOperations,
  OpenPanelAnalyticsResults
> &
  WithPages<OpenPanelAnalyticsPages>;

/**
 * Makes a client of what OpenPanel has collected.
 * The credentials are those of a `read` or a `root` client; a `write` client, such as tracks events,
 * is refused with a 401.
 *
 * @param options - `clientId`, `clientSecret`, and whatever {@link ClientOptions} you need
 * @throws {InvalidInputError} when an option is missing, misshapen or unknown
 * @see {@link https://openpanel.dev/docs/api/export}
 * @example
 * ```ts
 * const analytics = createOpenPanelAnalyticsClient({
 *   clientId: '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11', // of a client with the type `read`
 *   clientSecret: process.env.OPENPANEL_READ_SECRET ?? '',
 * });
 * const day = { start: '2026-11-18', end: '2026-11-18' };
 * for await (const { name, path } of analytics.paginate.exportEvents(day)) console.log(name, path);
 * ```
 */
export function createOpenPanelAnalyticsClient(
  options: OpenPanelAnalyticsClientOptions,
): OpenPanelAnalyticsClient {
  return addPages(
    createClient<OpenPanelAnalyticsOperations, OpenPanelAnalyticsResults>(definition, options),
  );
}

/**
 * Whether `error` is a documented refusal of `operation`; `status` then narrows `body`.
 *
 * @example
 * ```ts
 * if (isOpenPanelAnalyticsError(error, 'exportEvents') && error.status === 404) console.error(error.body.message);
 * ```
 */
export function isOpenPanelAnalyticsError<
  Operation extends keyof OpenPanelAnalyticsErrors & string,
>(
  error: unknown,
  operation: Operation,
): error is Operation extends unknown ? ApiErrorOf<OpenPanelAnalyticsErrors[Operation]> : never {
  return isApiError(error, definition.vendor, operation) && error.kind === 'http';
}
