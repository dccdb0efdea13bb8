import {
  type ApiClient,
  type ApiErrorOf,
  type ClientOptions,
  createClient,
  isApiError,
} from '@visitor-apis/runtime';
import { definition } from './definition.gen.ts';
import type {
  OpenPanelManageCredentials,
  OpenPanelManageErrors,
  OpenPanelManageOperations,
  OpenPanelManageResults,
} from './operations.gen.ts';

/** What {@link createOpenPanelManageClient} takes. For a self-hosted server, give its `baseUrl`. */
export interface OpenPanelManageClientOptions extends ClientOptions, OpenPanelManageCredentials {}

/** A client of OpenPanel's management API: one method per operation. */
export type OpenPanelManageClient = ApiClient<OpenPanelManageOperations, OpenPanelManageResults>;

/**
 * Makes a client of OpenPanel's management API.
 * The credentials are those of a `root` client, which may do everything in its organization: keep
 * them apart from those that track events.
 *
 * @param options - `clientId`, `clientSecret`, and whatever {@link ClientOptions} you need
 * @throws {InvalidInputError} when an option is missing, misshapen or unknown
 * @see {@link https://openpanel.dev/docs/api/manage}
 * @example
 * ```ts
 * const manage = createOpenPanelManageClient({
 *   clientId: '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11', // of a client with the type `root`
 *   clientSecret: process.env.OPENPANEL_ROOT_SECRET ?? '',
 * });
 * const { data } = await manage.createProject({ name: 'Greenhouse shop' });
 * console.log(data?.id);
 * ```
 */
export function createOpenPanelManageClient(
  options: OpenPanelManageClientOptions,
): OpenPanelManageClient {
  return createClient(definition, options);
}

/**
 * Whether `error` is a documented refusal of `operation`; `status` then narrows `body`.
 *
 * @example
 * ```ts
 * if (isOpenPanelManageError(error, 'getProject') && error.status === 404) console.error(error.body.message);
 * ```
 */
export function isOpenPanelManageError<Operation extends keyof OpenPanelManageErrors & string>(
  error: unknown,
  operation: Operation,
): error is Operation extends unknown ? ApiErrorOf<OpenPanelManageErrors[Operation]> : never {
  return isApiError(error, definition.vendor, operation) && error.kind === 'http';
}
