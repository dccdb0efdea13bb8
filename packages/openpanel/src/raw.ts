import { addRaw, type WithRaw } from '@visitor-apis/runtime/raw';
import type { OpenPanelAnalyticsClient } from './analytics/client.ts';
import type { OpenPanelClient } from './client.ts';
import type { OpenPanelManageClient } from './manage/client.ts';
import type { paths } from './types.gen.ts';

/**
 * Adds to a client `raw`, the [openapi-fetch](https://openapi-ts.dev/openapi-fetch/) client of the
 * same spec, be it for events, analytics or management. It stands in an entry of its own, so that who does not use it does not ship it.
 *
 * @example
 * ```ts
 * const client = withRaw(createOpenPanelClient({ clientId, clientSecret }));
 * await client.raw.POST('/track', { body });
 * ```
 */
export function withRaw<
  Client extends OpenPanelClient | OpenPanelAnalyticsClient | OpenPanelManageClient,
>(client: Client): Client & WithRaw<paths> {
  return addRaw<paths, Client>(client);
}
