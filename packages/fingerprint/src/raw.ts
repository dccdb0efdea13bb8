import { addRaw, type WithRaw } from '@visitor-apis/runtime/raw';
import type { FingerprintClient } from './client.ts';
import type { paths } from './types.gen.ts';

/**
 * Adds to a client `raw`, the [openapi-fetch](https://openapi-ts.dev/openapi-fetch/) client of the
 * same spec. It stands in an entry of its own, so that who does not use it does not ship it.
 *
 * @example
 * ```ts
 * const client = withRaw(createFingerprintClient({ apiKey: process.env.FINGERPRINT_KEY ?? '', region: 'eu' }));
 * const { data } = await client.raw.GET('/events/{request_id}', { params: { path: { request_id } } });
 * ```
 */
export function withRaw(client: FingerprintClient): FingerprintClient & WithRaw<paths> {
  return addRaw<paths, FingerprintClient>(client);
}
