import { addRaw, type WithRaw } from '@visitor-apis/runtime/raw';
import type { FingerprintClientV4 } from './client.ts';
import type { paths } from './types.gen.ts';

/**
 * Adds to a client `raw`, the [openapi-fetch](https://openapi-ts.dev/openapi-fetch/) client of the
 * same spec. It stands in an entry of its own, so that who does not use it does not ship it.
 *
 * @example
 * ```ts
 * const client = withRaw(createFingerprintClientV4({ apiKey: process.env.FINGERPRINT_KEY ?? '', region: 'eu' }));
 * const { data } = await client.raw.GET('/events/{event_id}', { params: { path: { event_id } } });
 * ```
 */
export function withRaw(client: FingerprintClientV4): FingerprintClientV4 & WithRaw<paths> {
  return addRaw<paths, FingerprintClientV4>(client);
}
